//! What is in our programs that others have made and that no package of Rust brings along: drawings, names, codes, rules.
//!
//! A new one needs a row here: its licence then stands in every archive, and it is in the lists of what programs are made of.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// A work of others.
#[derive(Debug, Clone, Copy)]
pub struct Work {
    pub name: &'static str,
    pub version: &'static str,
    /// As SPDX writes it.
    pub licence: &'static str,
    /// Whom the licence asks to name.
    pub by: &'static str,
    pub home: &'static str,
    /// What we have taken, and what we have changed.
    pub taken: &'static str,
    pub text: Text,
    /// Which of our packages holds it.
    inside: &'static str,
}

/// How the words of a licence are passed on.
#[derive(Debug, Clone, Copy)]
pub enum Text {
    /// As they came with the work.
    Whole(&'static str),
    /// By their address, which the licence itself allows.
    Address(&'static str),
}

const CC_BY: Text = Text::Address("https://creativecommons.org/licenses/by/4.0/legalcode");

/// All of them.
pub const WORKS: [Work; 6] = [
    Work {
        name: "Lucide",
        version: "1.62.0",
        licence: "ISC AND MIT",
        by: "Lucide Icons and Contributors; Cole Bemis (Feather)",
        home: "https://lucide.dev",
        taken: "The small drawings beside topics and ways of making contact; each is written as one line.",
        text: Text::Whole(include_str!("../../../../crates/model/pictures/LICENSE")),
        inside: "service-finder-model",
    },
    Work {
        name: "Classifications of municipalities, regions and wellbeing services counties",
        version: "2026",
        licence: "CC-BY-4.0",
        by: "Statistics Finland",
        home: "https://stat.fi/en/luokitukset",
        taken: "Names and codes, also of municipalities that were merged since 2007, in a shorter form.",
        text: CC_BY,
        inside: "service-finder-model",
    },
    Work {
        name: "Topographic Database",
        version: "2025-04",
        licence: "CC-BY-4.0",
        by: "National Land Survey of Finland",
        home: "https://www.maanmittauslaitos.fi/en",
        taken: "Where the centre of each municipality lies, in hundredths of a degree.",
        text: CC_BY,
        inside: "service-finder-finder",
    },
    Work {
        name: "GeoNames",
        version: "2026",
        licence: "CC-BY-4.0",
        by: "GeoNames",
        home: "https://www.geonames.org",
        taken: "Where the centre of Tuusula lies.",
        text: CC_BY,
        inside: "service-finder-finder",
    },
    Work {
        name: "Unicode CLDR",
        version: "46",
        licence: "Unicode-3.0",
        by: "Unicode, Inc.",
        home: "https://cldr.unicode.org",
        taken: "The rules of plurals of the languages that the finder speaks, as a program.",
        text: Text::Whole(include_str!("../../../../crates/plural-rules/LICENSE-CLDR")),
        inside: "intl_pluralrules",
    },
    Work {
        name: "Codes of the Finnish Service Catalogue (PTV)",
        version: "2020",
        licence: "MIT",
        by: "Finnish Digital Agency (DVV)",
        home: "https://github.com/vrk-kpa/ptv-releases",
        taken: "Codes and names of service classes, target groups and life events; the Swedish name of one is put right.",
        text: Text::Whole(include_str!("../../../../crates/foreign/src/ptv/LICENSE-CODES")),
        inside: "service-finder-foreign",
    },
];

/// The rows for the list of what a program is made of, as CycloneDX writes them: `compiled_in` has the names of its packages
/// with their versions.
pub fn components(compiled_in: &BTreeSet<String>) -> Vec<Value> {
    let holds = |name: &str, work: &Work| name.split(' ').next() == Some(work.inside);
    let is_in = |work: &&Work| compiled_in.iter().any(|name| holds(name, work));
    WORKS.iter().filter(is_in).map(Work::component).collect()
}

impl Work {
    fn component(&self) -> Value {
        // A choice or a sum of licences is an expression, and one alone an identifier.
        let licence = if self.licence.contains(' ') {
            json!({ "expression": self.licence })
        } else {
            json!({ "license": { "id": self.licence } })
        };
        json!({
            "type": "data",
            "name": self.name,
            "version": self.version,
            "author": self.by,
            "description": self.taken,
            "scope": "required",
            "licenses": [licence],
            "externalReferences": [{ "type": "website", "url": self.home }],
        })
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    #[test]
    fn the_drawings_are_of_the_version_that_is_named() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/model/pictures");
        let drawings = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let drawings: Vec<_> = drawings.filter(|path| path.extension().is_some_and(|it| it == "svg")).collect();
        assert!(!drawings.is_empty());
        let said: BTreeSet<_> =
            drawings.iter().map(|it| fs::read_to_string(it).unwrap().lines().next().unwrap().to_owned()).collect();
        let [lucide, ..] = WORKS;
        assert_eq!(
            said.into_iter().collect::<Vec<_>>(),
            [format!("<!-- @license lucide-static v{} - ISC -->", lucide.version)]
        );
    }

    #[test]
    fn what_a_package_holds_is_listed_with_its_licence() {
        let found = components(&["service-finder-model v0.1.0".to_owned(), "model v1.0.0".to_owned()].into());
        let licences: Vec<_> = found.iter().map(|it| it["licenses"][0].to_string()).collect();
        assert_eq!(licences, [r#"{"expression":"ISC AND MIT"}"#, r#"{"license":{"id":"CC-BY-4.0"}}"#]);
        assert_eq!(components(&BTreeSet::new()), [Value::Null; 0]);
    }

    #[test]
    fn each_is_inside_a_package_that_there_is() {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates");
        let manifests = fs::read_dir(crates).unwrap().map(|entry| entry.unwrap().path().join("Cargo.toml"));
        let manifests: Vec<_> = manifests.filter_map(|path| fs::read_to_string(path).ok()).collect();
        for work in WORKS {
            let name = format!("name = \"{}\"", work.inside);
            assert!(manifests.iter().any(|manifest| manifest.contains(&name)), "{}", work.name);
        }
    }
}
