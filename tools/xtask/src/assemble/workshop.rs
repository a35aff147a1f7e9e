//! The workshop (`workshop/`): the program of its page and that of its worker, compiled here, and the files around them.
//! Nothing of it is in the widget, and nothing of the widget is compiled for it: its preview is the finder of `dist/`.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};
use serde_json::json;

use super::{
    folder::{files_ending, read},
    minify::{Kind, Minifier},
    readers::compile,
    sections::without_custom_sections,
    shrink::{Pace, shrink},
};
use crate::{
    dist::{ASSETS, EMBED, FRAME, LOADER, Program, VERSIONS, WORKSHOP},
    hash::integrity_of_loader,
    paths::Root,
    profile::Profile,
    run,
    setup::Finishers,
};

/// The two programs: the package, and the name under which it is published.
const PROGRAMS: [(&str, &str); 2] =
    [("service-finder-workshop-page", "workshop_page"), ("service-finder-workshop-worker", "workshop_worker")];

/// The scripts around them. All but the preview's are modules.
const SCRIPTS: [(&str, Kind); 4] =
    [("start.js", Kind::Module), ("desk.js", Kind::Module), ("worker.js", Kind::Module), ("preview.js", Kind::Script)];

/// What the page offers for downloading together with the feed.
const FINDER_FILES: &str = "finder-files.json";

/// What the page for a frame takes from the folder of the standalone page.
const BESIDE_FRAME: [&str; 2] = ["page/icon.svg", "page/language.js"];

/// Writes the folder of the workshop. The finder has to be in `folder` already.
pub fn workshop(root: &Root, folder: &Path, tools: &Finishers, profile: Profile, minifier: &Minifier) -> Result<()> {
    let (source, to) = (root.join("workshop/page"), folder.join(WORKSHOP));
    let apart = root.notes().join("workshop");
    for folder in [&to, &apart] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    for (package, name) in PROGRAMS {
        compile(root, profile, package)?;
        program(root, tools, profile, (package, name), &apart, &to).with_context(|| name.to_owned())?;
        let glue = minifier.minify(&read(&apart.join(format!("{name}.js")))?, Kind::Module)?;
        fs::write(to.join(format!("{name}.js")), glue)?;
    }
    for (name, kind) in SCRIPTS {
        let small = minifier.minify(&read(&source.join("desk").join(name))?, kind);
        fs::write(to.join(name), small.with_context(|| format!("{name} cannot be minified"))?)?;
    }
    for file in files_ending(&source.join("desk"), ".html")?.iter().chain(&files_ending(&source.join("style"), ".css")?)
    {
        fs::copy(file, to.join(file.file_name().unwrap_or_default()))?;
    }
    fs::write(to.join(FINDER_FILES), finder_files(folder)?)?;
    fs::remove_dir_all(&apart)?;
    Ok(())
}

/// A program with its glue: bound, and made small.
fn program(
    root: &Root,
    tools: &Finishers,
    profile: Profile,
    (package, name): (&str, &str),
    apart: &Path,
    to: &Path,
) -> Result<()> {
    // The worker is a library for the browser, whose file has an underscore where its package has a hyphen.
    let folder = root.target().join("wasm32-unknown-unknown").join(profile.folder());
    let files = [format!("{package}.wasm"), format!("{}.wasm", package.replace('-', "_"))];
    let compiled = files.map(|file| folder.join(file)).into_iter().find(|file| file.is_file());
    let compiled = compiled.context("it is not compiled; build first: cargo xtask build")?;
    let mut command = Command::new(&tools.wasm_bindgen);
    command.arg(compiled).arg("--out-dir").arg(apart);
    command.args(["--target", "web", "--no-typescript", "--out-name", name]);
    run::output(&mut command).context("wasm-bindgen cannot write the glue")?;
    let file = format!("{name}_bg.wasm");
    let bound = without_custom_sections(&fs::read(apart.join(&file))?)?;
    fs::write(to.join(&file), shrink(tools, profile, bound, apart, Pace::Quick)?)?;
    Ok(())
}

/// The files without which none of the codes for a page works, as seen from the folder of all: those of the finder, its script
/// in the folder of its version, and the page for a frame.
fn finder_files(folder: &Path) -> Result<String> {
    let program = Program::find(folder)?;
    let version = program.version()?;
    let mut files = vec![LOADER.to_owned(), format!("{VERSIONS}/{version}/{LOADER}"), EMBED.to_owned()];
    files.extend(BESIDE_FRAME.iter().map(|file| (*file).to_owned()));
    for name in [ASSETS, FRAME] {
        let all = files_ending(&folder.join(name), "")?;
        let names = all.iter().filter_map(|path| path.file_name());
        files.extend(names.map(|file| format!("{name}/{}", file.to_string_lossy())));
    }
    let integrity = integrity_of_loader(&fs::read(&program.pinned)?);
    Ok(json!({ "version": version, "integrity": integrity, "files": files }).to_string())
}
