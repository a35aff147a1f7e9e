//! The area of a service.

use crate::service_feed::{
    reading::Reading,
    wire::{self, Record},
};
use model::service::{Area, Scope};

impl Record for wire::Area {
    type Model = Area;

    fn into_model(self, _: &mut Reading) -> Option<Area> {
        let mut area = Area {
            scope: self.scope,
            municipalities: self.municipalities.unwrap_or_default().into(),
            regions: self.regions.unwrap_or_default().into(),
            counties: self.counties.unwrap_or_default().into(),
        };
        let names_places = !(area.municipalities.is_empty() && area.regions.is_empty() && area.counties.is_empty());
        if area.scope.is_none() && names_places {
            area.scope = Some(Scope::Limited);
        }
        Some(area)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::service_feed::testing::service;

    fn check(area: Value, expected: (Option<Scope>, &str), problems: &[&str]) {
        let (service, lines) = service(json!({ "area": area }));
        let Area { scope, municipalities, regions, counties } = service.area;
        let codes = municipalities.iter().map(ToString::to_string);
        let codes = codes.chain(regions.iter().map(ToString::to_string));
        let codes: Vec<_> = codes.chain(counties.iter().map(ToString::to_string)).collect();
        assert_eq!((scope, codes.join(" ").as_str()), expected, "{area}");
        assert_eq!(lines, problems, "{area}");
    }

    #[test]
    fn codes_are_those_that_exist() {
        check(
            json!({ "scope": "limited", "municipalities": ["853", "91"], "regions": ["02"], "counties": ["91"] }),
            (Some(Scope::Limited), "853 091 02 91"),
            &[],
        );
        check(
            json!({ "scope": "limited", "municipalities": ["Berlin", "999", "853"], "counties": ["22"] }),
            (Some(Scope::Limited), "853"),
            &[
                "services[0].area.municipalities[0]: \"Berlin\" is not the code of an area (ignored)",
                "services[0].area.municipalities[1]: \"999\" is not the code of an area (ignored)",
                "services[0].area.counties[0]: \"22\" is not the code of an area (ignored)",
            ],
        );
    }

    #[test]
    fn names_and_former_codes_are_read_as_the_municipality_of_today() {
        check(
            json!({ "municipalities": ["Turku", "Vammala", "912", 835] }),
            (Some(Scope::Limited), "853 790 790 710"),
            &[],
        );
    }

    #[test]
    fn a_code_may_be_written_as_a_number_and_alone() {
        check(json!({ "municipalities": 91, "regions": 2 }), (Some(Scope::Limited), "091 02"), &[]);
    }

    #[test]
    fn codes_without_a_scope_limit_the_area() {
        check(json!({ "counties": ["02"] }), (Some(Scope::Limited), "02"), &[]);
        check(json!({ "scope": "nationwide" }), (Some(Scope::Nationwide), ""), &[]);
        check(json!({}), (None, ""), &[]);
        check(json!(null), (None, ""), &[]);
        check(
            json!({ "regions": ["99"] }),
            (None, ""),
            &["services[0].area.regions[0]: \"99\" is not the code of an area (ignored)"],
        );
    }

    #[test]
    fn an_area_that_is_not_understood_is_not_stated() {
        check(json!("Turku"), (None, ""), &["services[0].area: there is a text where an object is read (ignored)"]);
        check(
            json!({ "scope": "world" }),
            (None, ""),
            &["services[0].area.scope: \"world\" is not a known value (ignored)"],
        );
    }
}
