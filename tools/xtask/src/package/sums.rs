//! `SHA256SUMS`, as `sha256sum --check` reads it.

use std::{fs, path::Path};

use anyhow::Result;
use sha2::{Digest, Sha256};

pub const FILE: &str = "SHA256SUMS";

/// The sums of all files of a folder but this one.
pub fn of(folder: &Path) -> Result<String> {
    let mut text = String::new();
    for name in super::files_below(folder)?.iter().filter(|name| *name != FILE) {
        let sum: String =
            Sha256::digest(fs::read(folder.join(name))?).iter().map(|byte| format!("{byte:02x}")).collect();
        text.push_str(&format!("{sum}  {name}\n"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_a_line_and_the_sums_have_none() {
        let folder = std::env::temp_dir().join(format!("xtask-sums-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (name, content) in [("b", "abc"), ("a", ""), (FILE, "old")] {
            fs::write(folder.join(name), content).unwrap();
        }
        // FIPS 180-4.
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(of(&folder).unwrap(), format!("{empty}  a\n{abc}  b\n"));
        fs::remove_dir_all(folder).unwrap();
    }
}
