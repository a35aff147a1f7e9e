//! The notes of a release: what `CHANGELOG.md` says of the version, and how what was downloaded is checked.

use anyhow::{Context, Result};

/// The heading of what has no version yet.
const UNRELEASED: &str = "Unreleased";

/// The notes. A version that has no heading of its own yet is what is unreleased. `repository` is where the project is at
/// home.
pub fn notes(changelog: &str, version: &str, repository: Option<&str>) -> Result<String> {
    let said = section(changelog, version)
        .or_else(|| section(changelog, UNRELEASED))
        .with_context(|| format!("CHANGELOG.md has neither `## {version}` nor `## {UNRELEASED}`"))?;
    let built = repository.and_then(owner_and_name).map_or_else(String::new, |name| {
        format!(
            " `gh attestation verify FILE --repo {name}` tells that the workflow of this repository has built a file."
        )
    });
    Ok(format!(
        "# Service finder {version}\n\n{said}\n\n## Checking what you have downloaded\n\n\
         `sha256sum --check SHA256SUMS` tells whether the files are whole.{built}\n"
    ))
}

/// `owner/repository` of an address.
fn owner_and_name(address: &str) -> Option<String> {
    let (rest, name) = address.rsplit_once('/')?;
    let owner = rest.rsplit('/').next()?;
    Some(format!("{owner}/{name}"))
}

/// What stands below the heading of a version, up to the next one.
fn section<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let is_heading = |line: &str| {
        line.strip_prefix("## ").and_then(|rest| rest.split([' ', '[', ']']).find(|word| !word.is_empty()))
            == Some(version)
    };
    let start = changelog.lines().find(|line| is_heading(line))?;
    let (_, rest) = changelog.split_once(&format!("{start}\n"))?;
    Some(rest.split("\n## ").next().unwrap_or(rest).trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGES: &str = "# Changes\n\nAbout.\n\n## Unreleased\n\n- New\n\n## 1.2.0 – 2026-01-01\n\n### Pages\n\n- Old\n\n## 1.1.0\n\n- Older\n";

    #[test]
    fn a_version_has_its_own_words_and_a_new_one_those_that_are_unreleased() {
        let check = |version: &str, expected: &str| {
            let notes = notes(CHANGES, version, None).unwrap();
            let said = format!("# Service finder {version}\n\n{expected}\n\n## Checking");
            assert!(notes.starts_with(&said), "{notes}");
        };
        check("1.2.0", "### Pages\n\n- Old");
        check("1.1.0", "- Older");
        check("2.0.0", "- New");
        assert!(notes("# Changes\n", "1.0.0", None).is_err());
    }

    #[test]
    fn who_has_built_it_is_told_where_the_project_has_a_home() {
        let notes = |repository| notes(CHANGES, "1.1.0", repository).unwrap();
        assert!(!notes(None).contains("attestation"));
        let known = notes(Some("https://git.example.org/owner/name"));
        assert!(known.contains("`gh attestation verify FILE --repo owner/name` tells"), "{known}");
    }
}
