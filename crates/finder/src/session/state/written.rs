//! A session as one text, and back: what is kept outside of the program's memory for when the program falls. Knows the
//! text alone; not who keeps it, nor whether what it names is still in the feed.
//!
//! The text is a row of words, each after its length in bytes (`4:?age3:=18`), so that an identifier may hold anything.
//! The first letter of a word says what it is.

use super::{Filter, Return, Screen, Session};
use model::{
    facet::{Facet, Value},
    identifier::{QuestionId, ServiceId},
    question::Answer,
};

/// The signs that stand for facets, by their positions in `Facet::ALL`. None of them is the first letter of another word.
const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const _: () = assert!(Facet::ALL.len() <= DIGITS.len());

impl Session {
    /// The session as a text; nothing for one in which nothing has happened.
    pub fn written(&self) -> String {
        let mut text = String::new();
        for (question, answer) in &self.answers {
            put(&mut text, '?', question.as_str());
            for value in answer.values() {
                put(&mut text, facet(value), &value.written());
            }
        }
        for id in &self.kept {
            put(&mut text, '+', id.as_str());
        }
        if !self.typed.is_empty() {
            put(&mut text, '~', &self.typed);
        }
        if self.filter == Filter::OpenNow {
            put(&mut text, 'o', "");
        }
        put_screen(&mut text, &self.screen);
        text
    }

    /// The session that was written. `None`: the text is not one of ours.
    pub fn read(text: &str) -> Option<Self> {
        let mut session = Self::default();
        let mut rest = text;
        while !rest.is_empty() {
            let (length, after) = rest.split_once(':')?;
            let (word, after) = after.split_at_checked(length.parse().ok()?)?;
            session.take(word)?;
            rest = after;
        }
        Some(session)
    }

    fn take(&mut self, word: &str) -> Option<()> {
        let mut letters = word.chars();
        let kind = letters.next()?;
        let text = letters.as_str();
        let before = || Box::new(self.screen.clone());
        match kind {
            '?' => self.answers.push((QuestionId::new(text), Answer::Unknown)),
            '+' => self.kept.push(ServiceId::new(text)),
            '~' => text.clone_into(&mut self.typed),
            'o' => self.filter = Filter::OpenNow,
            'b' => self.screen = Screen::Again(QuestionId::new(text), Return::Onward),
            'c' => self.screen = Screen::Again(QuestionId::new(text), Return::Results),
            'r' => self.screen = Screen::Results,
            's' => self.screen = Screen::Service(ServiceId::new(text), before()),
            'f' => self.screen = Screen::Search(before()),
            'a' => self.screen = Screen::Safety(before()),
            'l' => self.screen = Screen::Shortlist(before()),
            digit => {
                let facet = Facet::ALL.get(number(digit)?)?;
                let value = facet.parse_value(text)?;
                let (_, answer) = self.answers.last_mut()?;
                match answer {
                    Answer::Unknown => *answer = Answer::Values(vec![value]),
                    Answer::Values(values) => values.push(value),
                }
            }
        }
        Some(())
    }
}

fn put(text: &mut String, kind: char, word: &str) {
    text.push_str(&(kind.len_utf8() + word.len()).to_string());
    text.push(':');
    text.push(kind);
    text.push_str(word);
}

/// What lies behind comes first.
fn put_screen(text: &mut String, screen: &Screen) {
    let (kind, id, before) = match screen {
        Screen::Next => return,
        Screen::Again(id, Return::Onward) => ('b', id.as_str(), None),
        Screen::Again(id, Return::Results) => ('c', id.as_str(), None),
        Screen::Results => ('r', "", None),
        Screen::Service(id, before) => ('s', id.as_str(), Some(before)),
        Screen::Search(before) => ('f', "", Some(before)),
        Screen::Safety(before) => ('a', "", Some(before)),
        Screen::Shortlist(before) => ('l', "", Some(before)),
    };
    if let Some(before) = before {
        put_screen(text, before);
    }
    put(text, kind, id);
}

/// The position of a facet that reads the value as it is written.
fn facet(value: &Value) -> char {
    let facet = match value {
        Value::Term(_) => Facet::Topic,
        Value::Age(_) => Facet::Age,
        Value::Municipality(_) | Value::Region(_) => Facet::Area,
        Value::Form(_) => Facet::Form,
        Value::Channel(_) => Facet::Channel,
        Value::Language(_) => Facet::Language,
        Value::Free => Facet::Cost,
        Value::Anonymous => Facet::Anonymity,
        Value::NoRegistration => Facet::Registration,
    };
    DIGITS.get(facet as usize).map_or(' ', |digit| char::from(*digit))
}

