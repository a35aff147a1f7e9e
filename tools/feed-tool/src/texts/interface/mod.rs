//! The texts of the interface as a spreadsheet, and back: in a checkout of the project, whose Fluent files lie in `locales/`.

mod files;
mod fluent;
mod returned;
mod rows;
mod source;

use std::path::{Path, PathBuf};

use authoring::wording::{Message, Texts};
use model::locale::Language;
use serde_json::{Value, json};

use super::{
    Arguments,
    sheet::{self, Marks, Sent},
    tell,
};
use crate::{
    error::CommandError,
    files::{read, spare_inputs, write},
    outcome::Outcome,
    output::{Output, shown},
};
use files::Files;
use returned::{Reason, Refused, Returned, take};

/// The language that the others are translated from, and the one beside it.
const SOURCES: [&str; 2] = ["fi", "en"];

/// What was read, beside the folders of the languages.
const MARKS: &str = "read.json";

/// The headings of what is said of each text.
const NOTES: [&str; 3] = [sheet::SEEN, sheet::VARIABLES, sheet::FORM];

/// Writes the spreadsheet.
pub fn give(arguments: &Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    let files = Files::read(&arguments.feed)?;
    let unusable = |reason| CommandError::Unusable { path: arguments.feed.clone(), reason };
    let all: Vec<String> = files.languages().map(|language| language.tag.clone()).collect();
    let into: Vec<String> = arguments.into.iter().map(Language::to_string).collect();
    if let Some(other) = into.iter().find(|tag| !all.contains(tag)) {
        let known = all.join(", ");
        return Err(unusable(Message::new("texts-no-language").with("tag", other.as_str()).with("known", known)));
    }
    let into = if into.is_empty() { all } else { into };
    let sources = SOURCES.into_iter().map(str::to_owned).filter(|tag| files.language(tag).is_some());
    let mut languages: Vec<String> = sources.collect();
    languages.extend(into.iter().filter(|tag| !SOURCES.contains(&tag.as_str())).cloned());
    let reference = languages.first().map(String::as_str).unwrap_or_default();
    let rows = rows::rows(&files, reference, &into, texts.language().language().as_str());
    let written = sheet::write(&rows, &NOTES, &languages, &marks(&arguments.feed)?)
        .map_err(|error| unusable(Message::new("texts-unreadable").with("reason", error.to_string())))?;
    write(&arguments.output, &written)?;
    let said =
        Message::new("texts-written").with("path", arguments.output.display().to_string()).with("count", rows.len());
    tell(&said, &json!({ "version": 1, "file": arguments.output, "texts": rows.len() }), output, texts)?;
    Ok(Outcome::Fine)
}

/// Takes it back, into the folder that is the output.
pub fn take_back(arguments: &Arguments, from: &Path, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    spare_inputs(&arguments.output, [&from.to_owned()])?;
    let files = Files::read(&arguments.feed)?;
    let unusable = |reason| CommandError::Unusable { path: from.to_owned(), reason };
    let mut sent = sheet::read(&read(from)?).map_err(unusable)?;
    let reference = SOURCES.into_iter().find(|tag| files.language(tag).is_some()).unwrap_or_default();
    let returned = take(&files, reference, &mut sent.words);
    for ((tag, name), text) in &returned.files {
        write(&arguments.output.join(tag).join(name), text.as_bytes())?;
    }
    let marks = merged(marks(&arguments.feed)?, &sent);
    write(&arguments.output.join(MARKS), format!("{:#}\n", json!(marks)).as_bytes())?;
    say(arguments, &returned, &sent, output, texts)
}

/// The marks of the languages that were sent, and those of the others as they were.
fn merged(mut marks: Marks, sent: &Sent) -> Marks {
    for language in &sent.languages {
        marks.remove(language);
    }
    marks.extend(sent.read.clone());
    marks
}

fn say(
    arguments: &Arguments,
    returned: &Returned,
    sent: &Sent,
    output: Output,
    texts: &Texts,
) -> Result<Outcome, CommandError> {
    let read = sent.marked();
    let gone: Vec<_> = sent.words.keys().cloned().collect();
    let said = Message::new("texts-taken")
        .with("path", arguments.output.display().to_string())
        .with("changed", returned.changed)
        .with("read", read);
    let refused: Vec<_> = returned.refused.iter().map(as_json).collect();
    let json = json!({
        "version": 1, "file": arguments.output, "changed": returned.changed, "read": read, "gone": gone, "refused": refused,
    });
    tell(&said, &json, output, texts)?;
    for refused in &returned.refused {
        eprintln!("{}", shown(&texts.say(&message(refused))));
    }
    super::say_gone(&gone, texts);
    Ok(if gone.is_empty() && returned.refused.is_empty() { Outcome::Fine } else { Outcome::Problems })
}

fn message(refused: &Refused) -> Message {
    let reason = match &refused.reason {
        Reason::LacksVariable(name) => Message::new("texts-lacks-variable").with("name", format!("{{ ${name} }}")),
        Reason::OtherVariable(name) => Message::new("texts-other-variable").with("name", format!("{{ ${name} }}")),
        Reason::LacksForm(form) => Message::new("texts-lacks-form").with("form", form.as_str()),
        Reason::OtherForm(form) => Message::new("texts-other-form").with("form", form.as_str()),
        Reason::NotFluent(said) => Message::new("texts-not-fluent").with("reason", said.as_str()),
        Reason::NoFile => Message::new("texts-no-file"),
    };
    Message::new("texts-refused")
        .with("language", refused.language.as_str())
        .with("place", refused.place.as_str())
        .with("reason", reason)
}

fn as_json(refused: &Refused) -> Value {
    let (reason, name) = match &refused.reason {
        Reason::LacksVariable(name) => ("variable-missing", name.as_str()),
        Reason::OtherVariable(name) => ("variable-unknown", name.as_str()),
        Reason::LacksForm(form) => ("form-missing", form.as_str()),
        Reason::OtherForm(form) => ("form-unknown", form.as_str()),
        Reason::NotFluent(said) => ("not-fluent", said.as_str()),
        Reason::NoFile => ("no-file", ""),
    };
    json!({ "language": refused.language, "place": refused.place, "reason": reason, "name": name })
}

fn marks(folder: &Path) -> Result<Marks, CommandError> {
    super::marks_at(PathBuf::from(folder).join(MARKS))
}
