//! Words for what is found by looking at a feed that can be used.

use model::{date::Date, link::doubt::Doubt, locale::Language};

use super::Wording;
use crate::finding::{
    ContactFinding, DateFinding, LineOrigin, LinkFinding, OpeningFinding, PersonFinding, QuestionPart,
    QuestionnaireFinding, TranslationFinding,
};

pub fn date(finding: &DateFinding) -> Wording {
    match finding {
        DateFinding::Over { service, ends } => Wording::new(
            format!("the service \"{service}\" ended on {ends}, so readers do not see it"),
            "take the service out, or write its new last day",
        ),
        DateFinding::EndsSoon { service, ends, days } => Wording::new(
            format!("the service \"{service}\" ends on {ends}, {}; after that readers do not see it", in_days(*days)),
            "if it goes on, write its new last day or take \"ends\" out",
        ),
        DateFinding::CheckedLater { service, checked } => Wording::new(
            format!("the facts of \"{service}\" are said to be checked on {checked}, which is still to come"),
            "write the day on which they were checked",
        ),
        DateFinding::NotChecked { service, checked } => Wording::new(
            format!("the facts of \"{service}\" were last checked on {checked}, more than a year ago"),
            "make sure that they are right, and write the day on which you did",
        ),
        DateFinding::OldFacts { service, from } => Wording::new(
            format!("the facts of \"{service}\" are from {from}; readers are told to check first, and see it last"),
            "make sure that they are right, and write \"checked\" with the day on which you did",
        ),
        DateFinding::NoTimeZone => Wording::new(
            "nothing says the time zone of the hours, so readers are not told what is open now",
            "write \"timezone\" with its name, like Europe/Helsinki",
        ),
        DateFinding::LineNotConfirmed { line, checked, origin } => line_not_confirmed(line, *checked, *origin),
        DateFinding::NeverChecked { services } => Wording::new(
            match services {
                1 => "one service does not say when its facts were last checked".to_owned(),
                _ => format!("{services} services do not say when their facts were last checked; this is the first"),
            },
            "write \"checked\" with the day on which somebody made sure that all is right, like 2026-12-31",
        ),
    }
}

pub fn opening(finding: OpeningFinding) -> Wording {
    let since = match finding {
        OpeningFinding::Changed => "was computed before the feed was changed".to_owned(),
        OpeningFinding::Over { until } => format!("holds only until {until}, when a service is not offered any more"),
    };
    Wording::new(
        format!("the opening {since}, so the first question may change once the finder has come"),
        "write the feed with service-feed build, or take \"opening\" out",
    )
}

fn line_not_confirmed(line: &str, checked: Option<Date>, origin: LineOrigin) -> Wording {
    let since = match checked {
        Some(checked) => format!("was last confirmed on {checked}, more than a year ago"),
        None => "was never confirmed".to_owned(),
    };
    match origin {
        LineOrigin::Feed => Wording::new(
            format!("the help line \"{line}\" {since}"),
            "call it or ask who runs it, and write \"checked\" with the day on which you did",
        ),
        LineOrigin::Finder => Wording::new(
            format!("the help line \"{line}\", which the finder shows by itself, {since}"),
            "use a newer version of the finder, or state the line in \"helplines\" as you have confirmed it",
        ),
    }
}

fn in_days(days: i32) -> String {
    match days {
        0 => "which is today".to_owned(),
        1 => "which is tomorrow".to_owned(),
        _ => format!("in {days} days"),
    }
}

pub fn contact(finding: &ContactFinding) -> Wording {
    match finding {
        ContactFinding::None { service } => Wording::new(
            format!("the service \"{service}\" has neither \"channels\" nor \"url\", so nobody can make contact"),
            "write how to make contact",
        ),
        ContactFinding::NoValue(channel) => Wording::new(
            format!("the channel \"{}\" has no value, so there is nothing to press", channel.as_str()),
            "write the number, the address or the link",
        ),
        ContactFinding::NotOneNumber { channel, text } => Wording::new(
            format!(
                "{}: \"{text}\" is not {}, so it is shown and cannot be pressed",
                channel.as_str(),
                channel.value().expected()
            ),
            "write one number in each channel, and the words in its \"label\"",
        ),
        ContactFinding::SeveralNumbers { channel, text } => Wording::new(
            format!("{}: \"{text}\" is more than one number, and pressing it dials the first", channel.as_str()),
            "write each number in a channel of its own",
        ),
        ContactFinding::DoubtfulNumber { channel, text, doubt } => Wording::new(
            format!("{}: the number \"{text}\" {doubt}", channel.as_str()),
            match doubt.meant() {
                Some(meant) if !matches!(doubt, Doubt::Rounded { .. }) => format!("write {meant}, if that is right"),
                _ => "write the whole number".to_owned(),
            },
        ),
        ContactFinding::NoSite { host } => Wording::new(
            format!("the link leads to \"{host}\", which is not a site on the internet"),
            "write the whole address, such as https://www.example.org",
        ),
        ContactFinding::Unencrypted { host } => Wording::new(
            format!("the way to {host} is not encrypted: others could see what the reader opens"),
            "write https:// if the site has it",
        ),
        ContactFinding::FarFromTown { town, kilometres } => Wording::new(
            format!("the coordinates are about {kilometres} km away from {town}, the municipality of the address"),
            "correct one of the two; in Finland the latitude is from 59 to 71 and the longitude from 19 to 32",
        ),
    }
}

