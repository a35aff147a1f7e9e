//! Writes for each language the messages with which a question is asked, for what words questions ahead in every language
//! (`sources::asked`). They are a tenth of what translators write.

use std::{env, error::Error, fs, path::Path};

/// How the names of these messages begin.
const ASKED: [&str; 6] = ["ask-", "why-", "choose-many", "form-", "channel-", "value-"];

fn main() -> Result<(), Box<dyn Error>> {
    let (locales, out) = (Path::new("../../locales"), env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", locales.display());
    for folder in fs::read_dir(locales)? {
        let folder = folder?;
        // Beside the folders lies a file for translators.
        let Ok(written) = fs::read_to_string(folder.path().join("widget.ftl")) else { continue };
        let name = format!("asked-{}.ftl", folder.file_name().to_string_lossy());
        fs::write(Path::new(&out).join(name), asked(&written))?;
    }
    Ok(())
}

/// These messages of a file. What belongs to a message after its first line is indented.
fn asked(file: &str) -> String {
    let mut kept = String::new();
    let mut is_kept = false;
    for line in file.lines() {
        if !line.starts_with(char::is_whitespace) && !line.is_empty() {
            is_kept = ASKED.iter().any(|begin| line.starts_with(begin));
        }
        if is_kept && !line.is_empty() {
            kept.extend([line, "\n"]);
        }
    }
    kept
}
