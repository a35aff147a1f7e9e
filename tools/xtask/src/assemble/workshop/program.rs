//! A program of the workshop: from what cargo has compiled to the files that are published. That of the worker is cut: what
//! makes files to take along comes with the first of them (`workshop/worker/src/files.rs`).

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::super::{
    folder::{files_ending, read},
    minify::{Kind, Minifier},
    sections::without_custom_sections,
    shrink::{Pace, shrink},
};
use crate::{hash::Hash, paths::Root, profile::Profile, run, setup::Finishers};

/// What wasm-split writes beside the parts, for both programs alike.
const LINK: &str = "__wasm_split.js";

/// How wasm-split starts a part, and how it is started by a server that does not know the type of such files too.
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";
const FETCHED: &str = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";

/// A program of the workshop.
pub struct Program {
    pub package: &'static str,
    /// Under which it is published.
    pub name: &'static str,
    cut: Cut,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    Whole,
    InParts,
}

pub const PROGRAMS: [Program; 2] = [
    Program { package: "service-finder-workshop-page", name: "workshop_page", cut: Cut::Whole },
    Program { package: "service-finder-workshop-worker", name: "workshop_worker", cut: Cut::InParts },
];

/// With what a program is made, and where.
pub struct Workbench<'a> {
    pub root: &'a Root,
    pub tools: &'a Finishers,
    pub profile: Profile,
    pub minifier: &'a Minifier,
    /// A folder for what is not published.
    pub apart: &'a Path,
    pub to: &'a Path,
}

impl Workbench<'_> {
    /// Writes a program with its glue: cut where it is, bound, and made small.
    pub fn program(&self, program: &Program) -> Result<()> {
        let compiled = self.compiled(program.package)?;
        let first = match program.cut {
            Cut::Whole => compiled,
            Cut::InParts => self.cut(&compiled, program.name)?,
        };
        let name = program.name;
        let mut command = Command::new(&self.tools.wasm_bindgen);
        command.arg(first).arg("--out-dir").arg(self.apart);
        command.args(["--target", "web", "--no-typescript", "--out-name", name]);
        if program.cut == Cut::InParts {
            // The parts use tables and globals of the first by name, so they must keep their names.
            command.arg("--keep-lld-exports");
        }
        run::output(&mut command).context("wasm-bindgen cannot write the glue")?;
        let file = format!("{name}_bg.wasm");
        fs::write(self.to.join(&file), self.small(&self.apart.join(&file))?)?;
        self.script(&format!("{name}.js"), &read(&self.apart.join(format!("{name}.js")))?)
    }

    fn compiled(&self, package: &str) -> Result<PathBuf> {
        // The worker is a library for the browser, whose file has an underscore where its package has a hyphen.
        let folder = self.root.target().join("wasm32-unknown-unknown").join(self.profile.folder());
        let files = [format!("{package}.wasm"), format!("{}.wasm", package.replace('-', "_"))];
        let compiled = files.map(|file| folder.join(file)).into_iter().find(|file| file.is_file());
        compiled.context("it is not compiled; build first: cargo xtask build")
    }

    /// Cuts a program, publishes the parts that come later under names that follow their content, and returns the first.
    /// A page that is open while others are published then finds no part, and never one of another program.
    fn cut(&self, compiled: &Path, name: &str) -> Result<PathBuf> {
        let cut = self.apart.join("cut");
        let mut command = Command::new(&self.tools.wasm_split);
        command.arg(compiled).arg(&cut).args(["--target", "web", "--out-name", name]);
        run::output(&mut command).context("the program cannot be cut")?;
        let first = cut.join(format!("{name}.wasm"));
        let mut link = read(&cut.join(LINK))?;
        for part in files_ending(&cut, ".wasm")?.into_iter().filter(|part| *part != first) {
            let stem = part.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let small = self.small(&part)?;
            let published = Hash::of(&small).name(&format!("{name}_{}", stem.trim_start_matches("split_")), ".wasm");
            link = renamed(&link, &stem, &published)?;
            fs::write(self.to.join(published), small)?;
        }
        self.script(LINK, &link.replace(STREAMED, FETCHED))?;
        Ok(first)
    }

    fn small(&self, module: &Path) -> Result<Vec<u8>> {
        let bare = without_custom_sections(&fs::read(module)?)?;
        shrink(self.tools, self.profile, bare, self.apart, Pace::Quick)
    }

    fn script(&self, name: &str, text: &str) -> Result<()> {
        Ok(fs::write(self.to.join(name), self.minifier.minify(text, Kind::Module)?)?)
    }
}

/// What wasm-split wrote, with a part under the name under which it is published.
fn renamed(link: &str, stem: &str, published: &str) -> Result<String> {
    let (from, to) = (format!("\"./{stem}.wasm\""), format!("\"./{published}\""));
    let is_named = link.contains(&from) && link.contains(STREAMED);
    is_named.then(|| link.replace(&from, &to)).with_context(|| format!("wasm-split fetches {stem} in another way"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_fetched_under_its_published_name() {
        let link = format!("fetch(new URL(\"./split_files.wasm\", import.meta.url)); {STREAMED}");
        let published = renamed(&link, "split_files", "w_files-1.wasm").unwrap();
        assert!(published.contains("\"./w_files-1.wasm\"") && !published.contains("split_files"), "{published}");
        assert!(renamed(&link, "split_other", "w.wasm").is_err());
        assert!(renamed("fetch(\"./split_files.wasm\")", "split_files", "w.wasm").is_err());
    }
}
