//! Taking the texts of the interface back: each is looked at before it takes the place of the one before, because a variable
//! or a form that is missing would be seen by readers alone.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Identifier, Message, Pattern};

use super::{
    super::places::Words,
    files::{Files, Language},
    fluent::{Shape, choice, chosen, key, pattern},
    rows::{Part, forms, parts, rank},
    source,
};

/// Why a text is not taken. Holds what is missing, or what is too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    LacksVariable(String),
    OtherVariable(String),
    LacksForm(String),
    OtherForm(String),
    /// Holds what the parser of Fluent says.
    NotFluent(String),
    /// The language has no such file.
    NoFile,
}

/// A text that is not taken, by its language and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    pub language: String,
    pub place: String,
    pub reason: Reason,
}

/// What was made of what somebody has sent back.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Returned {
    /// How many texts are other than before.
    pub changed: usize,
    pub refused: Vec<Refused>,
    /// The files that are other than before, by the tag of the language and the name.
    pub files: BTreeMap<(String, String), String>,
}

/// The texts by their forms, of one part of a message.
type Given<'a> = Vec<(&'a str, &'a str)>;

/// Takes texts by their places, and leaves those in `sent` that have no place in the reference.
pub fn take(files: &Files, reference: &str, sent: &mut BTreeMap<String, Words>) -> Returned {
    let mut returned = Returned::default();
    let given = std::mem::take(sent);
    let mut places: BTreeMap<&str, Vec<(&str, &Words)>> = BTreeMap::new();
    for (place, words) in &given {
        let (part, form) = place.strip_suffix(']').and_then(|place| place.split_once(" [")).unwrap_or((place, ""));
        places.entry(part).or_default().push((form, words));
    }
    let own = files.language(reference);
    for (file, source) in own.iter().flat_map(|own| &own.files) {
        let mut before = Vec::new();
        for (message, _) in source.messages() {
            let parts: Vec<_> = parts(file, message).collect();
            let known: Vec<_> = parts.iter().map(|part| places.remove(part.place("").as_str())).collect();
            for language in files.languages() {
                let of = |forms: &Option<Vec<(&str, &'_ Words)>>| -> Vec<(String, String)> {
                    let own =
                        forms.iter().flatten().filter_map(|(form, words)| Some((*form, words.get(&language.tag)?)));
                    own.map(|(form, text)| (form.to_owned(), text.clone())).collect()
                };
                let given: Vec<_> = known.iter().map(of).collect();
                let wanted = Wanted { reference: message, language, file };
                returned.message(&wanted, parts.iter().zip(&given), &before);
            }
            before.push(message.id.name.clone());
        }
    }
    let gone: BTreeSet<&str> = places.into_keys().collect();
    let is_gone = |place: &str| gone.iter().any(|part| place == *part || place.starts_with(&format!("{part} [")));
    *sent =
        given.iter().filter(|(place, _)| is_gone(place)).map(|(place, words)| (place.clone(), words.clone())).collect();
    returned
}

/// A message of a language that is to be written.
struct Wanted<'a> {
    reference: &'a Message<String>,
    language: &'a Language,
    file: &'a str,
}

impl Returned {
    fn message<'a>(
        &mut self,
        wanted: &Wanted,
        parts: impl Iterator<Item = (&'a Part, &'a Vec<(String, String)>)>,
        before: &[String],
    ) {
        let parts: Vec<_> = parts.collect();
        if parts.iter().all(|(_, given)| given.is_empty()) {
            return;
        }
        let (tag, file) = (&wanted.language.tag, wanted.file);
        match wanted.made(&parts) {
            Ok((_, 0)) => {}
            Ok((message, changed)) => {
                let known = wanted.language.files.get(file).map(|source| source.text.clone()).unwrap_or_default();
                let text = self.files.entry((tag.clone(), file.to_owned())).or_insert(known);
                let written = super::fluent::written(&message);
                *text = source::put(text, &message.id.name, &written, before.iter().map(String::as_str));
                self.changed += changed;
            }
            Err((place, reason)) => self.refused.push(Refused { language: tag.clone(), place, reason }),
        }
    }
}

/// Where something is wrong, and what.
type Wrong = (String, Reason);

