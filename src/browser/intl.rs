//! Dates, lists, numbers and names of languages as the browser's `Intl` writes them. Where the browser refuses, the
//! text is written plainly.

use std::cell::RefCell;

use js_sys::{Array, Date as BrowserDate, Function, Object, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};

use messages::format::{Format, PlainFormat};
use model::{
    date::Date,
    locale::{InterfaceLanguage, Language},
};

const MILLISECONDS_OF_A_DAY: f64 = 86_400_000.0;

/// The formatters that have been needed so far, because the browser takes long to make one. They are few.
#[derive(Default)]
pub struct IntlFormat(RefCell<Vec<Made>>);

/// A formatter that was made; `None` where the browser refused.
struct Made {
    kind: Kind,
    language: Language,
    formatter: Option<Formatter>,
}

/// What is formatted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Date,
    Day,
    List,
    Number,
    LanguageName,
}

/// A function of an object of `Intl`.
#[derive(Clone)]
pub struct Formatter {
    object: JsValue,
    function: Function,
}

impl Format for IntlFormat {
    fn date(&self, language: Language, date: Date) -> String {
        self.format(Kind::Date, language, &midnight(date)).unwrap_or_else(|| PlainFormat.date(language, date))
    }

    fn day(&self, language: Language, date: Date) -> String {
        self.format(Kind::Day, language, &midnight(date)).unwrap_or_else(|| PlainFormat.day(language, date))
    }

    fn list(&self, language: Language, items: &[String]) -> String {
        let value: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        self.format(Kind::List, language, &value).unwrap_or_else(|| PlainFormat.list(language, items))
    }

    fn number(&self, language: Language, number: usize) -> String {
        // To make the first formatter takes a slow phone 60 to 100 ms, and what has no more than three digits is written in
        // every language of the interface as it is here.
        if number < 1_000 {
            return PlainFormat.number(language, number);
        }
        let value = JsValue::from_f64(number as f64);
        self.format(Kind::Number, language, &value).unwrap_or_else(|| PlainFormat.number(language, number))
    }

    fn language_name(&self, language: Language, named: Language) -> String {
        // The browser would write "suomi (SIMPLE)".
        if named.as_str().ends_with("-simple") {
            return named.own_name().to_owned();
        }
        let value = JsValue::from_str(named.as_str());
        self.format(Kind::LanguageName, language, &value).unwrap_or_else(|| PlainFormat.language_name(language, named))
    }
}

fn midnight(date: Date) -> BrowserDate {
    BrowserDate::new(&(f64::from(date.days_since_epoch()) * MILLISECONDS_OF_A_DAY).into())
}

impl IntlFormat {
    fn format(&self, kind: Kind, language: Language, value: &JsValue) -> Option<String> {
        self.formatter(kind, language)?.apply(value)?.as_string()
    }

    fn formatter(&self, kind: Kind, language: Language) -> Option<Formatter> {
        let mut all = self.0.try_borrow_mut().ok()?;
        if let Some(made) = all.iter().find(|made| made.kind == kind && made.language == language) {
            return made.formatter.clone();
        }
        let formatter = make(kind, language);
        all.push(Made { kind, language, formatter: formatter.clone() });
        formatter
    }
}

fn make(kind: Kind, language: Language) -> Option<Formatter> {
    let tag = InterfaceLanguage::of(language).map_or(language.primary(), |language| language.intl_locale());
    match kind {
        Kind::Date => Formatter::new("DateTimeFormat", "format", tag, &[("dateStyle", "long"), ("timeZone", "UTC")]),
        Kind::Day => Formatter::new(
            "DateTimeFormat",
            "format",
            tag,
            &[("day", "numeric"), ("month", "long"), ("timeZone", "UTC")],
        ),
        Kind::List => Formatter::new("ListFormat", "format", tag, &[("type", "conjunction")]),
        Kind::Number => Formatter::new("NumberFormat", "format", tag, &[]),
        Kind::LanguageName => Formatter::new("DisplayNames", "of", tag, &[("type", "language")]),
    }
}

impl Formatter {
    /// `None` where the browser lacks the class or refuses an option. By reflection and not through the
    /// bindings of `Intl`, because not all of those catch what a constructor throws.
    pub fn new(class: &str, function: &str, tag: &str, options: &[(&str, &str)]) -> Option<Self> {
        let class = Reflect::get(&global(), &"Intl".into()).and_then(|intl| Reflect::get(&intl, &class.into())).ok()?;
        let settings = Object::new();
        for (name, value) in options {
            Reflect::set(&settings, &(*name).into(), &(*value).into()).ok()?;
        }
        // A browser without data for a Sámi language would take that of its own settings; Finnish is closer.
        let tags = Array::of2(&tag.into(), &"fi".into());
        let object = Reflect::construct(&class.dyn_into::<Function>().ok()?, &Array::of2(&tags, &settings)).ok()?;
        let function = Reflect::get(&object, &function.into()).ok()?.dyn_into().ok()?;
        Some(Self { object, function })
    }

    pub fn apply(&self, value: &JsValue) -> Option<JsValue> {
        self.function.call1(&self.object, value).ok()
    }
}
