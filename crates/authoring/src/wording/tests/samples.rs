//! One of everything that can be found.

use std::sync::Arc;

use foreign::ProblemKind as Outside;
use model::{
    date::Date,
    identifier::{Code, QuestionId, ServiceId},
    link::doubt::Doubt,
    locale::Language,
    problem::{FeedError, Outcome, ProblemKind},
    service::ChannelKind,
};

use crate::{
    AuthoringError,
    finding::*,
    source::JsonPath,
    wording::json_type,
    workbook::{GuessedLetters, Sheet, vocabulary::Word},
};

const WORD: Word = Word { vocabulary: "channel", value: "phone" };

fn text() -> String {
    "found".to_owned()
}

fn at(kind: FindingKind, location: Location) -> Finding {
    Finding::new(kind, &Arc::from("a"), location)
}

pub fn of_sheet(finding: SheetFinding) -> Finding {
    let cell = CellLocation { sheet: "Palvelut".to_owned(), row: 1, column: 1, content: text() };
    at(finding.into(), Location::Cell(cell))
}

/// Findings of every kind, so that every message of a finding is said.
pub fn everything() -> Vec<Finding> {
    let mut all: Vec<_> = sheets().into_iter().map(of_sheet).collect();
    let alone = feeds().into_iter().chain(audits()).chain(outside());
    all.extend(alone.map(|kind| at(kind, Location::File)));
    all.extend(values());
    all
}

fn sheets() -> Vec<SheetFinding> {
    use SheetFinding::*;
    let column = || Sheet::Services.column("id").unwrap();
    let one_of =
        |found: &str, suggestion, became| NotOneOf { found: found.into(), vocabulary: "channel", suggestion, became };
    let elsewhere = |what, instead| OtherColumn { found: text(), what, column: column(), instead };
    let letters = |is_mixed| Letters(GuessedLetters { encoding: "windows-1252", is_mixed });
    vec![
        Formula(text()),
        NotANumber("1".into()),
        NotANumber("1-2".into()),
        NotANumber("many".into()),
        NotYesOrNo(text()),
        CountsAsYes(text()),
        NotADate("12/31/2026".into()),
        NotADate(text()),
        one_of("a", None, Became::LeftOut),
        one_of("a", Some("b"), Became::RowLeftOut),
        one_of("a/b", None, Became::ReadAs(WORD)),
        elsewhere(Elsewhere::Municipality, Some(WORD)),
        elsewhere(Elsewhere::Region, None),
        elsewhere(Elsewhere::County, None),
        elsewhere(Elsewhere::Country(WORD), None),
        elsewhere(Elsewhere::Price, None),
        ReadAs { found: text(), meant: text() },
        OtherWay { found: text(), looks_like: WORD },
        MadeADay { shown: text(), typed: Some(text()), use_made: UseMade::LeftOut },
        MadeADay { shown: text(), typed: None, use_made: UseMade::AsSeen },
        NotComputed(text()),
        Merged(2),
        Hidden(2),
        HeadingsBelow(2),
        letters(false),
        letters(true),
        NoIdentifier { column: column(), suggestion: Some(text()) },
        Empty(column()),
        NoPlace,
        OverNight { part: text(), hours: 18 },
        NoRows(Sheet::Services),
        OtherTable(TableLook::Form),
        OtherTable(TableLook::NoIdentifiers),
        OtherTable(TableLook::Other),
        NotALanguage(text()),
        NotAMunicipality { found: text(), suggestion: None },
        NotAMunicipality { found: text(), suggestion: Some(text()) },
        NotARegion(text()),
        NotACounty(text()),
        NotALimit("5".into()),
        NotACondition(text()),
        HoursAsText(text()),
        ZeroMayBeLost { number: text(), meant: "0".into() },
        ZeroMayBeLost { number: text(), meant: "+".into() },
        DigitsLost(text()),
        UnknownSheet,
        UnknownHeading { suggestion: None },
        UnknownHeading { suggestion: Some(text()) },
        HeadingTwice,
        IdentifierTwice(text()),
        NoSuchRecord { sheet: Sheet::Services, id: text(), suggestion: None },
        NoSuchRecord { sheet: Sheet::Services, id: text(), suggestion: Some(text()) },
        NoRecord(Sheet::Services),
        Examples(2),
        NoServices,
        SecondRow,
        HoursTwice,
        HoursAlone,
    ]
}

