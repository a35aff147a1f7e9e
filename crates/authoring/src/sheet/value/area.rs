//! Municipalities, regions and counties by the names that people write.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
};

use model::{area::areas, fold::fold, text::Text};
use serde_json::Value;

use crate::workbook::{SheetLanguage, spelling};

/// The code of a municipality by its code or by its name in any language.
pub fn municipality(word: &str) -> Option<Value> {
    // Looking a name up goes through all of them, and a workbook has few names on many rows.
    thread_local! {
        static KNOWN: RefCell<HashMap<String, Option<Value>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        if let Some(code) = known.get(word) {
            return code.clone();
        }
        let code = areas().current(word).map(|code| Value::from(code.to_string()));
        known.insert(word.to_owned(), code.clone());
        code
    })
}

/// The names of all municipalities in all languages.
pub fn municipality_names() -> impl Iterator<Item = &'static str> {
    let names = areas().municipalities.iter().map(|municipality| &municipality.name);
    names.flat_map(|name| name.in_all_languages())
}

thread_local! {
    /// How many more times the nearest name is looked for in this workbook.
    static LOOKS: Cell<usize> = const { Cell::new(MOST_LOOKS) };
    /// The nearest names that were found in it: a slip is mostly made on many rows.
    static NEAREST: RefCell<HashMap<String, Option<&'static str>>> = RefCell::default();
}

/// So many slips are given their nearest name. Each look goes through a thousand names, and who made more slips than this
/// has another trouble, such as places of another country.
const MOST_LOOKS: usize = 200;

/// Another workbook begins.
pub fn begin() {
    LOOKS.set(MOST_LOOKS);
    NEAREST.with_borrow_mut(HashMap::clear);
}

/// The municipality whose name is nearest in spelling, or is in it with an ending: `tampereella`, `Helsingissä`.
pub fn nearest_municipality(word: &str) -> Option<&'static str> {
    if let Some(known) = NEAREST.with_borrow(|known| known.get(word).copied()) {
        return known;
    }
    LOOKS.set(LOOKS.get().checked_sub(1)?);
    let nearest = look_for_municipality(word);
    NEAREST.with_borrow_mut(|known| known.insert(word.to_owned(), nearest));
    nearest
}

fn look_for_municipality(word: &str) -> Option<&'static str> {
    spelling::closest(word, municipality_names()).or_else(|| {
        let word = spelling::plain(word);
        // Two letters at the end of a name may change before an ending, as in Turku and Turussa.
        let stem = |name: &str| {
            let name = spelling::plain(name);
            let most = name.chars().count().saturating_sub(2).max(3);
            name.chars().take(most).collect::<String>()
        };
        let begins = |name: &&str| {
            let stem = stem(name);
            word.strip_prefix(stem.as_str()).is_some_and(|ending| ending.chars().count() <= 8)
        };
        municipality_names().filter(begins).max_by_key(|name| name.chars().count())
    })
}

pub fn municipality_name(code: &str, language: SheetLanguage) -> Option<String> {
    areas().municipality(areas().current(code)?)?.name.in_language(language.language()).map(str::to_owned)
}

/// The code of a region or county by its code or by its name in any language.
pub fn code<Code: ToString>(known: &[(Code, Text)], word: &str) -> Option<Value> {
    // As with municipalities. The lists stand in one place for as long as the program runs.
    thread_local! {
        static KNOWN: RefCell<HashMap<(usize, String), Option<Value>>> = RefCell::default();
    }
    let key = (known.as_ptr().addr(), word.to_owned());
    if let Some(code) = KNOWN.with_borrow(|codes| codes.get(&key).cloned()) {
        return code;
    }
    let code = look_up(known, word);
    KNOWN.with_borrow_mut(|codes| codes.insert(key, code.clone()));
    code
}

fn look_up<Code: ToString>(known: &[(Code, Text)], word: &str) -> Option<Value> {
    let typed = spelling::plain(word);
    let is = |code: &Code, name: &Text| {
        let mut names = name.in_all_languages();
        code.to_string() == word || names.any(|name| spelling::plain(name) == typed || is_short_form(name, &typed))
    };
    known.iter().find(|(code, name)| is(code, name)).map(|(code, _)| code.to_string().into())
}

/// "Kainuu" for the wellbeing services county of Kainuu.
fn is_short_form(name: &str, typed: &str) -> bool {
    let mut rest = fold(name);
    for part in ["hyvinvointialue", "valfardsomrade", "wellbeing services county of", "wellbeing services county"] {
        rest = rest.replace(part, "");
    }
    !typed.is_empty() && spelling::plain(&rest) == typed
}

pub fn name<Code: ToString>(known: &[(Code, Text)], wanted: &str, language: SheetLanguage) -> Option<String> {
    let (_, name) = known.iter().find(|(code, _)| code.to_string() == wanted)?;
    name.in_language(language.language()).map(str::to_owned)
}