pub fn translation(finding: &TranslationFinding) -> Wording {
    match finding {
        TranslationFinding::LanguageName { found, tag } => {
            Wording::new(format!("\"{found}\" is the name of a language and not its tag"), format!("write {tag}"))
        }
        TranslationFinding::Missing { language, keys } => Wording::new(
            format!("in {} ({language}) this is missing: {}", language_name(*language), keys.join(", ")),
            "translate it; until then readers see another language",
        ),
    }
}

/// The name of a language in English, else in the language itself.
fn language_name(language: Language) -> String {
    match language.as_str() {
        "fi" => "Finnish".into(),
        "sv" => "Swedish".into(),
        "en" => "English".into(),
        "fi-simple" => "easy Finnish".into(),
        _ => language.own_name().to_owned(),
    }
}

pub fn person(finding: &PersonFinding) -> Wording {
    match finding {
        PersonFinding::Address(address) => Wording::new(
            format!("\"{address}\" may be the address of one person"),
            "write an address that others read too, so that nobody writes in vain or to somebody's own mail",
        ),
        PersonFinding::Name(name) => Wording::new(
            format!("\"{name}\" may be the name of a person"),
            "write what they do in place of the name, if they have not agreed to stand here",
        ),
    }
}

pub fn questionnaire(finding: &QuestionnaireFinding) -> Wording {
    match finding {
        QuestionnaireFinding::ManyWords { term, words } => Wording::new(
            format!(
                "the term \"{term}\" has {words} words and phrases in one language, of which each then says little"
            ),
            "keep those that people really use, 200 at most",
        ),
        QuestionnaireFinding::NoQuestions { services } => Wording::new(
            format!(
                "readers are asked nothing: the services differ in nothing that could be asked about, so all {services} \
                 stand in one list"
            ),
            "state topics and areas at least, or write questions",
        ),
        QuestionnaireFinding::TooLong { part, language, letters } => too_long(*part, *language, *letters),
        QuestionnaireFinding::DeadEnd { question, value } => Wording::new(
            format!("no service fits the option \"{value}\" of the question \"{question}\""),
            "take the option out, or add the value to a service",
        ),
        QuestionnaireFinding::Unreached { service, question } => Wording::new(
            format!(
                "only \"I don't know\" leads to the service \"{service}\": every option of the question \"{question}\" \
                 excludes it"
            ),
            "add an option to the question, or take the service's own value out",
        ),
        QuestionnaireFinding::NeverOpen(question) => Wording::new(
            format!("nobody is asked the question \"{question}\": its \"when\" never holds"),
            "correct the \"when\", or take the question out",
        ),
        QuestionnaireFinding::NeverHelps(question) => Wording::new(
            format!(
                "of the readers that were tried, nobody was asked the question \"{question}\": it takes too little away"
            ),
            "take it out, pin it if the answer must be known, or state its facet in the services",
        ),
    }
}

fn too_long(part: QuestionPart, language: Language, letters: usize) -> Wording {
    let (name, mend) = match part {
        QuestionPart::Hint => ("hint of the question", "say it in one short sentence"),
        QuestionPart::OptionLabel => ("label of the option", "name it more shortly, and put the rest into its hint"),
        QuestionPart::OptionHint => ("hint of the option", "say it in one short sentence"),
    };
    Wording::new(
        format!("in {} ({language}) the {name} has {letters} letters", language_name(language)),
        format!("{mend}: with more than {} letters, fewer options stand on the screen of a phone", part.most()),
    )
}

pub fn link(finding: &LinkFinding) -> Wording {
    match finding {
        LinkFinding::Gone { href, status } => Wording::new(
            format!("{href} leads to nothing: the site answers {status}"),
            "open the site and find where the page is now",
        ),
        LinkFinding::Failing { href, status } => Wording::new(
            format!("{href} does not work now: the site answers {status}"),
            "try it again later; if it stays so, tell those who keep the site",
        ),
        LinkFinding::Silent { href, reason } => Wording::new(
            format!("{href} does not answer: {reason}"),
            "look whether the address is right; if it is, try it again later",
        ),
    }
}
