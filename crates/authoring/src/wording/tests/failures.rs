//! One of everything that can be lost, can fail, or is reported of what a feed covers.

use model::{identifier::ServiceId, locale::Language, problem::FeedError};

use crate::{
    AuthoringError, Format,
    export::{Loss, Part},
    report::{
        Report, Section, SectionName,
        count::{Places, sentence},
    },
    unread::{Full, Look},
    wording::{Message, loss},
};

fn text() -> String {
    "found".to_owned()
}

fn service() -> ServiceId {
    ServiceId::new("a")
}

pub fn losses() -> Vec<Loss> {
    let hsds = |field: &str| Loss::Hsds { field: field.to_owned(), path: text(), count: 2 };
    let mut all: Vec<_> = loss::hsds_fields().map(hsds).collect();
    all.extend([
        hsds("services.name"),
        Loss::TooLong { cell: text(), longest: 2 },
        Loss::NotRead,
        Loss::NotExact(Part::Key(text())),
        Loss::NotExact(Part::Service(service())),
        Loss::OtherLanguage { language: Language::FINNISH, texts: 2 },
        Loss::StandIn { language: Language::FINNISH, wanted: Language::SWEDISH, texts: 2 },
        Loss::TimeZone(text()),
        Loss::Provenance,
        Loss::NotUsed(text()),
    ]);
    all
}

pub fn errors() -> Vec<AuthoringError> {
    let looks = LOOKS.map(|look| AuthoringError::UnknownFormat { file: text(), look: Some(look) });
    let full = [Full::Bytes, Full::Rows, Full::Cells, Full::Columns, Full::Letters];
    let full = full.map(|full| AuthoringError::TooLarge { file: text(), full });
    let others = [
        AuthoringError::UnknownFormat { file: text(), look: None },
        AuthoringError::DifferentFormats {
            file: text(),
            format: Format::Csv,
            other: text(),
            other_format: Format::Feed,
        },
        AuthoringError::SeveralFeeds { file: text(), other: text() },
        AuthoringError::Feed { file: text(), error: FeedError::NotUtf8 },
        AuthoringError::NotText { file: text() },
        AuthoringError::NotAWorkbook { file: text() },
        AuthoringError::BrokenTable { file: text(), reason: text() },
        AuthoringError::Unreadable { file: text(), reason: text() },
        AuthoringError::SheetsAlike { file: text(), name: text() },
        AuthoringError::NotWritten { reason: text() },
        AuthoringError::Index,
    ];
    looks.into_iter().chain(full).chain(others).collect()
}

const LOOKS: [Look; 24] = [
    Look::GeoJson,
    Look::Overpass,
    Look::Kml,
    Look::News,
    Look::AirtableData,
    Look::WordPress,
    Look::Calendar,
    Look::Contacts,
    Look::Numbers,
    Look::Excel97,
    Look::ExcelBinary,
    Look::Locked,
    Look::Pdf,
    Look::Word,
    Look::Slides,
    Look::Picture,
    Look::Wide,
    Look::Compressed,
    Look::Archive,
    Look::LockedArchive,
    Look::Page,
    Look::Xml,
    Look::OtherJson,
    Look::Empty,
];

pub fn reports() -> Vec<Message> {
    use SectionName::{Forms, Languages, Regions, Topics};
    let sections = [Topics, Regions, Languages, Forms].map(SectionName::message);
    let report = Report {
        version: 1,
        title: text(),
        language: text(),
        day: "2026-11-21".to_owned(),
        services: 2,
        not_offered: 1,
        sections: Vec::new(),
        gaps: Vec::new(),
    };
    let section = Section { name: Topics, rows: Vec::new(), unsaid: 2 };
    let alone = [
        "report-coverage",
        "report-services",
        "report-gaps",
        "report-no-service",
        "report-numbers",
        "table-section",
        "table-value",
        "table-name",
        "table-services",
        "table-not-stated",
    ];
    let plot = Message::new("report-plot").with("section", Topics.message());
    let gap = |places, languages: bool| sentence(text(), places, languages.then(text));
    let gaps = [
        gap(Places::None, true),
        gap(Places::Only(text()), false),
        gap(Places::Only(text()), true),
        gap(Places::AllBut(text()), false),
        gap(Places::AllBut(text()), true),
        gap(Places::All, true),
    ];
    let others = [report.sum(), section.unsaid_message(), plot];
    sections.into_iter().chain(others).chain(alone.map(Message::new)).chain(gaps).collect()
}
