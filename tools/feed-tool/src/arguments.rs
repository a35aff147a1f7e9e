//! Values of the command line that several sub-commands take.

use authoring::{Format, import::Options, workbook::SheetLanguage};
use clap::{ValueEnum, builder::PossibleValue};
use model::{date::Date, locale::Language};

/// Parses a day.
///
/// # Errors
/// How a day is written.
pub fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("{text} is not a day; write it like 2026-12-31"))
}

/// Parses a language.
///
/// # Errors
/// How a language is written.
pub fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| format!("{text} is not a language; write a tag such as fi, sv or en"))
}

/// The language in which a sub-command speaks that has no other language.
#[derive(Debug, clap::Args)]
pub struct Spoken {
    /// The language of what is said; that of the system where absent
    #[arg(long, value_name = "LANGUAGE", value_enum)]
    pub language: Option<WorkbookLanguage>,
}

/// How the files of a directory are to be read.
#[derive(Debug, clap::Args)]
pub struct Directory {
    /// The format of the files; found out from the files where absent
    #[arg(long = "from", value_name = "FORMAT", value_enum)]
    format: Option<ImportFormat>,
    /// The language of another directory's texts that do not say theirs, such as sv
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// The time zone of another directory's hours, such as Europe/Helsinki; that of its addresses where absent
    #[arg(long, value_name = "ZONE")]
    timezone: Option<String>,
}

impl Directory {
    /// What the library is told, for an import on this day.
    pub fn options(&self, today: Date) -> Options {
        let Self { format, language, timezone } = self;
        let format = format.as_ref().map(|ImportFormat(format)| *format);
        Options { format, language: *language, timezone: timezone.clone(), today }
    }
}

/// The language of a workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkbookLanguage(pub SheetLanguage);

impl ValueEnum for WorkbookLanguage {
    fn value_variants<'a>() -> &'a [Self] {
        const { &each(SheetLanguage::ALL) }
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self.0 {
            SheetLanguage::Finnish => "fi",
            SheetLanguage::Swedish => "sv",
            SheetLanguage::English => "en",
        }))
    }
}

const fn each([first, second, third]: [SheetLanguage; 3]) -> [WorkbookLanguage; 3] {
    [WorkbookLanguage(first), WorkbookLanguage(second), WorkbookLanguage(third)]
}

/// The format of the files that are imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportFormat(pub Format);

impl ValueEnum for ImportFormat {
    fn value_variants<'a>() -> &'a [Self] {
        const {
            &[
                ImportFormat(Format::Spreadsheet),
                ImportFormat(Format::Csv),
                ImportFormat(Format::Feed),
                ImportFormat(Format::Foreign(foreign::Format::Hsds)),
                ImportFormat(Format::Foreign(foreign::Format::OpenReferralUk1)),
                ImportFormat(Format::Foreign(foreign::Format::Ptv11)),
                ImportFormat(Format::Foreign(foreign::Format::Ptv12)),
                ImportFormat(Format::Foreign(foreign::Format::SchemaOrg)),
            ]
        }
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self.0 {
            Format::Spreadsheet => ".xlsx or .ods with the headings of the template",
            Format::Csv => ".csv with the headings of the template, whatever stands between its fields",
            Format::Feed => "A feed of the finder",
            Format::Foreign(foreign::Format::Hsds) => "Open Referral HSDS 3.0 and 3.1, and Open Referral UK 3.0",
            Format::Foreign(foreign::Format::OpenReferralUk1) => "Open Referral UK 1.0",
            Format::Foreign(foreign::Format::Ptv11) => "The Finnish Service Catalogue (PTV), version 11",
            Format::Foreign(foreign::Format::Ptv12) => "The Finnish Service Catalogue (PTV), version 12",
            Format::Foreign(foreign::Format::SchemaOrg) => "schema.org as JSON-LD, also within a web page",
        };
        Some(PossibleValue::new(self.0.as_str()).help(help))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_and_language_can_be_said() {
        for format in Format::ALL {
            assert_eq!(ImportFormat::from_str(format.as_str(), false), Ok(ImportFormat(format)));
        }
        for language in SheetLanguage::ALL {
            let tag = language.language().to_string();
            assert_eq!(WorkbookLanguage::from_str(&tag, false), Ok(WorkbookLanguage(language)));
        }
    }
}
