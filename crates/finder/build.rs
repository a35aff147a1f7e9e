//! Makes the tables that are compiled in. The centres of municipalities become numbers. The data of help lines is split
//! in two: the lines are needed in every view, and the words of danger only where the
//! reader types. Both stand in one file, so that whoever confirms a line sees what it is for.
//!
//! People say the same of many persons and in many ways, so a phrase may name groups of words: `{partner} {hits}` stands for
//! each word of the group `partner` with each of the group `hits`. The groups of each language stand beside the phrases, and
//! so do harmless sayings that sound like them.

use std::{error::Error, fs, path::Path};

use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=helplines.json");
    let file: Value = serde_json::from_str(&fs::read_to_string("helplines.json")?)?;
    println!("cargo::rerun-if-changed=centres.tsv");
    let out = std::env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("centres.bin"), centres(&fs::read_to_string("centres.tsv")?)?)?;
    let helplines = file.get("helplines").cloned().unwrap_or_default();
    let lines = json!({ "format": file.get("format"), "helplines": without_sources(helplines), "services": [] });
    fs::write(Path::new(&out).join("numbers.txt"), numbers(lines.get("helplines")))?;
    fs::write(Path::new(&out).join("helplines.json"), lines.to_string())?;
    fs::write(Path::new(&out).join("danger.tsv"), danger(file.get("terms"), file.get("groups"))?)?;
    fs::write(Path::new(&out).join("harmless.tsv"), harmless(file.get("harmless"), file.get("groups"))?)?;
    Ok(())
}

/// A language and a saying on each line.
fn harmless(sayings: Option<&Value>, groups: Option<&Value>) -> Result<String, Box<dyn Error>> {
    let mut table = String::new();
    for (language, sayings) in sayings.and_then(Value::as_object).into_iter().flatten() {
        let groups = groups.and_then(|groups| groups.get(language));
        for saying in sayings.as_array().into_iter().flatten().filter_map(Value::as_str) {
            for saying in spelled_out(saying, groups)? {
                table.push_str(&format!("{language}\t{saying}\n"));
            }
        }
    }
    Ok(table)
}

/// Where the table of centres begins, in degrees of latitude and longitude.
const SOUTH: f64 = 59.0;
const WEST: f64 = 19.0;

/// Four bytes for each municipality: latitude and longitude in hundredths of a degree from the south-western corner.
fn centres(table: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut bytes = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t').skip(1);
        for corner in [SOUTH, WEST] {
            let degrees: f64 = fields.next().ok_or("a coordinate is missing")?.parse()?;
            bytes.extend((((degrees - corner) * 100.0).round() as u16).to_le_bytes());
        }
    }
    Ok(bytes)
}

/// The sources are for people who confirm the lines.
fn without_sources(mut helplines: Value) -> Value {
    for line in helplines.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        line.remove("source");
    }
    helplines
}

/// One line for each emergency number, which is for danger of any kind: the number and the countries that have it.
fn numbers(helplines: Option<&Value>) -> String {
    let is_number = |line: &&Value| line.get("urgent") == Some(&Value::Bool(true)) && line.get("topics").is_none();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut table: Vec<(String, Vec<String>)> = Vec::new();
    for line in helplines.and_then(Value::as_array).into_iter().flatten().filter(is_number) {
        let number = line.pointer("/channels/0/value").map(text).unwrap_or_default();
        let countries = line.get("country").and_then(Value::as_array).into_iter().flatten().map(text);
        match table.iter_mut().find(|(known, _)| *known == number) {
            Some((_, known)) => known.extend(countries),
            None => table.push((number, countries.collect())),
        }
    }
    table.iter().map(|(number, countries)| format!("{number} {}\n", countries.join(" "))).collect()
}

/// One line for each phrase: its code, its language and its words.
fn danger(terms: Option<&Value>, groups: Option<&Value>) -> Result<String, Box<dyn Error>> {
    let mut table = String::new();
    for (code, term) in terms.and_then(Value::as_object).into_iter().flatten() {
        let words = term.get("words").and_then(Value::as_object).cloned().unwrap_or_else(Map::new);
        for (language, phrases) in &words {
            let groups = groups.and_then(|groups| groups.get(language));
            for phrase in phrases.as_array().into_iter().flatten().filter_map(Value::as_str) {
                for phrase in spelled_out(phrase, groups)? {
                    table.push_str(&format!("{code}\t{language}\t{phrase}\n"));
                }
            }
        }
    }
    Ok(table)
}

/// A phrase with every choice of words for the groups that it names.
fn spelled_out(phrase: &str, groups: Option<&Value>) -> Result<Vec<String>, Box<dyn Error>> {
    let Some((before, rest)) = phrase.split_once('{') else { return Ok(vec![phrase.to_owned()]) };
    let (name, after) = rest.split_once('}').ok_or_else(|| format!("\"{phrase}\": a group has no end"))?;
    let group = groups.and_then(|groups| groups.get(name)).and_then(Value::as_array);
    let group = group.ok_or_else(|| format!("\"{phrase}\": there is no group \"{name}\" in this language"))?;
    let mut all = Vec::new();
    for word in group.iter().filter_map(Value::as_str) {
        all.extend(spelled_out(&format!("{before}{word}{after}"), groups)?);
    }
    Ok(all)
}
