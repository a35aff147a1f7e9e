//! The areas of Finland: municipalities, regions and wellbeing services counties. Which areas a service covers is in
//! `service::Area`.
//!
//! The codes are in `codes.txt`: in a line a region, a county, and the municipalities that lie in both, each with the codes
//! that it goes by no longer (`710=220=606`). The names are in `names.tsv`: a code (of a region after `R`, of a county after
//! `C`), its names in Finnish, Swedish and English (empty where it is the Finnish one), and of a municipality its former
//! names (Finnish/Swedish) in the order of its former codes. A former name that is now a region's (Lappi) or stayed is left
//! out. The tables have no comments, because readers download them: the codes with the first part of the widget, the names
//! with the second.
//!
//! Source: Statistics Finland, classifications of municipalities, regions and wellbeing services counties 2026, and codes of
//! abolished municipalities since 2007, CC BY 4.0.

pub mod map;
mod search;

use std::sync::OnceLock;

pub use search::{Found, find, typed};

use super::{
    fold::fold,
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

/// The areas of 2026 with their names, once these have come.
static NAMED: OnceLock<Areas> = OnceLock::new();

/// The areas of 2026. Compiled to WebAssembly they have no names until [`named_areas`] has been called: a program names
/// that function where it can do with more bytes.
pub fn areas() -> &'static Areas {
    static CODES: OnceLock<Areas> = OnceLock::new();
    match NAMED.get() {
        Some(areas) => areas,
        None if cfg!(target_arch = "wasm32") => CODES.get_or_init(|| Areas::parse(include_str!("codes.txt"))),
        None => named_areas(),
    }
}

/// The areas of 2026 with their names. From now on [`areas`] is the same.
pub fn named_areas() -> &'static Areas {
    NAMED.get_or_init(|| Areas::parse(include_str!("codes.txt")).with_names(include_str!("names.tsv")))
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
            return self.named(text);
        };
        match self.municipality(code) {
            Some(_) => Some(code),
            None => self.former.iter().find(|former| former.code == code).map(|former| former.now),
        }
    }

    /// The municipality with this whole name, of today or former; `None` if there is none or several. It does not use
    /// `find`, which the widget can fetch later than the feed.
    fn named(&self, name: &str) -> Option<MunicipalityCode> {
        let name = fold(name);
        let today = |place: &&Municipality| {
            let mut names = place.name.in_all_languages();
            names.any(|known| fold(known) == name)
        };
        let today = self.municipalities.iter().filter(today).map(|place| place.code);
        let former = self.former.iter().filter(|former| former.names.split('/').any(|known| fold(known) == name));
        let mut found = today.chain(former.map(|former| former.now));
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }

    /// The name of a region.
    pub fn region(&self, code: RegionCode) -> Option<&Text> {
        self.regions.iter().find(|(known, _)| *known == code).map(|(_, name)| name)
    }

    /// The name of a wellbeing services county.
    pub fn county(&self, code: CountyCode) -> Option<&Text> {
        self.counties.iter().find(|(known, _)| *known == code).map(|(_, name)| name)
    }

    /// Whether the names have come.
    pub fn have_names(&self) -> bool {
        self.regions.first().is_some_and(|(_, name)| name.languages().next().is_some())
    }

    // Tests check every line of both tables, so none is lost here.
    fn parse(table: &str) -> Self {
        let mut areas = Self::default();
        for line in table.lines() {
            let mut words = line.split(' ');
            let region = words.next().and_then(RegionCode::parse);
            let county = words.next().and_then(CountyCode::parse);
            let Some((region, county)) = region.zip(county) else { continue };
            if areas.region(region).is_none() {
                areas.regions.push((region, Text::default()));
            }
            if areas.county(county).is_none() {
                let at = areas.counties.partition_point(|(known, _)| *known < county);
                areas.counties.insert(at, (county, Text::default()));
            }
            for word in words {
                let mut codes = word.split('=').filter_map(MunicipalityCode::parse);
                let Some(code) = codes.next() else { continue };
                for former in codes {
                    let at = areas.former.partition_point(|known| known.now <= code);
                    areas.former.insert(at, Former { code: former, names: "", now: code });
                }
                let at = areas.municipalities.partition_point(|known| known.code < code);
                areas.municipalities.insert(at, Municipality { code, name: Text::default(), region, county });
            }
        }
        areas
    }

    fn with_names(mut self, table: &'static str) -> Self {
        let mut builder = TextBuilder::default();
        for line in table.lines() {
            self.name(line, &mut builder);
        }
        self
    }

    fn name(&mut self, line: &'static str, builder: &mut TextBuilder) {
        let mut columns = line.split('\t');
        let mut column = || columns.next().unwrap_or_default();
        let (code, name) = (column(), names([column(), column(), column()], builder));
        let places = match code.split_at_checked(1) {
            Some(("R", code)) => {
                self.regions.iter_mut().find(|(known, _)| Some(*known) == RegionCode::parse(code)).map(|(_, name)| name)
            }
            Some(("C", code)) => self
                .counties
                .iter_mut()
                .find(|(known, _)| Some(*known) == CountyCode::parse(code))
                .map(|(_, name)| name),
            _ => {
                let code = MunicipalityCode::parse(code);
                let former = self.former.iter_mut().filter(|former| Some(former.now) == code);
                former.zip(column().split(',')).for_each(|(former, names)| former.names = names);
                self.municipalities.iter_mut().find(|known| Some(known.code) == code).map(|place| &mut place.name)
            }
        };
        if let Some(place) = places {
            *place = name;
        }
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
mod tests;
