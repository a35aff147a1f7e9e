//! Which way to make contact is offered first: one that the reader asked for, that speaks their language, and where
//! somebody answers now.

use super::hit::Reason;
use model::{
    facet::Value,
    link::Link,
    locale::Language,
    opening::{LocalTime, Opening, opening},
    order::ordered,
    service::{Channel, ChannelAnswer, ChannelKind, Cost, Service},
};

/// How soon a channel leads to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    OpenNow,
    /// Somebody answers there, at times that are not known.
    Unknown,
    /// A message can be left at any time.
    Message,
    /// Somebody answers there, but not now.
    Closed,
    /// To be read first, or slow.
    Page,
}

/// The channels of a service for a reader of a language at a time, best first; of equal ones the feed's order stays.
pub fn best_first<'a>(
    service: &'a Service,
    reasons: &[Reason],
    language: Language,
    now: LocalTime,
) -> Vec<&'a Channel> {
    let wanted = |kind: ChannelKind| reasons.iter().any(|reason| reason.values.contains(&Value::Channel(kind)));
    let key = |channel: &Channel| {
        (
            !wanted(channel.kind),
            !speaks(channel, language),
            reach(channel, now),
            channel.cost == Some(Cost::Paid),
            channel.kind.order(),
        )
    };
    ordered(service.channels.iter().collect(), &|left: &&Channel, right| key(left).cmp(&key(right)))
}

/// A channel that does not state its languages may speak the reader's.
fn speaks(channel: &Channel, language: Language) -> bool {
    channel.languages.is_empty() || channel.languages.iter().any(|known| known.is_same_language(&language))
}

fn reach(channel: &Channel, now: LocalTime) -> Reach {
    match channel.kind.answer() {
        ChannelAnswer::Message => Reach::Message,
        ChannelAnswer::Nobody => Reach::Page,
        ChannelAnswer::Live | ChannelAnswer::Meeting => match opening(&channel.hours, now) {
            Opening::Open { .. } => Reach::OpenNow,
            Opening::Closed { .. } => Reach::Closed,
            // The page of an association tells how one gets to its chat, and is no chat itself.
            Opening::Unknown if channel.link().is_some_and(Link::is_home_page) => Reach::Page,
            Opening::Unknown => Reach::Unknown,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::service;
    use model::{
        date::{Date, Weekday},
        facet::{Facet, Fit},
        hours::{Days, Hours, Time, Window},
        service::Contact,
    };

    /// `phone 9-15 sv paid`: the kind, and perhaps hours of every day, a language, a price and an address.
    fn channel(text: &str) -> Channel {
        let mut words = text.split(' ');
        let kind = words.next().and_then(|name| Facet::Channel.parse_value(name)).unwrap();
        let Value::Channel(kind) = kind else { panic!("{text} is no channel") };
        let mut channel = Channel::new(kind);
        for word in words {
            if let Some((opens, closes)) = word.split_once('-') {
                let time = |hour: &str| Time::parse(&format!("{hour:0>2}:00"));
                let days = Days::new(Weekday::ALL);
                let window = Window { days, opens: time(opens), closes: time(closes), every: 1, ..Window::default() };
                channel.hours = Hours::Windows(vec![window].into());
            } else if let Some(link) = Link::parse(word) {
                channel.contact = Some(Contact::Link(link, "".into()));
            } else if word == "paid" {
                channel.cost = Some(Cost::Paid);
            } else {
                channel.languages = vec![Language::parse(word).unwrap()].into();
            }
        }
        channel
    }

    fn check(channels: &[&str], wanted: &str, expected: &[&str]) {
        let service = Service { channels: channels.iter().map(|text| channel(text)).collect(), ..service("s") };
        let values = Facet::Channel.parse_value(wanted).into_iter().collect();
        let reason = Reason { question: None, facet: Facet::Channel, fit: Fit::Fits, values };
        let now = LocalTime { date: Date::parse("2026-10-14").unwrap(), time: Time::parse("12:00").unwrap() };
        let found = best_first(&service, &[reason], Language::FINNISH, now);
        let expected: Vec<_> = expected.iter().map(|text| channel(text)).collect();
        assert_eq!(found, expected.iter().collect::<Vec<_>>(), "{channels:?}");
    }

    #[test]
    fn who_answers_now_comes_before_who_answers_later() {
        check(&["phone 14-18", "web", "email", "chat 9-15"], "", &["chat 9-15", "email", "phone 14-18", "web"]);
        check(&["chat", "phone"], "", &["phone", "chat"]);
        check(&["phone", "chat 9-15"], "", &["chat 9-15", "phone"]);
    }

    #[test]
    fn the_readers_language_and_then_a_free_call_come_first() {
        check(&["phone 9-15 sv", "chat 14-18 fi"], "", &["chat 14-18 fi", "phone 9-15 sv"]);
        check(&["phone 9-15 paid", "sms 9-15"], "", &["sms 9-15", "phone 9-15 paid"]);
    }

    #[test]
    fn a_home_page_comes_after_a_chat_that_has_an_address() {
        check(
            &["video https://a.org/", "chat https://a.org/chat"],
            "",
            &["chat https://a.org/chat", "video https://a.org/"],
        );
        check(&["phone 14-18", "chat 9-15 https://a.org/"], "", &["chat 9-15 https://a.org/", "phone 14-18"]);
    }

    #[test]
    fn what_was_asked_for_comes_first_also_when_it_is_closed() {
        check(&["phone 9-15", "chat 14-18"], "chat", &["chat 14-18", "phone 9-15"]);
    }
}
