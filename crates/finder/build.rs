//! Splits `helplines.json`, which people keep, into what each part of the program needs: the words of danger, which are only
//! needed by whoever tells in their own words, and the lines.

use std::{env, error::Error, fs, path::Path};

use serde_json::Value;

const SOURCE: &str = "helplines.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={SOURCE}");
    let text = fs::read_to_string(SOURCE)?;
    let mut file: Value = serde_json::from_str(&text)?;
    let terms = file.get_mut("terms").and_then(Value::as_object_mut).ok_or("helplines.json has no terms")?;
    let mut danger = String::new();
    for (code, term) in terms {
        let words = term.as_object_mut().and_then(|term| term.remove("words")).ok_or("a term without words")?;
        for (language, phrases) in words.as_object().into_iter().flatten() {
            let phrases = phrases.as_array().ok_or("words are lists, one for each language")?;
            for phrase in phrases.iter().filter_map(Value::as_str) {
                danger.push_str(&format!("{code}\t{language}\t{phrase}\n"));
            }
        }
    }
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("danger.tsv"), danger)?;
    fs::write(Path::new(&folder).join("helplines.json"), file.to_string())?;
    Ok(())
}
