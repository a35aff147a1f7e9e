//! `custom-elements.json`, by which editors and generators of documentation know the element. Its attributes come from the
//! table in `crates/finder`; custom properties and parts from the tables of `docs/embedding.md`.

use anyhow::{Context, Result, bail};
use finder::session::attributes::Attribute;
use serde_json::{Value, json};

use super::types::{type_of, without_links};

/// The version of the schema that editors and generators read: <https://github.com/webcomponents/custom-elements-manifest>.
const SCHEMA: &str = "1.0.0";

/// The manifest. `guide` is the text of docs/embedding.md.
pub fn manifest(guide: &str) -> Result<String> {
    let class = "ServiceFinderElement";
    let element = json!({
        "kind": "class",
        "name": class,
        "tagName": "service-finder",
        "customElement": true,
        "superclass": { "name": "HTMLElement" },
        "description": "A short questionnaire, the services that fit, and why.",
        "attributes": Attribute::ALL.iter().copied().map(attribute).collect::<Vec<_>>(),
        "events": events(),
        "slots": [{ "name": "", "description": "Shown until the finder runs, and where it cannot." }],
        "cssProperties": properties(guide)?,
        "cssParts": parts(guide)?,
    });
    let exports = [
        json!({ "kind": "custom-element-definition", "name": "service-finder", "declaration": { "name": class, "module": "index.js" } }),
    ];
    let module =
        json!({ "kind": "javascript-module", "path": "index.js", "declarations": [element], "exports": exports });
    Ok(format!("{:#}\n", json!({ "schemaVersion": SCHEMA, "readme": "README.md", "modules": [module] })))
}

fn attribute(attribute: Attribute) -> Value {
    let mut entry = json!({
        "name": attribute.name(),
        "description": without_links(attribute.documentation()),
        "type": { "text": type_of(attribute) },
    });
    // What holds without the attribute is a value only where it is written as one.
    let default = attribute.default_text();
    let value = default.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')).unwrap_or(default);
    if value != default || default.parse::<u32>().is_ok() {
        entry.as_object_mut().map(|entry| entry.insert("default".to_owned(), json!(format!("\"{value}\""))));
    }
    entry
}

fn events() -> Value {
    let event = |name: &str, detail: &str, description: &str| json!({ "name": format!("service-finder:{name}"), "type": { "text": format!("CustomEvent<{detail}>") }, "description": description });
    json!([
        event("ready", "null", "The feed is there, and the questions can be answered."),
        event("results", "{ count: number }", "The services are shown."),
        event("error", "{ code: ServiceFinderErrorCode }", "Something stands in the place of the services."),
        event("exit", "null", "The reader leaves the page."),
    ])
}

/// The rows of the table of custom properties: ``| `--service-finder-…` | what it is | contrast |``.
fn properties(guide: &str) -> Result<Vec<Value>> {
    let rows = guide.lines().filter_map(|line| line.strip_prefix("| `--service-finder-")?.split_once("` | "));
    let found: Vec<_> = rows
        .map(|(name, rest)| {
            let description = rest.split(" |").next().unwrap_or_default().trim();
            json!({ "name": format!("--service-finder-{name}"), "description": description })
        })
        .collect();
    if found.is_empty() {
        bail!("docs/embedding.md has no table of custom properties");
    }
    Ok(found)
}

/// The names in the sentence on `::part(…)`.
fn parts(guide: &str) -> Result<Vec<Value>> {
    let sentence =
        guide.lines().find(|line| line.contains("::part(…)")).context("docs/embedding.md does not list the parts")?;
    // The first code is the selector itself.
    let names = sentence.split('`').skip(1).step_by(2).skip(1);
    Ok(names.map(|name| json!({ "name": name })).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDE: &str = "| property | what it is |\n| `--service-finder-radius` | the roundness of corners | |\n\
                         `service-finder::part(…)` reaches: `root`, `emergency` (\"Help now\") and `exit`.\n";

    #[test]
    fn attributes_properties_and_parts_are_listed() {
        let made: Value = serde_json::from_str(&manifest(GUIDE).unwrap()).unwrap();
        let element = &made["modules"][0]["declarations"][0];
        assert_eq!(made["schemaVersion"], "1.0.0");
        assert_eq!(element["attributes"].as_array().unwrap().len(), Attribute::ALL.len());
        assert_eq!(element["cssProperties"][0]["name"], "--service-finder-radius");
        assert_eq!(element["cssProperties"][0]["description"], "the roundness of corners");
        assert_eq!(element["cssParts"], json!([{ "name": "root" }, { "name": "emergency" }, { "name": "exit" }]));
    }

    #[test]
    fn a_value_is_a_default_and_a_sentence_is_none() {
        assert_eq!(attribute(Attribute::History)["default"], "\"off\"");
        assert_eq!(attribute(Attribute::Enough)["default"], "\"5\"");
        assert_eq!(attribute(Attribute::Place).get("default"), None);
    }

    #[test]
    fn a_guide_without_tables_is_refused() {
        assert!(manifest("").is_err());
    }
}
