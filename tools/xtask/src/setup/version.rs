//! Reading version numbers: from what a program prints, and from `Cargo.lock`.

use std::{path::Path, process::Command};

use anyhow::{Context, Result};
use toml::{Table, Value};

use crate::run;

/// What `program --version` says, or nothing when it does not run.
pub fn of_program(program: &Path) -> Option<String> {
    let text = run::output(Command::new(program).arg("--version")).ok()?;
    first_number(&text).map(str::to_owned)
}

/// The first word that looks like a version: `1.2.3` of `tool v1.2.3 (abc)`.
pub fn first_number(text: &str) -> Option<&str> {
    text.split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// The number before the first dot.
pub fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// The version of a package in the text of a `Cargo.lock`.
pub fn locked(lock_file: &str, package: &str) -> Result<String> {
    let lock: Table = lock_file.parse().context("Cargo.lock cannot be read; make it anew: cargo generate-lockfile")?;
    lock.get("package")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .find(|entry| entry.get("name").and_then(Value::as_str) == Some(package))
        .and_then(|entry| entry.get("version").and_then(Value::as_str))
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock does not name {package}; mend it: cargo update --workspace"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_programs_print() {
        let table = [
            ("trunk 0.21.14", Some("0.21.14")),
            ("wasm-bindgen 0.2.130 (0123abc)", Some("0.2.130")),
            ("wasm-opt version 132 (version_132)", Some("132")),
            ("v20.20.2\n", Some("20.20.2")),
            ("no version here", None),
            ("", None),
        ];
        for (text, version) in table {
            assert_eq!(first_number(text), version, "{text}");
        }
    }

    #[test]
    fn the_major_number_is_compared_as_a_number() {
        assert_eq!(major("20.20.2"), Some(20));
        assert_eq!(major("9"), Some(9));
        assert_eq!(major("x.1"), None);
    }

    #[test]
    fn the_locked_version_is_the_packages_own() {
        let lock = "version = 4\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").unwrap(), "0.2.130");
        assert!(locked(lock, "trunk").unwrap_err().to_string().contains("cargo update"));
        assert!(locked("nonsense [", "trunk").is_err());
    }
}
