//! Areas as other formats name them. If one of the areas of a service is not known, its area counts as unknown: leaving
//! one out would exclude the people who live there.

use std::collections::HashMap;

use super::{
    notes::{Notes, quoted},
    problem::ProblemKind,
};
use model::{
    area::{CountyCode, MunicipalityCode, RegionCode, areas},
    fold::fold,
    service::{Area, Scope},
    text::Text,
};

/// Builds the area of a service.
#[derive(Debug, Default)]
pub struct Places {
    scope: Option<Scope>,
    municipalities: Vec<MunicipalityCode>,
    regions: Vec<RegionCode>,
    counties: Vec<CountyCode>,
    /// One of the areas is not known.
    is_partial: bool,
}

/// The area that a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Country,
    CountryExceptAland,
    Municipality(MunicipalityCode),
    Region(RegionCode),
    County(CountyCode),
}

/// The names of the country, folded.
const COUNTRY: [&str; 9] =
    ["fi", "fin", "suomi", "finland", "koko suomi", "koko maa", "hela landet", "whole country", "valtakunnallinen"];

/// Names that were looked up. The same few are in most services of a feed.
#[derive(Debug, Default)]
pub struct Gazetteer(HashMap<Box<str>, Option<Place>>);

impl Gazetteer {
    pub fn find(&mut self, name: &str) -> Option<Place> {
        if let Some(known) = self.0.get(name) {
            return *known;
        }
        let place = place(name);
        self.0.insert(name.into(), place);
        place
    }

    /// The municipality of a town in an address.
    pub fn municipality(&mut self, town: &str) -> Option<MunicipalityCode> {
        match self.find(town)? {
            Place::Municipality(code) => Some(code),
            Place::Country | Place::CountryExceptAland | Place::Region(_) | Place::County(_) => None,
        }
    }
}

impl Places {
    pub fn add(&mut self, place: Place) {
        match place {
            Place::Country => self.scope = Some(Scope::Nationwide),
            Place::CountryExceptAland => {
                self.scope.get_or_insert(Scope::NationwideExceptAland);
            }
            Place::Municipality(code) => push_new(&mut self.municipalities, code),
            Place::Region(code) => push_new(&mut self.regions, code),
            Place::County(code) => push_new(&mut self.counties, code),
        }
    }

    /// Adds the area that a name or a code means; `notes` is at it.
    pub fn add_known(&mut self, place: Option<Place>, name: &str, notes: &mut Notes) {
        match place {
            Some(place) => self.add(place),
            None => {
                self.is_partial = true;
                notes.ignore(ProblemKind::UnknownName(quoted(name)));
            }
        }
    }

    /// Notes that a part of the area is not known.
    pub fn set_partial(&mut self) {
        self.is_partial = true;
    }

    pub fn into_area(self) -> Area {
        let names_places = !(self.municipalities.is_empty() && self.regions.is_empty() && self.counties.is_empty());
        match self.scope {
            Some(scope) => Area { scope: Some(scope), ..Area::default() },
            None if self.is_partial || !names_places => Area::default(),
            None => Area {
                scope: Some(Scope::Limited),
                municipalities: self.municipalities.into(),
                regions: self.regions.into(),
                counties: self.counties.into(),
            },
        }
    }
}

/// The municipality of today that an official code means.
pub fn municipality(code: &str) -> Option<Place> {
    MunicipalityCode::parse(code)?;
    areas().current(code).map(Place::Municipality)
}

pub fn region(code: &str) -> Option<Place> {
    RegionCode::parse(code).filter(|code| areas().region(*code).is_some()).map(Place::Region)
}

pub fn county(code: &str) -> Option<Place> {
    CountyCode::parse(code).filter(|code| areas().county(*code).is_some()).map(Place::County)
}

/// The area with this name: the country, a region, a county or a municipality. If a region and a municipality have the
/// same name it is the region, which excludes fewer people.
fn place(name: &str) -> Option<Place> {
    let folded = fold(name);
    if folded.is_empty() || folded.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if COUNTRY.contains(&folded.as_str()) {
        return Some(Place::Country);
    }
    let is_named = |text: &Text, ending: &str| {
        text.in_all_languages().any(|known| {
            let known = fold(known);
            known == folded || folded.strip_suffix(ending).is_some_and(|start| start.trim_end() == known)
        })
    };
    let mut regions = areas().regions.iter().filter(|(_, text)| is_named(text, "maakunta") || is_named(text, "region"));
    let mut counties = areas().counties.iter().filter(|(_, text)| is_named(text, "\0"));
    (regions.next().map(|(code, _)| Place::Region(*code)))
        .or_else(|| counties.next().map(|(code, _)| Place::County(*code)))
        .or_else(|| areas().current(name).map(Place::Municipality))
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &[&str], expected: &str) {
        let (mut places, mut gazetteer) = (Places::default(), Gazetteer::default());
        for name in names {
            places.add_known(gazetteer.find(name), name, &mut Notes::default());
        }
        let Area { scope, municipalities, regions, counties } = places.into_area();
        let mut found: Vec<_> = scope.iter().map(|scope| scope.as_str().to_owned()).collect();
        found.extend(municipalities.iter().map(ToString::to_string));
        found.extend(regions.iter().map(|code| format!("R{code}")));
        found.extend(counties.iter().map(|code| format!("C{code}")));
        assert_eq!(found.join(" "), expected, "{names:?}");
    }

    #[test]
    fn areas_are_known_by_their_names() {
        check(&["Turku", "Åbo", "Helsinki"], "limited 853 091");
        check(&["Uusimaa", "Pirkanmaan hyvinvointialue"], "limited R01 C08");
        check(&["Lapland"], "limited R19");
        check(&["Suomi"], "nationwide");
        check(&["Turku", "Koko maa"], "nationwide");
        check(&[], "");
    }

    #[test]
    fn an_area_that_is_known_in_part_is_not_known() {
        check(&["Turku", "Hull"], "");
        check(&["Hull"], "");
        check(&["853"], "");
    }
}
