//! Licences, sources and known weaknesses of what we depend on: cargo-deny for the crates, `npm audit` for the packages
//! of the browser tests and of the benchmarks.
//!
//! The lists of known weaknesses are on servers that are not reached from everywhere. Where one cannot be had, that is
//! said at the end and is no failure.

use std::process::Command;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::{paths::Root, run, setup::Checkers, steps::Steps};

const CONFIGURATION: &str = ".cargo/deny.toml";

/// The workspaces, each with a Cargo.lock of its own, and what is asked of it. The exceptions in the configuration are those
/// of the first, and only there each must be needed. The last is a tool as its authors publish it: in how many versions it
/// has its dependencies is their matter.
const WORKSPACES: [(&str, &[&str]); 3] = [
    ("Cargo.toml", &["--deny=unmatched-skip", "licenses", "bans", "sources"]),
    ("tools/fuzz/Cargo.toml", &["--allow=unmatched-skip", "licenses", "bans", "sources"]),
    ("tools/xtask/wasm-bindgen/Cargo.toml", &["licenses", "sources"]),
];

/// The folders with a package-lock.json.
const NODE_FOLDERS: [&str; 11] = [
    "docs/guide",
    "e2e",
    "e2e/bench/peers",
    "integrations/npm/tests/astro",
    "integrations/npm/tests/lint",
    "integrations/npm/tests/next",
    "integrations/npm/tests/vite-react",
    "integrations/npm/tests/vite-vue",
    "integrations/wordpress/tests",
    "tools/bench/node",
    "tools/xtask/node",
];

/// How bad what is known of a package must be for a failure. All of these run only on the machines of developers.
const NODE_LEVEL: &str = "high";

/// What was found out about known weaknesses.
#[derive(Debug, PartialEq, Eq)]
enum Audit {
    Clean,
    Weaknesses(u64),
    /// The list could not be had, with the reason.
    Unknown(String),
}

pub fn look(root: &Root, checkers: &Checkers, steps: &mut Steps) {
    steps.run("licences and sources of dependencies", || {
        WORKSPACES
            .iter()
            .try_for_each(|(manifest, asked)| run::run(deny(root, checkers, manifest).arg("check").args(*asked)))
    });
    let name = "known weaknesses of crates";
    match run::output(deny(root, checkers, "Cargo.toml").args(["fetch", "db"])) {
        Ok(_) => {
            steps.run(name, || {
                WORKSPACES.iter().try_for_each(|(manifest, _)| {
                    run::run(deny(root, checkers, manifest).args(["check", "--disable-fetch", "advisories"]))
                })
            });
        }
        Err(error) => steps.skip(name, &format!("the list cannot be fetched: {}", cause(&format!("{error:#}")))),
    }
    for folder in NODE_FOLDERS {
        let name = format!("known weaknesses of the packages of {folder}");
        match audit(root, folder) {
            Ok(Audit::Unknown(reason)) => steps.skip(&name, &format!("the registry does not say: {reason}")),
            audit => {
                steps.run(&name, || approve(audit?, folder));
            }
        }
    }
}

fn approve(audit: Audit, folder: &str) -> Result<()> {
    match audit {
        Audit::Clean | Audit::Unknown(_) => Ok(()),
        Audit::Weaknesses(count) => bail!("{count} of level {NODE_LEVEL} or above; see: cd {folder} && npm audit"),
    }
}

fn deny(root: &Root, checkers: &Checkers, manifest: &str) -> Command {
    let mut command = Command::new(&checkers.cargo_deny);
    command.current_dir(root.path()).args(["--workspace", "--all-features", "--locked"]);
    command.args(["--config", CONFIGURATION, "--manifest-path", manifest]);
    command
}

/// The last line that says something, which in Git is the reason.
fn cause(text: &str) -> &str {
    text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason is given")
}

fn audit(root: &Root, folder: &str) -> Result<Audit> {
    let mut npm = run::node_program("npm");
    npm.current_dir(root.join(folder)).args(["audit", "--json", "--package-lock-only"]);
    Ok(judged(&run::said(&mut npm)?))
}

/// What `npm audit --json` has printed, whatever its exit code.
fn judged(report: &str) -> Audit {
    let report: Value = serde_json::from_str(report).unwrap_or_default();
    let Some(counts) = report.get("metadata").and_then(|metadata| metadata.get("vulnerabilities")) else {
        let reason = report.get("message").and_then(Value::as_str).unwrap_or("it gave no report");
        return Audit::Unknown(reason.to_owned());
    };
    let count = |level: &str| counts.get(level).and_then(Value::as_u64).unwrap_or(0);
    match count(NODE_LEVEL) + count("critical") {
        0 => Audit::Clean,
        weaknesses => Audit::Weaknesses(weaknesses),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_report_that_counts_is_believed() {
        let report = |high: u64, low: u64| {
            format!(r#"{{"metadata":{{"vulnerabilities":{{"low":{low},"high":{high},"critical":1}}}}}}"#)
        };
        assert_eq!(judged(&report(2, 0)), Audit::Weaknesses(3));
        assert_eq!(judged(r#"{"metadata":{"vulnerabilities":{"low":7,"high":0,"critical":0}}}"#), Audit::Clean);
        assert_eq!(
            judged(r#"{"message":"405 Method Not Allowed"}"#),
            Audit::Unknown("405 Method Not Allowed".to_owned())
        );
        assert_eq!(judged(""), Audit::Unknown("it gave no report".to_owned()));
    }

    #[test]
    fn every_file_of_locked_versions_is_looked_at() {
        let listed = run::output(Command::new("git").args(["ls-files", "--full-name", ":/"])).unwrap();
        let folders = |file: &str| {
            // A patched dependency is built with the versions of the workspace, and not with those of its authors.
            let own = listed.lines().filter(|path| !path.starts_with("vendor/"));
            let locked = own.filter_map(|path| path.strip_suffix(file));
            let whole = locked.filter(|folder| folder.is_empty() || folder.ends_with('/'));
            let mut folders: Vec<_> = whole.map(|folder| folder.trim_end_matches('/')).collect();
            folders.sort_unstable();
            folders
        };
        assert_eq!(folders("package-lock.json"), NODE_FOLDERS);
        let mut workspaces =
            WORKSPACES.map(|(manifest, _)| manifest.strip_suffix("Cargo.toml").unwrap().trim_end_matches('/'));
        workspaces.sort_unstable();
        assert_eq!(folders("Cargo.lock"), workspaces);
    }

    #[test]
    fn the_reason_is_the_last_line() {
        assert_eq!(cause("failed\nfatal: Could not resolve host\n\n"), "fatal: Could not resolve host");
        assert_eq!(cause(""), "no reason is given");
    }
}