impl Wanted<'_> {
    fn own(&self) -> Option<&Message<String>> {
        self.language.message(self.file, &self.reference.id.name)
    }

    /// The message, and how many of its texts are other than before.
    fn made(&self, parts: &[(&Part, &Vec<(String, String)>)]) -> Result<(Message<String>, usize), Wrong> {
        let empty = Message {
            id: Identifier { name: self.reference.id.name.clone() },
            value: None,
            attributes: Vec::new(),
            comment: None,
        };
        let (mut message, mut changed) = (empty, 0);
        for (part, given) in parts {
            let given: Given = given.iter().map(|(form, text)| (form.as_str(), text.as_str())).collect();
            let (value, different) = self.part(part, &given)?;
            changed += different;
            if part.attribute.is_empty() {
                message.value = Some(value);
            } else {
                message.attributes.push(Attribute { id: Identifier { name: part.attribute.clone() }, value });
            }
        }
        self.allowed(&message).map_err(|(form, reason)| match parts.first() {
            Some((part, _)) => (part.place(&form), reason),
            None => (form, reason),
        })?;
        Ok((message, changed))
    }

    /// A part of it, and how many of its forms are other than before.
    fn part(&self, part: &Part, given: &Given) -> Result<(Pattern<String>, usize), Wrong> {
        if !self.language.files.contains_key(self.file) {
            return Err((part.place(""), Reason::NoFile));
        }
        let own = self.own().and_then(|message| part.pattern(message));
        let Some(model) = own.or(part.pattern(self.reference)) else {
            return Err((part.place(""), Reason::LacksForm(part.attribute.clone())));
        };
        let before: BTreeMap<String, String> = own.map(forms).into_iter().flatten().collect();
        let (mut texts, mut changed) = (before.clone(), 0);
        let wanted = self.forms(own, model);
        for (form, text) in given {
            if !wanted.iter().any(|known| known.as_str() == *form) {
                return Err((part.place(form), Reason::OtherForm((*form).to_owned())));
            }
            if texts.insert((*form).to_owned(), (*text).to_owned()).as_deref() != Some(*text) {
                changed += 1;
            }
        }
        let mut patterns = Vec::new();
        for form in wanted {
            let text = texts.get(&form).ok_or_else(|| (part.place(&form), Reason::LacksForm(form.clone())))?;
            let value = pattern(text).map_err(|said| (part.place(&form), Reason::NotFluent(said)))?;
            if let Some(name) = lacking(before.get(&form), part.pattern(self.reference), &form, &value) {
                return Err((part.place(&form), Reason::LacksVariable(name)));
            }
            patterns.push((form, value));
        }
        let value = match (choice(model), patterns.pop()) {
            (Some((variable, _)), Some(last)) => {
                patterns.push(last);
                chosen(variable, patterns)
            }
            (None, Some((_, alone))) => alone,
            (_, None) => model.clone(),
        };
        Ok((value, changed))
    }

    /// The forms that a part has in this language, in their order: those of before, or for a text that it has not had yet
    /// those of the reference, with the plural forms of the language.
    fn forms(&self, own: Option<&Pattern<String>>, model: &Pattern<String>) -> Vec<String> {
        let Some((_, variants)) = choice(model) else { return vec![String::new()] };
        let known = variants.iter().map(|variant| key(variant).to_owned());
        if own.is_some() {
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
            return others.into_iter().chain(default).map(|variant| key(variant).to_owned()).collect();
        }
        let (plural, mut all): (Vec<_>, Vec<_>) = known.partition(|form| is_plural(form));
        let usual = self.plural_forms();
        all.extend(if plural.is_empty() || usual.is_empty() { plural } else { usual });
        all.extend(["other".to_owned()]);
        all.sort_by_key(|form| rank(form));
        all.dedup();
        all
    }

    /// The plural forms that this language uses anywhere, but the one that fits always.
    fn plural_forms(&self) -> Vec<String> {
        let messages = self.language.files.values().flat_map(|source| source.messages());
        let forms = messages.flat_map(|(message, _)| Shape::of(message).forms.into_values().flatten());
        let used: BTreeSet<_> = forms.filter(|form| is_plural(form)).collect();
        used.into_iter().collect()
    }

    /// Whether the message has the variables of the reference and no others, and the forms that it had within its texts.
    fn allowed(&self, message: &Message<String>) -> Result<(), Wrong> {
        let (made, wanted) = (Shape::of(message), Shape::of(self.reference));
        let of_message = |reason| Err((String::new(), reason));
        if let Some(name) = wanted.variables.difference(&made.variables).next() {
            return of_message(Reason::LacksVariable(name.clone()));
        }
        if let Some(name) = made.variables.difference(&wanted.variables).next() {
            return of_message(Reason::OtherVariable(name.clone()));
        }
        let before = self.own().map(Shape::of).unwrap_or_default();
        for (variable, forms) in &before.forms {
            let now = made.forms.get(variable);
            if let Some(form) = forms.iter().find(|form| now.is_none_or(|now| !now.contains(*form))) {
                return of_message(Reason::LacksForm(form.clone()));
            }
        }
        Ok(())
    }
}

fn is_plural(form: &str) -> bool {
    rank("zero") <= rank(form) && rank(form) <= rank("many")
}

/// A variable that a form has had, and has no longer. One that it has not had yet needs those of the reference.
fn lacking(
    before: Option<&String>,
    reference: Option<&Pattern<String>>,
    form: &str,
    now: &Pattern<String>,
) -> Option<String> {
    let variables = |pattern: &Pattern<String>| {
        let message = Message {
            id: Identifier { name: String::new() },
            value: Some(pattern.clone()),
            attributes: vec![],
            comment: None,
        };
        Shape::of(&message).variables
    };
    let of_reference = || {
        let forms = reference.map(forms).unwrap_or_default();
        let same = forms.iter().find(|(known, _)| known == form).or(forms.last());
        same.map(|(_, text)| text.clone())
    };
    let before = before.cloned().or_else(of_reference)?;
    let (before, now) = (variables(&pattern(&before).ok()?), variables(now));
    before.difference(&now).next().cloned()
}

#[cfg(test)]
mod tests;
