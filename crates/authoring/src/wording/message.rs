//! What is said to an author, as a value: which message of `locales/<tag>/authoring.ftl` it is, and what is put into it.

use std::borrow::Cow;

use model::{date::Date, locale::Language};

use crate::workbook::{Column, Sheet, vocabulary::Word};

/// A message with its arguments. [`Texts`](super::Texts) says it in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its identifier in the Fluent files. Programs may rely on it.
    pub id: &'static str,
    /// The attribute of the message that is meant, where it is not the message itself.
    pub attribute: Option<&'static str>,
    pub arguments: Vec<(&'static str, Value)>,
}

/// What is put into a message. What has other words in another language is put into words with the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// What was found or is to be written, as it stands.
    Text(Cow<'static, str>),
    /// A number, by which the form of the sentence is chosen.
    Number(usize),
    Date(Date),
    /// The name of a language.
    Language(Language),
    Sheet(Sheet),
    /// The names of all sheets.
    Sheets,
    /// The heading of a column.
    Column(&'static Column),
    Word(Word),
    /// All words of a vocabulary.
    Words(&'static str),
    /// Several, with commas between.
    List(Vec<Value>),
    /// A part of the sentence that is a message itself.
    Message(Message),
}

impl Message {
    pub fn new(id: &'static str) -> Self {
        Self { id, attribute: None, arguments: Vec::new() }
    }

    /// The mend of a message: what to do about what it says.
    pub fn mend(id: &'static str) -> Self {
        Self { attribute: Some("mend"), ..Self::new(id) }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned().into())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone().into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number)
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Value::Number(number.into())
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Value::Date(date)
    }
}

impl From<Language> for Value {
    fn from(language: Language) -> Self {
        Value::Language(language)
    }
}

impl From<Sheet> for Value {
    fn from(sheet: Sheet) -> Self {
        Value::Sheet(sheet)
    }
}

impl From<&'static Column> for Value {
    fn from(column: &'static Column) -> Self {
        Value::Column(column)
    }
}

impl From<Word> for Value {
    fn from(word: Word) -> Self {
        Value::Word(word)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Value::Message(message)
    }
}
