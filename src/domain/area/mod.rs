//! The areas of Finland: municipalities, regions, wellbeing services counties and their names.
//! Knows which lies in which; not which service is where (see `service::Area`).

mod search;

use std::sync::OnceLock;

pub use search::{Found, find};

use super::{locale::Language, text::Text};

/// The code of a municipality, `005` to `992` (Statistics Finland, classification of municipalities).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode(u16);

/// The code of a region, `01` to `21` (Statistics Finland, classification of regions).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(u8);

/// The code of a wellbeing services county, `01` to `23`; Helsinki is 90 and Åland 91, which lie outside the counties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountyCode(u8);

/// The region of Åland, which "the whole country except Åland" leaves out.
pub const ALAND: RegionCode = RegionCode(21);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    pub code: MunicipalityCode,
    pub name: Text,
    pub region: RegionCode,
    pub county: CountyCode,
}

/// All areas, in the order of their codes.
#[derive(Debug, Default)]
pub struct Areas {
    pub municipalities: Vec<Municipality>,
    pub regions: Vec<(RegionCode, Text)>,
    pub counties: Vec<(CountyCode, Text)>,
}

macro_rules! code {
    ($name:ident, $number:ty, $digits:literal) => {
        impl $name {
            /// Reads the official code, with or without its leading zeros.
            pub fn parse(text: &str) -> Option<Self> {
                let text = text.trim();
                let is_code = (1..=$digits).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
                is_code.then(|| text.parse().ok().map(Self)).flatten()
            }

            /// The code as a number, without its leading zeros.
            pub fn number(self) -> usize {
                usize::from(self.0)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:0width$}", self.0, width = $digits)
            }
        }
    };
}

code!(MunicipalityCode, u16, 3);
code!(RegionCode, u8, 2);
code!(CountyCode, u8, 2);

/// The areas of 2026.
pub fn areas() -> &'static Areas {
    static AREAS: OnceLock<Areas> = OnceLock::new();
    AREAS.get_or_init(|| Areas::read(include_str!("areas.tsv")))
}

impl Areas {
    pub fn municipality(&self, code: MunicipalityCode) -> Option<&Municipality> {
        let at = self.municipalities.binary_search_by_key(&code, |municipality| municipality.code).ok()?;
        self.municipalities.get(at)
    }

    pub fn region(&self, code: RegionCode) -> Option<&Text> {
        self.regions.iter().find(|(known, _)| *known == code).map(|(_, name)| name)
    }

    pub fn county(&self, code: CountyCode) -> Option<&Text> {
        self.counties.iter().find(|(known, _)| *known == code).map(|(_, name)| name)
    }

    fn read(table: &str) -> Self {
        let mut areas = Self::default();
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            // A test reads every line of the table, so a line that cannot be read is a line that is not there.
            let _ = areas.read_line(line);
        }
        areas
    }

    fn read_line(&mut self, line: &str) -> Option<()> {
        let mut columns = line.split('\t');
        let (kind, code) = (columns.next()?, columns.next()?);
        let name = names(columns.next()?, columns.next()?, columns.next()?);
        match kind {
            "R" => self.regions.push((RegionCode::parse(code)?, name)),
            "C" => self.counties.push((CountyCode::parse(code)?, name)),
            _ => {
                let code = MunicipalityCode::parse(code)?;
                let (region, county) = (RegionCode::parse(columns.next()?)?, CountyCode::parse(columns.next()?)?);
                self.municipalities.push(Municipality { code, name, region, county });
            }
        }
        Some(())
    }
}

/// Names in three languages; an empty one is the Finnish one.
fn names(finnish: &str, swedish: &str, english: &str) -> Text {
    let or_finnish = |name: &str| if name.is_empty() { finnish } else { name }.to_owned();
    Text::new([
        (Language::FINNISH, finnish.to_owned()),
        (Language::SWEDISH, or_finnish(swedish)),
        (Language::ENGLISH, or_finnish(english)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_every_area_of_2026() {
        let areas = areas();
        assert_eq!((areas.municipalities.len(), areas.regions.len(), areas.counties.len()), (308, 19, 23));
        let lines = include_str!("areas.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(lines, 308 + 19 + 23);
        assert!(
            areas.municipalities.is_sorted_by_key(|municipality| municipality.code),
            "a code is looked up by halving"
        );
        for municipality in &areas.municipalities {
            assert!(areas.region(municipality.region).is_some(), "{municipality:?}");
            assert!(areas.county(municipality.county).is_some(), "{municipality:?}");
        }
    }

    #[test]
    fn a_municipality_is_found_by_its_code_and_named_in_both_languages() {
        let turku = areas().municipality(MunicipalityCode::parse("853").unwrap()).unwrap();
        assert_eq!(turku.name.in_language(Language::SWEDISH), Some("Åbo"));
        assert_eq!(turku.region.to_string(), "02");
        assert_eq!(MunicipalityCode::parse("5").unwrap().to_string(), "005");
        assert_eq!(MunicipalityCode::parse("Turku"), None);
    }
}
