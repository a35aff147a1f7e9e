//! The formats that can be imported.

/// A format that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// .xlsx or .ods
    Spreadsheet,
    /// .csv, whatever stands between its fields
    Csv,
    /// The finder's own.
    Feed,
    /// One of the formats in which other directories are published.
    Foreign(foreign::Format),
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Format; 8] = [
        Format::Spreadsheet,
        Format::Csv,
        Format::Feed,
        Format::Foreign(foreign::Format::Hsds),
        Format::Foreign(foreign::Format::OpenReferralUk1),
        Format::Foreign(foreign::Format::Ptv11),
        Format::Foreign(foreign::Format::Ptv12),
        Format::Foreign(foreign::Format::SchemaOrg),
    ];

    /// A short name that stays the same, such as `csv` or `ptv-12`.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Spreadsheet => "spreadsheet",
            Format::Csv => "csv",
            Format::Feed => "feed",
            Format::Foreign(format) => format.as_str(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_of_directories_is_offered() {
        for format in foreign::Format::ALL {
            assert!(Format::ALL.contains(&Format::Foreign(format)), "{format:?}");
        }
    }
}