fn feeds() -> Vec<FindingKind> {
    let errors = feed_errors().into_iter().map(FindingKind::Unusable);
    let keys = [
        KeyFinding::Unknown { key: text(), known: vec!["a"], suggestion: None },
        KeyFinding::Unknown { key: text(), known: vec!["a"], suggestion: Some("a") },
        KeyFinding::Twice { key: text() },
    ];
    let others = [
        FindingKind::Unreadable(text()),
        FindingKind::TooManyProblems,
        FindingKind::UnsureHours,
        FindingKind::NotUsed,
        FindingKind::Opening(OpeningFinding::Changed),
        FindingKind::Opening(OpeningFinding::Another),
        FindingKind::Opening(OpeningFinding::Over { until: Date::EPOCH }),
        FindingKind::NotImported(AuthoringError::Index),
    ];
    errors.chain(keys.into_iter().map(FindingKind::Key)).chain(others).collect()
}

fn feed_errors() -> Vec<FeedError> {
    vec![
        FeedError::NotUtf8,
        FeedError::Page,
        FeedError::NotJson { line: 1, column: 1 },
        FeedError::CutOff { line: 1, column: 1 },
        FeedError::Format(String::new()),
        FeedError::Format(text()),
        FeedError::NoServices,
        FeedError::Index,
    ]
}

fn problems() -> Vec<ProblemKind> {
    let types = json_type::all().map(|name| ProblemKind::WrongType { found: name, expected: name });
    let others = [
        ProblemKind::Missing,
        ProblemKind::Duplicate(text()),
        ProblemKind::NotOneOf { found: text(), known: &["a", "b"] },
        ProblemKind::NotADate(text()),
        ProblemKind::NotATime(text()),
        ProblemKind::NotALanguage(text()),
        ProblemKind::NotALink(text()),
        ProblemKind::NotACountry(text()),
        ProblemKind::NotAnArea(text()),
        ProblemKind::UnknownTerm(text()),
        ProblemKind::UnknownOrganization(text()),
        ProblemKind::UnknownQuestion(text()),
        ProblemKind::WrongWayRound,
        ProblemKind::NegativeNumber,
        ProblemKind::TooDeep,
        ProblemKind::TooMany(5_000),
        ProblemKind::TooLong(300_000),
    ];
    types.chain(others).collect()
}

/// Each problem in the text of a feed, in a cell and in a document, with what is meant and without.
fn values() -> Vec<Finding> {
    let mut all = Vec::new();
    for problem in problems() {
        for (outcome, path) in [
            (Outcome::RecordLeftOut, "services[0].name"),
            (Outcome::RecordLeftOut, "questions[0].id"),
            (Outcome::RecordLeftOut, "helplines[0]"),
            (Outcome::ValueIgnored, "title"),
            (Outcome::Kept, "title"),
        ] {
            for suggestion in [None, Some(text())] {
                let value = || {
                    FindingKind::Value(ValueFinding {
                        problem: problem.clone(),
                        outcome,
                        suggestion: suggestion.clone(),
                    })
                };
                let cell = CellLocation { sheet: String::new(), row: 0, column: 0, content: text() };
                let place = TextLocation { path: JsonPath::parse(path), spot: None };
                all.push(at(value(), Location::Cell(cell)));
                all.push(at(value(), Location::Text(place)));
                all.push(at(value(), Location::File));
            }
        }
    }
    all
}

fn doubts() -> [Doubt; 6] {
    [
        Doubt::NoPlus { meant: text() },
        Doubt::NoZero { meant: text() },
        Doubt::Rounded { begins: text(), meant: text() },
        Doubt::Letters { meant: text() },
        Doubt::ZeroWithin { meant: text() },
        Doubt::Short,
    ]
}

