//! Every text of a feed with its path.

use model::{hours::Hours, service::Channel, text::Text};

use super::Subject;
use crate::source::JsonPath;

/// A text that readers see.
pub struct Shown<'a> {
    /// The key, such as `summary`.
    pub key: &'static str,
    pub path: JsonPath,
    pub text: &'a Text,
}

/// The texts of each service, with the service's path.
pub fn of_services<'a>(subject: &'a Subject) -> impl Iterator<Item = (JsonPath, Vec<Shown<'a>>)> {
    subject.parsed.feed.services.iter().enumerate().map(|(position, service)| {
        let path = subject.positions.service(position);
        let texts = [
            ("name", &service.name),
            ("summary", &service.summary),
            ("description", &service.description),
            ("eligibility", &service.eligibility),
            ("next_step", &service.next_step),
            ("alert", &service.alert),
            ("cost_note", &service.cost_note),
            ("response_time", &service.response_time),
        ];
        let mut shown: Vec<_> = all(&path, texts);
        let channels = subject.positions.channels(position, service.channels.len()).zip(&service.channels);
        shown.extend(channels.flat_map(|(path, channel)| of_channel(&path, channel)));
        (path, shown)
    })
}

/// The texts of terms, questions, options and help lines, with the record's path.
pub fn of_the_rest<'a>(subject: &'a Subject) -> impl Iterator<Item = (JsonPath, Vec<Shown<'a>>)> {
    let feed = &subject.parsed.feed;
    let terms = feed.terms.iter().map(|(code, term)| {
        let path = JsonPath::default().key("terms").key(code.as_str());
        let shown = all(&path, [("label", &term.label), ("hint", &term.hint)]);
        (path, shown)
    });
    let questions = feed.questions.iter().map(|question| {
        let path = subject.positions.question(&question.id);
        let mut shown = all(&path, [("text", &question.text), ("hint", &question.hint), ("why", &question.why)]);
        for option in &question.options {
            let path = subject.positions.option(&question.id, &option.value).parent();
            shown.extend(all(&path, [("label", &option.label), ("hint", &option.hint)]));
        }
        (path, shown)
    });
    let helplines = feed.helplines.iter().map(|line| {
        let path = JsonPath::default().key("helplines");
        let texts = [("name", &line.name), ("hint", &line.hint)];
        (path.clone(), texts.map(|(key, text)| Shown { key, path: path.clone(), text }).into())
    });
    terms.chain(questions).chain(helplines)
}

fn of_channel<'a>(path: &JsonPath, channel: &'a Channel) -> Vec<Shown<'a>> {
    let mut shown = all(path, [("label", &channel.label)]);
    if let Hours::Text(text) = &channel.hours {
        shown.push(Shown { key: "hours", path: path.clone().key("hours"), text });
    }
    shown
}

fn all<'a, const N: usize>(path: &JsonPath, texts: [(&'static str, &'a Text); N]) -> Vec<Shown<'a>> {
    texts.into_iter().map(|(key, text)| Shown { key, path: path.clone().key(key), text }).collect()
}
