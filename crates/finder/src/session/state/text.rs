//! A session as one text, and back. The page keeps the text outside of the program's memory, so that the answers
//! survive a crash of the program. What the text names may no longer be in the feed.
//!
//! The text is a row of words, each after its length in bytes (`4:?age7:=age 18`), so that an identifier may contain
//! anything. The first letter of a word is its kind. A value comes after the code of its facet and a space.

use super::{Filter, Return, Screen, Session};
use model::{
    facet::{Facet, Value},
    identifier::{QuestionId, ServiceId},
    question::Answer,
};

impl Session {
    /// The session as a text, which is empty for a session in which nothing has happened.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for (question, answer) in &self.answers {
            put(&mut text, '?', question.as_str());
            for value in answer.values().iter().filter_map(coded) {
                put(&mut text, '=', &value);
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

    /// The session that was written. `None` where the text is not one that `write` returned.
    pub fn parse(text: &str) -> Option<Self> {
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
            '=' => {
                let (facet, value) = text.split_once(' ')?;
                let value = Facet::parse(facet)?.parse_value(value)?;
                let (_, answer) = self.answers.last_mut()?;
                match answer {
                    Answer::Unknown => *answer = Answer::Values(vec![value]),
                    Answer::Values(values) => values.push(value),
                }
            }
            _ => return None,
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

/// The code of a facet that parses the value as it is written, and the value, with a space between them. Topics and
/// audiences have the same values, so either will do.
fn coded(value: &Value) -> Option<String> {
    let written = value.written();
    let facet = Facet::ALL.into_iter().find(|facet| facet.parse_value(&written).as_ref() == Some(value))?;
    Some([facet.as_str(), " ", &written].concat())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use model::{area::RegionCode, facet::ValueType, identifier::Code, locale::Language};

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
        assert_eq!(session.write(), "4:?age7:=age 186:?topic14:=topic topic:a9:=topic ä5:?role1:r3:ss1");
        assert_eq!(Session::parse(&session.write()), Some(session));
        assert_eq!(Session::default().write(), "");
    }

    #[test]
    fn an_answer_about_any_facet_comes_back() {
        for facet in Facet::ALL {
            let value = facet.parse_value(example(facet)).unwrap();
            let answers = vec![(QuestionId::new("q"), Answer::Values(vec![value]))];
            let session = Session { answers, ..Session::default() };
            assert_eq!(Session::parse(&session.write()), Some(session), "{facet:?}");
        }
    }

    fn example(facet: Facet) -> &'static str {
        match facet.values() {
            ValueType::Term => "topic:a b",
            ValueType::Age => "18",
            ValueType::Place => "853",
            ValueType::Form => "group",
            ValueType::Channel => "chat",
            ValueType::Language => "sv",
            ValueType::Only(codes) => codes[0],
        }
    }

    #[test]
    fn what_is_no_session_is_refused() {
        for text in [
            "x",
            "1",
            "1:",
            "9:?a",
            "-1:?",
            "2:\u{e4}1:r",
            "2:?\u{e4}",
            "7:=age 18",
            "1:z",
            "3:?ab7:=age xx",
            "3:?ab5:=x 18",
            "3:?ab4:=age",
            "0:",
        ] {
            assert_eq!(Session::parse(text), None, "{text:?}");
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
            proptest::sample::select(Facet::ALL.iter().filter_map(|facet| facet.only_value()).collect::<Vec<_>>()),
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
            prop_assert_eq!(Session::parse(&session.write()), Some(session));
        }

        #[test]
        fn any_text_is_survived(text in "([0-9]:[?+~obcrsfal=]?(age )?.{0,4}){0,4}.{0,3}") {
            if let Some(session) = Session::parse(&text) {
                prop_assert_eq!(Session::parse(&session.write()), Some(session));
            }
        }
    }
}