fn audits() -> Vec<FindingKind> {
    dates()
        .into_iter()
        .map(FindingKind::Date)
        .chain(contacts().into_iter().map(FindingKind::Contact))
        .chain(questionnaires().into_iter().map(FindingKind::Questionnaire))
        .chain([
            FindingKind::Translation(TranslationFinding::LanguageName { found: Language::FINNISH, tag: "fi" }),
            FindingKind::Translation(TranslationFinding::Missing { language: Language::FINNISH, keys: vec!["name"] }),
            FindingKind::Person(PersonFinding::Address(text())),
            FindingKind::Person(PersonFinding::Name(text())),
            FindingKind::Link(LinkFinding::Gone { href: text(), status: 404 }),
            FindingKind::Link(LinkFinding::Failing { href: text(), status: 500 }),
            FindingKind::Link(LinkFinding::Silent { href: text(), reason: text() }),
        ])
        .collect()
}

fn service() -> ServiceId {
    ServiceId::new("a")
}

fn dates() -> Vec<DateFinding> {
    let date = Date::EPOCH;
    let line = |checked, origin| DateFinding::LineNotConfirmed { line: text(), checked, origin };
    vec![
        DateFinding::Over { service: service(), ends: date },
        DateFinding::EndsSoon { service: service(), ends: date, days: 2 },
        DateFinding::CheckedLater { service: service(), checked: date },
        DateFinding::NotChecked { service: service(), checked: date },
        DateFinding::OldFacts { service: service(), from: date },
        DateFinding::NeverChecked { services: 2 },
        DateFinding::NoTimeZone,
        line(None, LineOrigin::Feed),
        line(Some(date), LineOrigin::Finder),
    ]
}

fn contacts() -> Vec<ContactFinding> {
    let channels = [ChannelKind::Phone, ChannelKind::WhatsApp, ChannelKind::Email, ChannelKind::Web];
    let not_one = channels.map(|channel| ContactFinding::NotOneNumber { channel, text: text() });
    let doubtful =
        doubts().map(|doubt| ContactFinding::DoubtfulNumber { channel: ChannelKind::Phone, text: text(), doubt });
    let others = [
        ContactFinding::None { service: service() },
        ContactFinding::NoValue(ChannelKind::Phone),
        ContactFinding::SeveralNumbers { channel: ChannelKind::Phone, text: text() },
        ContactFinding::NoSite { host: text() },
        ContactFinding::Unencrypted { host: text() },
        ContactFinding::FarFromTown { town: text(), kilometres: 300 },
    ];
    not_one.into_iter().chain(doubtful).chain(others).collect()
}

fn questionnaires() -> Vec<QuestionnaireFinding> {
    use QuestionnaireFinding::*;
    let question = || QuestionId::new("a");
    let long = |part| TooLong { part, language: Language::FINNISH, letters: 90 };
    vec![
        DeadEnd { question: question(), value: text() },
        Unreached { service: service(), question: question() },
        NeverOpen(question()),
        NeverHelps(question()),
        ManyWords { term: Code::new("a"), words: 300 },
        PictureHidden { term: Code::new("a") },
        NoQuestions { services: 2 },
        ManyLeft { left: 200 },
        long(QuestionPart::Hint),
        long(QuestionPart::OptionLabel),
        long(QuestionPart::OptionHint),
    ]
}

fn outside() -> Vec<FindingKind> {
    let mut all = vec![
        Outside::Document(FeedError::NotUtf8),
        Outside::NoRecords,
        Outside::Answer(text()),
        Outside::OtherRecord,
        Outside::NotCarriedOver,
        Outside::Person,
        Outside::Expired(Date::EPOCH),
        Outside::NotUnderstood(text()),
        Outside::UnknownName(text()),
        Outside::NotThere(text()),
        Outside::MadeIdentifier(text()),
        Outside::Total { stated: 2, found: 1 },
        Outside::Assumed(Language::FINNISH),
        Outside::TimeZone,
        Outside::NoServices,
        Outside::Divided(2),
        Outside::Others,
    ];
    all.extend(doubts().map(|doubt| Outside::DoubtfulNumber(text(), doubt)));
    all.extend(problems().into_iter().map(Outside::Value));
    let outcomes = [Outcome::RecordLeftOut, Outcome::ValueIgnored, Outcome::Kept].into_iter().cycle();
    all.into_iter().zip(outcomes).map(|(problem, outcome)| FindingKind::Directory(problem, outcome)).collect()
}
