//! Every text of a feed with its place.

use model::{hours::Hours, service::Channel, text::Text};

use super::Subject;
use crate::source::Place;

/// A text that readers see.
pub struct Shown<'a> {
    /// The key, such as `summary`.
    pub key: &'static str,
    pub place: Place,
    pub text: &'a Text,
}

/// The texts of each service, with the service's place.
pub fn of_services<'a>(subject: &'a Subject) -> impl Iterator<Item = (Place, Vec<Shown<'a>>)> {
    subject.parsed.feed.services.iter().enumerate().map(|(position, service)| {
        let place = subject.positions.service(position);
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
        let mut shown: Vec<_> = all(&place, texts);
        let channels = subject.positions.channels(position, service.channels.len()).zip(&service.channels);
        shown.extend(channels.flat_map(|(place, channel)| of_channel(&place, channel)));
        (place, shown)
    })
}

/// The texts of terms, questions, options and emergency contacts, with the record's place.
pub fn of_the_rest<'a>(subject: &'a Subject) -> impl Iterator<Item = (Place, Vec<Shown<'a>>)> {
    let feed = &subject.parsed.feed;
    let terms = feed.terms.iter().map(|(code, term)| {
        let place = Place::default().key("terms").key(code.as_str());
        let shown = all(&place, [("label", &term.label), ("hint", &term.hint)]);
        (place, shown)
    });
    let questions = feed.questions.iter().map(|question| {
        let place = subject.positions.question(&question.id);
        let mut shown = all(&place, [("text", &question.text), ("hint", &question.hint), ("why", &question.why)]);
        for option in &question.options {
            let place = subject.positions.option(&question.id, &option.value);
            shown.extend(all(&place, [("label", &option.label), ("hint", &option.hint)]).into_iter().map(|shown| {
                // The option's own place is that of its value.
                Shown { place: place.clone(), ..shown }
            }));
        }
        (place, shown)
    });
    let emergency = feed.emergency.iter().map(|contact| {
        let place = Place::default().key("emergency");
        let texts = [("label", &contact.label), ("hint", &contact.hint)];
        (place.clone(), texts.map(|(key, text)| Shown { key, place: place.clone(), text }).into())
    });
    terms.chain(questions).chain(emergency)
}

fn of_channel<'a>(place: &Place, channel: &'a Channel) -> Vec<Shown<'a>> {
    let mut shown = all(place, [("label", &channel.label)]);
    if let Hours::Text(text) = &channel.hours {
        shown.push(Shown { key: "hours", place: place.clone().key("hours"), text });
    }
    shown
}

fn all<'a, const N: usize>(place: &Place, texts: [(&'static str, &'a Text); N]) -> Vec<Shown<'a>> {
    texts.into_iter().map(|(key, text)| Shown { key, place: place.clone().key(key), text }).collect()
}
