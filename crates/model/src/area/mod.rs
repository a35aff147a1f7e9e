//! The areas of Finland: municipalities, regions and wellbeing services counties, with their names. The lists are
//! compiled in from `areas.tsv`. Which areas a service covers is in `service::Area`.

pub mod map;
mod search;

use std::sync::OnceLock;

pub use search::{Found, find};

use super::{
    locale::Language,
    text::{Text, TextBuilder},
};

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

/// A municipality with its names and the areas in which it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    pub code: MunicipalityCode,
    pub name: Text,
    pub region: RegionCode,
    pub county: CountyCode,
}

/// The name and code that a municipality had before it merged into another one or was renamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Former {
    pub code: MunicipalityCode,
    /// In Finnish, and after a `/` in Swedish where the name differs. Empty if the municipality of today has the same
    /// name.
    pub names: &'static str,
    /// The municipality in which it is today.
    pub now: MunicipalityCode,
}

/// All areas, in the order of their codes.
#[derive(Debug, Default)]
pub struct Areas {
    pub municipalities: Vec<Municipality>,
    pub former: Vec<Former>,
    pub regions: Vec<(RegionCode, Text)>,
    pub counties: Vec<(CountyCode, Text)>,
}

macro_rules! code {
    ($name:ident, $number:ty, $digits:literal) => {
        impl $name {
            /// Parses the official code, with or without its leading zeros.
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
    AREAS.get_or_init(|| Areas::parse(include_str!("areas.tsv")))
}

impl Areas {
    /// The municipality with this code.
    pub fn municipality(&self, code: MunicipalityCode) -> Option<&Municipality> {
        let at = self.municipalities.binary_search_by_key(&code, |municipality| municipality.code).ok()?;
        self.municipalities.get(at)
    }

    /// The municipality that a code or a whole name means today: "912" and "Vammala" mean Sastamala. `None` if there is
    /// none, or if the name means several.
    ///
    /// ```
    /// use model::area::areas;
    ///
    /// let sastamala = areas().current("Vammala");
    /// assert_eq!(sastamala, areas().current("790"));
    /// assert_eq!(areas().current("Berlin"), None);
    /// ```
    pub fn current(&self, text: &str) -> Option<MunicipalityCode> {
        let Some(code) = MunicipalityCode::parse(text) else {
            return match find(self, text, 2).as_slice() {
                [only] | [only, Found { exact: false, .. }] if only.exact => Some(only.code),
                _ => None,
            };
        };
        match self.municipality(code) {
            Some(_) => Some(code),
            None => self.former.iter().find(|former| former.code == code).map(|former| former.now),
        }
    }

    /// The name of a region.
    pub fn region(&self, code: RegionCode) -> Option<&Text> {
        self.regions.iter().find(|(known, _)| *known == code).map(|(_, name)| name)
    }

    /// The name of a wellbeing services county.
    pub fn county(&self, code: CountyCode) -> Option<&Text> {
        self.counties.iter().find(|(known, _)| *known == code).map(|(_, name)| name)
    }

    fn parse(table: &'static str) -> Self {
        let (mut areas, mut builder) = (Self::default(), TextBuilder::default());
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            // A test checks every line of the table, so none is lost here.
            let _ = areas.parse_line(line, &mut builder);
        }
        areas
    }

    fn parse_line(&mut self, line: &'static str, builder: &mut TextBuilder) -> Option<()> {
        let mut columns = line.split('\t');
        let (kind, code) = (columns.next()?, columns.next()?);
        let name = names([columns.next()?, columns.next()?, columns.next()?], builder);
        match kind {
            "R" => self.regions.push((RegionCode::parse(code)?, name)),
            "C" => self.counties.push((CountyCode::parse(code)?, name)),
            _ => {
                let code = MunicipalityCode::parse(code)?;
                let (region, county) = (RegionCode::parse(columns.next()?)?, CountyCode::parse(columns.next()?)?);
                self.municipalities.push(Municipality { code, name, region, county });
                for former in columns.next().unwrap_or_default().split(',') {
                    self.former.extend(Former::parse(former, code));
                }
            }
        }
        Some(())
    }
}

impl Former {
    /// Parses `835 Tammisaari/Ekenäs`, or a code alone.
    fn parse(text: &'static str, now: MunicipalityCode) -> Option<Self> {
        let (code, names) = text.split_once(' ').unwrap_or((text, ""));
        Some(Self { code: MunicipalityCode::parse(code)?, names, now })
    }
}

/// Names in Finnish, Swedish and English. An empty name is the same as the Finnish one.
fn names(names: [&str; 3], builder: &mut TextBuilder) -> Text {
    for (language, name) in [Language::FINNISH, Language::SWEDISH, Language::ENGLISH].iter().zip(names) {
        builder.push(language.as_str(), if name.is_empty() { names[0] } else { name });
    }
    builder.build()
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

    /// There were 431 in 2006. Nine of those of today, or on the way to them, were made with a new code: 020, 322, 445,
    /// 508, 710, 790, 791, 945 and 946.
    #[test]
    fn every_municipality_that_merged_since_2007_leads_to_one_of_today() {
        let areas = areas();
        let gone: std::collections::BTreeSet<_> =
            areas.former.iter().map(|former| former.code).filter(|code| areas.municipality(*code).is_none()).collect();
        assert_eq!(gone.len(), 431 - 308 + 9);
        for former in &areas.former {
            assert!(areas.municipality(former.now).is_some(), "{former:?}");
        }
    }

    #[test]
    fn old_codes_and_names_mean_the_municipality_of_today() {
        let check = |text: &str, expected: &str| {
            let found = areas().current(text).map(|code| code.to_string());
            assert_eq!(found.as_deref().unwrap_or_default(), expected, "{text:?}");
        };
        check("853", "853");
        check("91", "091");
        check("912", "790");
        check("573", "445");
        check("406", "684");
        check("443", "182");
        check("Turku", "853");
        check(" vammala ", "790");
        check("Ekenäs", "710");
        check("Tammisaari", "710");
        check("Länsi-Turunmaa", "445");
        check("Parainen", "445");
        check("Pertunmaa", "507");
        check("Jyväskylän maalaiskunta", "179");
        check("Ii", "139");
        // It was divided between two.
        check("Längelmäki", "");
        // It is the name of a region now.
        check("Lappi", "");
        check("Turk", "");
        check("999", "");
        check("", "");
    }

    #[test]
    fn helsinki_and_aland_lie_outside_the_counties() {
        let areas = areas();
        let outside = |county: &str| {
            let county = CountyCode::parse(county).unwrap();
            areas.municipalities.iter().filter(|place| place.county == county).count()
        };
        assert_eq!((outside("90"), outside("91")), (1, 16));
        let of = |code: &str| areas.municipality(MunicipalityCode::parse(code).unwrap()).unwrap();
        assert_eq!((of("091").county.to_string(), of("091").region.to_string()), ("90".into(), "01".into()));
        assert_eq!((of("478").county.to_string(), of("478").region), ("91".into(), ALAND));
        for place in &areas.municipalities {
            assert_eq!(place.region == ALAND, place.county.to_string() == "91", "{place:?}");
        }
        let counties = areas.counties.iter().filter(|(code, _)| !matches!(code.to_string().as_str(), "90" | "91"));
        assert_eq!(counties.count(), 21);
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