/// The number that a digit stands for.
fn number(digit: char) -> Option<usize> {
    DIGITS.iter().position(|known| char::from(*known) == digit)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use model::{area::RegionCode, identifier::Code, locale::Language};

    #[test]
    fn a_session_is_written_as_words_after_their_lengths() {
        let values = |values: &[Value]| Answer::Values(values.to_vec());
        let session = Session {
            answers: vec![
                (QuestionId::new("age"), values(&[Value::Age(18)])),
                (QuestionId::new("topic"), values(&[Value::Term(Code::new("topic:a")), Value::Term(Code::new("ä"))])),
                (QuestionId::new("role"), Answer::Unknown),
            ],
            screen: Screen::Service(ServiceId::new("s1"), Box::new(Screen::Results)),
            ..Session::default()
        };
        assert_eq!(session.written(), "4:?age3:2186:?topic8:0topic:a3:0ä5:?role1:r3:ss1");
        assert_eq!(Session::read(&session.written()), Some(session));
        assert_eq!(Session::default().written(), "");
    }

    #[test]
    fn what_is_no_session_is_refused() {
        for text in ["x", "1", "1:", "9:?a", "-1:?", "2:\u{e4}1:r", "2:?\u{e4}", "2:21", "1:z", "3:?ab3:2xx", "0:"] {
            assert_eq!(Session::read(text), None, "{text:?}");
        }
    }

    fn a_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            ".{1,8}".prop_filter_map("no code", |text| Facet::Audience.parse_value(&text)),
            any::<u8>().prop_map(Value::Age),
            Just(Facet::Area.parse_value("853").unwrap()),
            Just(Value::Region(RegionCode::parse("02").unwrap())),
            Just(Facet::Form.parse_value("group").unwrap()),
            Just(Facet::Channel.parse_value("chat").unwrap()),
            Just(Value::Language(Language::SWEDISH)),
            Just(Value::Free),
            Just(Value::Anonymous),
            Just(Value::NoRegistration),
        ]
    }

    fn a_screen() -> impl Strategy<Value = Screen> {
        let first = prop_oneof![
            Just(Screen::Next),
            Just(Screen::Results),
            ".{0,5}".prop_map(|id| Screen::Again(QuestionId::new(&id), Return::Onward)),
            ".{0,5}".prop_map(|id| Screen::Again(QuestionId::new(&id), Return::Results)),
        ];
        first.prop_recursive(4, 8, 1, |before| {
            (before, ".{0,5}", 0..4).prop_map(|(before, id, kind)| match kind {
                0 => Screen::Service(ServiceId::new(&id), Box::new(before)),
                1 => Screen::Search(Box::new(before)),
                2 => Screen::Safety(Box::new(before)),
                _ => Screen::Shortlist(Box::new(before)),
            })
        })
    }

    fn a_session() -> impl Strategy<Value = Session> {
        let answer = proptest::collection::vec(a_value(), 0..3)
            .prop_map(|values| if values.is_empty() { Answer::Unknown } else { Answer::Values(values) });
        let answers = proptest::collection::vec((".{0,6}".prop_map(|id| QuestionId::new(&id)), answer), 0..5);
        let kept = proptest::collection::vec(".{0,6}".prop_map(|id| ServiceId::new(&id)), 0..4);
        (answers, a_screen(), any::<bool>(), ".{0,9}", kept).prop_map(|(answers, screen, open, typed, kept)| {
            let filter = if open { Filter::OpenNow } else { Filter::All };
            Session { answers, screen, filter, typed, kept }
        })
    }

    proptest! {
        #[test]
        fn any_session_is_read_as_it_was_written(session in a_session()) {
            prop_assert_eq!(Session::read(&session.written()), Some(session));
        }

        #[test]
        fn any_text_is_survived(text in "([0-9]:[?+~obcrsfal0-9]?.{0,4}){0,4}.{0,3}") {
            if let Some(session) = Session::read(&text) {
                prop_assert_eq!(Session::read(&session.written()), Some(session));
            }
        }
    }
}
