//! The workshop (`workshop/`): the program of its page and that of its worker, compiled here, and the files around them.
//! Nothing of it is in the widget, and nothing of the widget is compiled for it: its preview is the finder of `dist/`.

mod program;

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::json;

use super::{
    folder::{files_ending, read},
    minify::{Kind, Minifier},
    readers::compile,
};
use crate::{
    dist::{ASSETS, EMBED, FRAME, LOADER, Program, VERSIONS, WORKSHOP},
    hash::integrity_of_loader,
    paths::Root,
    profile::Profile,
    setup::Finishers,
};
use program::{PROGRAMS, Workbench};

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
    let bench = Workbench { root, tools, profile, minifier, apart: &apart, to: &to };
    for program in PROGRAMS {
        compile(root, profile, program.package)?;
        bench.program(&program).with_context(|| program.name.to_owned())?;
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
