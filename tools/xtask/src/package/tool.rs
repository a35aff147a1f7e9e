//! `service-feed` for this platform, with the finder inside, so that nothing else has to be there.

use std::{env, fs, path::Path, process::Command};

use anyhow::{Context, Result};

use super::{
    archive::{self, Entry, Mode},
    finder, licences,
};
use crate::{paths::Root, run};

const PACKAGE: &str = "service-feed";

/// The archive of the tool, with its licences and its handbook.
pub fn archive(root: &Root, target: &Path) -> Result<Vec<u8>> {
    let top = format!("{PACKAGE}-{}", root.version()?);
    let file = format!("{PACKAGE}{}", env::consts::EXE_SUFFIX);
    let program = Entry { path: format!("{top}/{file}"), content: build(root, target)?, mode: Mode::Program };
    let mut entries = vec![program];
    for (name, source) in [
        ("LICENSE-APACHE", "LICENSE-APACHE"),
        ("LICENSE-MIT", "LICENSE-MIT"),
        ("README.md", "tools/feed-tool/README.md"),
    ] {
        entries.push(Entry::document(format!("{top}/{name}"), fs::read(root.join(source))?));
    }
    entries.push(Entry::document(format!("{top}/{}", licences::FILE), licences::text(root)?));
    archive::zip(entries)
}

/// Compiles the tool, with the finder of `dist/` in it.
fn build(root: &Root, target: &Path) -> Result<Vec<u8>> {
    fs::create_dir_all(target)?;
    let inside = target.join("finder.zip");
    fs::write(&inside, archive::zip(finder::published(&root.dist())?)?)?;
    let mut cargo = run::cargo();
    cargo
        .current_dir(root.path())
        .args(["build", "--locked", "--profile", "native", "--package", PACKAGE, "--target-dir"])
        .arg(target)
        .env("FINDER_ARCHIVE", &inside)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(root, target));
    run::run(&mut cargo).context("the tool could not be compiled")?;
    let file = target.join("native").join(format!("{PACKAGE}{}", env::consts::EXE_SUFFIX));
    fs::read(&file).with_context(|| format!("cannot read {}", file.display()))
}

/// The program says nothing of the folders of this machine, so that another one makes the same.
fn flags(root: &Root, target: &Path) -> String {
    let home = env::var_os("CARGO_HOME").map_or_else(|| env::home_dir().unwrap_or_default().join(".cargo"), Into::into);
    let places = [(target, "/target"), (root.path(), "/service-finder"), (&home, "/cargo")];
    let mut flags: Vec<_> =
        places.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect();
    flags.push("-Cstrip=symbols".to_owned());
    flags.join("\u{1f}")
}

/// The system and processor for which rustc compiles here.
pub fn platform() -> Result<String> {
    let said = run::output(Command::new("rustc").arg("-vV"))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say for what it compiles")?.to_owned())
}
