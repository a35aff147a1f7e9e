//! Feeds that have very much of one thing, and all that a finder does with them. What it costs may grow as the feed does,
//! and no faster.

use feed::service_feed::{PIECE, PieceReader, write};
use finder::{
    engine::catalogue::Catalogue,
    results::{found::found, groups::Shown, own_words::OwnWords, results_view::results, service_view::service_view},
    session::{
        config::Config,
        events::Event,
        state::Session,
        view::{View, view},
    },
};
use model::{hours::Time, identifier::ServiceId, locale::Language, opening::LocalTime, question::Answer};

use crate::today;

/// What there is very much of, and a feed that has so many of it.
pub type Shape = (&'static str, fn(usize) -> String);

/// All shapes.
pub const SHAPES: &[Shape] = &[
    ("services", |count| feed_of("", &services(count, |_| String::new()))),
    ("services with the same identifier", |count| feed_of("", &list(count, |_| r#"{"id":"a","name":"A"}"#.to_owned()))),
    ("services with a fault", |count| feed_of("", &services(count, |_| r#","cost":"?","topics":["x"]"#.to_owned()))),
    ("services of different topics", |count| {
        feed_of(&terms(count, |_| String::new()), &services(count, |at| format!(r#","topics":["t:{at}"]"#)))
    }),
    ("services of topics each below the one before", |count| {
        let terms = terms(count, |at| format!(r#""parent":"t:{}""#, at.max(1) - 1));
        feed_of(&terms, &services(count, |at| format!(r#","topics":["t:{at}"]"#)))
    }),
    ("services of different languages", |count| {
        feed_of("", &services(count, |at| format!(r#","languages":["{}"]"#, language(at))))
    }),
    ("services of different organizations", |count| {
        let organizations = joined(count, |at| format!(r#""o{at}":{{"name":"O {at}"}}"#));
        let services = services(count, |at| format!(r#","organization":"o{at}""#));
        feed_of(&format!(r#""organizations":{{{organizations}}},"#), &services)
    }),
    ("channels of a service", |count| {
        one(count, "channels", |at| format!(r#"{{"type":"phone","value":"000 {at:04}"}}"#))
    }),
    ("hours of a channel", |count| {
        let hours = list(count, |at| {
            format!(
                r#"{{"days":["mo"],"opens":"09:00","closes":"15:00","from":"20{:02}-01-{:02}"}}"#,
                at % 90 + 10,
                at % 28 + 1
            )
        });
        one(1, "channels", |_| format!(r#"{{"type":"phone","value":"000 0000","hours":{hours}}}"#))
    }),
    ("topics of a service", |count| one(count, "topics", |at| format!(r#""t:{at}""#))),
    ("audiences of a service", |count| one(count, "audiences", |at| format!(r#""role:{at}""#))),
    ("languages of a service", |count| one(count, "languages", |at| format!(r#""{}""#, language(at)))),
    ("municipalities of a service", |count| {
        let all = list(count, |_| r#""853""#.to_owned());
        feed_of("", &services(1, |_| format!(r#","area":{{"municipalities":{all}}}"#)))
    }),
    ("keywords of a service", |count| one(count, "keywords", |at| format!(r#""word{at}""#))),
    ("limits of a service", |count| one(count, "limits", |_| r#"{"max":5,"unit":"meeting"}"#.to_owned())),
    ("translations of a text", |count| {
        let texts = joined(count, |at| format!(r#""{}":"text""#, language(at)));
        feed_of("", &services(1, |_| format!(r#","summary":{{{texts}}}"#)))
    }),
    ("paragraphs of a text", |count| {
        let text = "A paragraph.\\n\\n".repeat(count);
        feed_of("", &services(1, |_| format!(r#","description":"{text}""#)))
    }),
    ("letters of a name", |count| {
        feed_of("", &list(1, |_| format!(r#"{{"id":"a","name":"{}"}}"#, "wordy ".repeat(count))))
    }),
    ("questions", |count| questions(count, |at| format!(r#"{{"id":"q{at}","facet":"age","kind":"age"}}"#))),
    ("questions with options", |count| {
        questions(count, |at| {
            format!(
                r#"{{"id":"q{at}","facet":"cost","kind":"single","options":[{{"value":"free"}},{{"value":"paid"}}]}}"#
            )
        })
    }),
    ("questions that wait for the one before", |count| {
        questions(count, |at| {
            format!(
                r#"{{"id":"q{at}","facet":"age","kind":"age","when":{{"question":"q{}","is":[5]}}}}"#,
                at.max(1) - 1
            )
        })
    }),
    ("options of a question", |count| {
        let options = list(count, |at| format!(r#"{{"value":"t:{at}","label":"T {at}"}}"#));
        questions(1, |_| format!(r#"{{"id":"q","facet":"topic","kind":"single","options":{options}}}"#))
    }),
    ("options of a question for several", |count| {
        let options = list(count, |at| format!(r#"{{"value":"{}"}}"#, language(at)));
        questions(1, |_| format!(r#"{{"id":"q","facet":"language","kind":"multi","options":{options}}}"#))
    }),
    ("parts of a condition", |count| {
        let parts = list(count, |at| format!(r#"{{"question":"q","is":[{}]}}"#, at % 90));
        questions(2, |at| match at {
            0 => r#"{"id":"q","facet":"age","kind":"age"}"#.to_owned(),
            _ => format!(r#"{{"id":"r","facet":"area","kind":"place","when":{{"any":{parts}}}}}"#),
        })
    }),
    ("values of a condition", |count| {
        let values = list(count, |at| (at % 90).to_string());
        questions(2, |at| match at {
            0 => r#"{"id":"q","facet":"age","kind":"age"}"#.to_owned(),
            _ => format!(r#"{{"id":"r","facet":"area","kind":"place","when":{{"question":"q","is":{values}}}}}"#),
        })
    }),
    ("terms", |count| feed_of(&terms(count, |_| String::new()), &services(2, |at| format!(r#","topics":["t:{at}"]"#)))),
    ("terms each below the one before", |count| {
        let terms = terms(count, |at| format!(r#""parent":"t:{}""#, at.max(1) - 1));
        feed_of(&terms, &services(2, |at| format!(r#","topics":["t:{}"]"#, (count - 1) * at)))
    }),
    ("terms below one", |count| {
        let terms = terms(count, |_| r#""parent":"t:0""#.to_owned());
        feed_of(&terms, &services(2, |at| format!(r#","topics":["t:{}"]"#, at + 1)))
    }),
    ("other names of a term", |count| {
        let names = list(count, |at| format!(r#""x:{at}""#));
        feed_of(
            &format!(r#""terms":{{"t:0":{{"same_as":{names}}}}},"#),
            &services(2, |at| format!(r#","topics":["x:{at}"]"#)),
        )
    }),
    ("terms with the same other name", |count| {
        let terms = terms(count, |_| r#""same_as":["x:1"]"#.to_owned());
        feed_of(&terms, &services(2, |at| format!(r#","topics":["x:{at}"]"#)))
    }),
    ("terms that are other names of the one before", |count| {
        let terms = terms(count, |at| format!(r#""same_as":["t:{}"]"#, at.max(1) - 1));
        feed_of(&terms, &services(2, |at| format!(r#","topics":["t:{at}"]"#)))
    }),
    ("words of a term", |count| {
        let words = list(count, |at| format!(r#""word{at}""#));
        feed_of(
            &format!(r#""terms":{{"t:0":{{"words":{words}}}}},"#),
            &services(2, |_| r#","topics":["t:0"]"#.to_owned()),
        )
    }),
    ("help lines", |count| {
        let lines = list(count, |at| format!(r#"{{"name":"L{at}","value":"000 {at:04}"}}"#));
        feed_of(&format!(r#""helplines":{lines},"#), &services(2, |_| String::new()))
    }),
    ("languages to fall back on", |count| {
        let languages = joined(count, |at| format!(r#""{}":["en"]"#, language(at)));
        feed_of(&format!(r#""fallback":{{{languages}}},"#), &services(2, |_| String::new()))
    }),
    ("keys that nobody knows", |count| {
        feed_of(&format!("{},", joined(count, |at| format!(r#""x{at}":[{{}}]"#))), &services(2, |_| String::new()))
    }),
];

/// What is done with a feed, in order.
pub const STAGES: [&str; 8] = ["parse", "parse in pieces", "gather", "ask", "answer", "results", "search", "write"];

/// Does all that a finder does with a feed. `clock` is called after each stage.
///
/// # Panics
/// Where the feed cannot be read.
pub fn work(bytes: &[u8], clock: &mut dyn FnMut(&'static str)) {
    let parsed = feed::parse(bytes).expect("a feed");
    clock(STAGES[0]);
    let mut reader = PieceReader::new(bytes.len());
    bytes.chunks(PIECE).for_each(|piece| reader.push(piece));
    drop(reader.finish());
    clock(STAGES[1]);
    let catalogue = Catalogue::new(vec![parsed.feed.clone()], today());
    clock(STAGES[2]);
    let config = Config { enough: 1, ..Config::default() };
    let mut session = Session::default();
    let up = view(&catalogue, &config, &session);
    clock(STAGES[3]);
    if let View::Question(asked) = up {
        let question = catalogue.question(&asked.question).expect("what is asked");
        let value = question.options.first().map(|option| option.value.clone());
        let answer = value.map_or(Answer::Unknown, |value| Answer::Values(vec![value]));
        session = session.handle(Event::Answer(asked.question, answer), &catalogue, &config).0;
        let _ = view(&catalogue, &config, &session);
    }
    clock(STAGES[4]);
    let now = LocalTime { date: today(), time: Time::from_minutes(720).expect("a time of day") };
    session = session.handle(Event::ShowResults, &catalogue, &config).0;
    let _ = results(&catalogue, &config, &session, now, Shown::default());
    let _ = service_view(&catalogue, &config, &session, now, &ServiceId::new("s0"));
    clock(STAGES[5]);
    let words = OwnWords::new(&catalogue);
    let session = session.handle(Event::Find("wordy text".to_owned()), &catalogue, &config).0;
    let _ = found(&catalogue, &config, &session, now, (&words, &[Language::ENGLISH]), 10);
    clock(STAGES[6]);
    let _ = write(&parsed.feed);
    clock(STAGES[7]);
}

fn feed_of(head: &str, services: &str) -> String {
    format!(r#"{{"format":"service-feed/1","language":"en",{head}"services":{services}}}"#)
}

fn questions(count: usize, question: impl Fn(usize) -> String) -> String {
    feed_of(&format!(r#""questions":{},"#, list(count, question)), &services(3, |_| String::new()))
}

/// Services with these keys.
fn services(count: usize, keys: impl Fn(usize) -> String) -> String {
    list(count, |at| format!(r#"{{"id":"s{at}","name":"S {at}"{}}}"#, keys(at)))
}

/// A feed of one service, of which one list has so many entries.
fn one(count: usize, key: &str, entry: impl Fn(usize) -> String) -> String {
    let entries = list(count, entry);
    feed_of("", &services(1, |_| format!(r#","{key}":{entries}"#)))
}

fn terms(count: usize, keys: impl Fn(usize) -> String) -> String {
    format!(r#""terms":{{{}}},"#, joined(count, |at| format!(r#""t:{at}":{{{}}}"#, keys(at))))
}

/// A tag of a language for each number.
fn language(at: usize) -> String {
    let letter = |place: u32| char::from(b'a' + (at / 26_usize.pow(place) % 26) as u8);
    (0..5).map(letter).collect()
}

fn list(count: usize, entry: impl Fn(usize) -> String) -> String {
    format!("[{}]", joined(count, entry))
}

fn joined(count: usize, entry: impl Fn(usize) -> String) -> String {
    (0..count).map(entry).collect::<Vec<_>>().join(",")
}
