//! Messages in a language, as Fluent formats them. fluent-bundle is what the finder's own messages are formatted with.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use model::{date::Date, locale::Language};

use super::{Message, Value, Wording, wording};
use crate::{
    AuthoringError,
    export::Loss,
    finding::{Finding, Location},
    workbook::{Column, Sheet, SheetLanguage, cell::write_date, vocabulary},
};

/// What stands around what is put into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// Nothing: for a terminal, from which an invisible mark would be copied too.
    None,
    /// Invisible marks, so that what is put in keeps its direction within a sentence of the other one: for a page.
    Isolating,
}

/// The messages of one language.
pub struct Texts {
    language: SheetLanguage,
    /// The language of the names of sheets, columns and values; all three where absent.
    names: Option<SheetLanguage>,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The names of sheets and columns are in the same language, but for English, which names them in all three: whoever
    /// reads it mostly looks after a workbook in another language.
    pub fn new(language: SheetLanguage, marks: Marks) -> Self {
        let mut bundle = FluentBundle::new(vec![language.language().primary().parse().unwrap_or_default()]);
        bundle.set_use_isolating(marks == Marks::Isolating);
        let names = Some(language).filter(|language| *language != SheetLanguage::English);
        Self { language, names, bundle }.with_source(source(language))
    }

    /// The same with the names of sheets, columns and values as they are in a workbook of this language.
    #[must_use]
    pub fn with_names(self, language: SheetLanguage) -> Self {
        Self { names: Some(language), ..self }
    }

    /// The same with the messages of one more Fluent file.
    #[must_use]
    pub fn with_source(mut self, source: &str) -> Self {
        self.add(source);
        self
    }

    fn add(&mut self, source: &str) {
        // A mistake in a file is found by the tests.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.add_resource_overriding(resource);
    }

    pub fn language(&self) -> SheetLanguage {
        self.language
    }

    /// A message in words; its identifier where there is none.
    pub fn say(&self, message: &Message) -> String {
        let known = self.bundle.get_message(message.id);
        let pattern = known.and_then(|known| match message.attribute {
            Some(attribute) => known.get_attribute(attribute).map(|attribute| attribute.value()),
            None => known.value(),
        });
        let Some(pattern) = pattern else { return message.id.to_owned() };
        let arguments = message.arguments.iter().map(|(name, value)| (*name, self.argument(value)));
        let arguments: FluentArgs = arguments.collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// A finding in words.
    pub fn finding(&self, finding: &Finding) -> Wording {
        let said = wording(finding);
        Wording {
            message: self.say(&said.message),
            outcome: said.outcome.map(|outcome| self.say(&outcome)),
            mend: said.mend.map(|mend| self.say(&mend)),
        }
    }

    /// A loss as one sentence, with its place before it where it has one.
    pub fn loss(&self, loss: &Loss) -> String {
        self.say(&super::loss::message(loss))
    }

    /// Why there is no result, with the name of the file before it.
    pub fn error(&self, error: &AuthoringError) -> String {
        let reason = self.say(&super::error::message(error));
        error.file().map_or(reason.clone(), |file| format!("{file}: {reason}"))
    }

    /// Where something stands, short enough to stand before a message; empty for the file as a whole.
    pub fn place(&self, location: &Location) -> String {
        match location {
            Location::Service { id, path } => {
                let service = self.say(&super::place_of_service(id));
                if path.is_empty() { service } else { format!("{service}, {path}") }
            }
            Location::File | Location::Text(_) | Location::Path(_) | Location::Sheet(_) | Location::Cell(_) => {
                location.to_string()
            }
        }
    }

    /// A value in words, as it stands in a message.
    pub fn value<'a>(&self, value: &'a Value) -> Cow<'a, str> {
        match value {
            Value::Text(text) => Cow::Borrowed(text),
            Value::Number(number) => number.to_string().into(),
            Value::Date(date) => self.date(*date).into(),
            Value::Language(language) => self.language_name(*language).into(),
            Value::Sheet(sheet) => self.sheet(*sheet).into(),
            Value::Sheets => Sheet::ALL.map(|sheet| sheet.name(self.names())).join(", ").into(),
            Value::Column(column) => self.column(column).into(),
            Value::Word(word) => word.name(self.names()).into(),
            Value::Words(vocabulary) => vocabulary::names(vocabulary, self.names()).join(", ").into(),
            Value::List(values) => values.iter().map(|value| self.value(value)).collect::<Vec<_>>().join(", ").into(),
            Value::Message(message) => self.say(message).into(),
        }
    }

    fn argument<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        if let Value::Number(number) = value {
            FluentValue::from(*number)
        } else {
            FluentValue::from(self.value(value))
        }
    }

    /// One language is enough to choose a word from.
    fn names(&self) -> SheetLanguage {
        self.names.unwrap_or(SheetLanguage::Finnish)
    }

    fn sheet(&self, sheet: Sheet) -> String {
        match self.names {
            Some(language) => sheet.name(language).to_owned(),
            None => SheetLanguage::ALL.map(|language| sheet.name(language)).join("/"),
        }
    }

    fn column(&self, column: &Column) -> String {
        match self.names {
            Some(language) => column.name(language).to_owned(),
            None => {
                let mut names = SheetLanguage::ALL.map(|language| column.name(language)).to_vec();
                names.dedup();
                names.join("/")
            }
        }
    }

    fn date(&self, date: Date) -> String {
        match self.language {
            SheetLanguage::Finnish | SheetLanguage::Swedish => write_date(date),
            SheetLanguage::English => date.to_string(),
        }
    }

    /// The name of a language, else what its speakers call it.
    fn language_name(&self, language: Language) -> String {
        let name = vocabulary::name("language", language.as_str(), self.language);
        name.unwrap_or(language.own_name()).to_owned()
    }
}

/// The text of `locales/<tag>/authoring.ftl`.
pub(super) fn source(language: SheetLanguage) -> &'static str {
    language.of([
        include_str!("../../../../locales/fi/authoring.ftl"),
        include_str!("../../../../locales/sv/authoring.ftl"),
        include_str!("../../../../locales/en/authoring.ftl"),
    ])
}
