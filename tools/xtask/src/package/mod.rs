//! `cargo xtask package`: what is given to others, in `release/`.
//!
//! The same commit gives the same bytes on any machine of a platform: archives hold no times, the day of the feeds is that
//! of the commit, and programs do not know in which folder they were compiled.

mod archive;
mod bom;
mod compressed;
mod finder;
mod licences;
mod notes;
pub mod npm;
mod others;
mod sums;
mod tool;

use std::{env, fs, path::Path, process::Command};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::{paths::Root, run, setup, wordpress};
use archive::Entry;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Everything
    All,
    /// What is the same on every platform: the finder, the packages for others, lists and notes
    Web,
    /// The tool for feeds, for this platform
    Tool,
}

/// Of which `dist/` it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    NewBuild,
    WhatIsThere,
}

/// Writes it.
pub fn run(root: &Root, part: Part, of: Of) -> Result<()> {
    let day = day(root)?;
    if of == Of::NewBuild {
        // In a process of its own, which is told the day.
        run::run(Command::new(root.program()).current_dir(root.path()).arg("build").env(DAY, &day))?;
    }
    let release = root.join("release");
    if release.exists() {
        fs::remove_dir_all(&release)?;
    }
    fs::create_dir_all(&release)?;
    match part {
        Part::All => {
            web(root, &release, &day)?;
            write_tool(root, &release)?;
        }
        Part::Web => web(root, &release, &day)?,
        Part::Tool => write_tool(root, &release)?,
    }
    fs::write(release.join(sums::FILE), sums::of(&release)?)?;
    for name in files_below(&release)? {
        println!("release/{name}");
    }
    Ok(())
}

fn web(root: &Root, release: &Path, day: &str) -> Result<()> {
    let version = root.version()?;
    fs::write(release.join(format!("service-finder-{version}.zip")), finder(root, &root.dist())?)?;
    fs::write(release.join(format!("service-finder-wordpress-{version}.zip")), plugin(root)?)?;
    npm::pack(root, &root.notes().join("npm"), release)?;
    bom::write(root, &setup::bom_maker()?, day, release)?;
    let changelog = fs::read_to_string(root.join("CHANGELOG.md"))?;
    fs::write(release.join("release-notes.md"), notes::notes(&changelog, &version, root.repository()?.as_deref())?)?;
    Ok(())
}

/// The archive of the finder, of this `dist/`.
pub fn finder(root: &Root, dist: &Path) -> Result<Vec<u8>> {
    archive::zip(finder::entries(root.path(), dist, &root.version()?, &licences::text(root)?)?)
}

/// The archive of the plugin for WordPress: one folder, by which WordPress knows it.
fn plugin(root: &Root) -> Result<Vec<u8>> {
    let folder = wordpress::plugin::assemble(root, &root.notes().join("plugin"))?;
    let mut files = finder::published(&folder)?;
    files.push(Entry::document(licences::FILE, licences::text(root)?));
    archive::zip(
        files.into_iter().map(|it| Entry { path: format!("{}/{}", wordpress::plugin::NAME, it.path), ..it }).collect(),
    )
}

/// The archive of the tool for feeds, which is compiled in a folder.
pub fn tool(root: &Root, target: &Path) -> Result<Vec<u8>> {
    tool::archive(root, target)
}

fn write_tool(root: &Root, release: &Path) -> Result<()> {
    let name = format!("service-feed-{}-{}.zip", root.version()?, tool::platform()?);
    fs::write(release.join(name), tool(root, &root.notes().join("tool"))?)?;
    Ok(())
}

const DAY: &str = "SOURCE_DATE_EPOCH";

/// The day of the release, in seconds since 1970: what is asked for, or that of the commit.
fn day(root: &Root) -> Result<String> {
    if let Ok(day) = env::var(DAY) {
        return Ok(day);
    }
    let said = run::output(Command::new("git").current_dir(root.path()).args(["log", "-1", "--format=%ct"]))
        .with_context(|| format!("git does not tell the day of the commit; say it: {DAY}=…"))?;
    Ok(said.trim().to_owned())
}

/// Copies a file, or a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        for name in files_below(from)? {
            copy(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// The paths of all files below a folder, with slashes, in order.
pub fn files_below(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, before: &str, found: &mut Vec<String>) -> Result<()> {
    for entry in folder.read_dir().with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let shown = format!("{before}{name}");
        if path.is_dir() {
            collect(&path, &format!("{shown}/"), found)?;
        } else {
            found.push(shown);
        }
    }
    Ok(())
}
