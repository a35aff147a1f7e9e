//! The npm package: `integrations/npm` with the files of `dist/`, and what is made of the tables of attributes.

mod element;
mod manifest;
mod types;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    dist::{ASSETS, LOADER},
    paths::Root,
    run,
};

/// Where the sources of the package are.
const SOURCES: &str = "integrations/npm";
/// Those that go into it as they are.
const KEPT: [&str; 5] = ["README.md", "base.js", "index.js", "server.js", "types"];
/// What `package.json` of the sources says in the place of the version.
const NO_VERSION: &str = "\"version\": \"0.0.0\"";

/// Makes the package in `folder`, and its archive in `to`. Returns the archive.
pub fn pack(root: &Root, folder: &Path, to: &Path) -> Result<PathBuf> {
    make(root, folder)?;
    let to = to.canonicalize().with_context(|| format!("there is no folder {}", to.display()))?;
    let mut npm = run::node_program("npm");
    npm.current_dir(folder).args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(&to);
    let name = run::output(&mut npm).context("npm cannot pack the package")?;
    let name = name.lines().last().unwrap_or_default().trim();
    let archive = to.join(name);
    if !archive.is_file() {
        bail!("npm says that it has written {}, and has not", archive.display());
    }
    Ok(archive)
}

/// Makes the package as a folder, anew.
fn make(root: &Root, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let (sources, dist) = (root.join(SOURCES), root.dist());
    for name in KEPT {
        super::copy(&sources.join(name), &folder.join(name))?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        super::copy(&root.join(name), &folder.join(name))?;
    }
    fs::write(folder.join(super::licences::FILE), super::licences::text(root)?)?;
    super::copy(&dist.join(LOADER), &folder.join("dist").join(LOADER))?;
    super::copy(&dist.join(ASSETS), &folder.join("dist").join(ASSETS))?;
    let text = |path: PathBuf| fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()));
    let package = text(sources.join("package.json"))?;
    if package.matches(NO_VERSION).count() != 1 {
        bail!("{SOURCES}/package.json must say {NO_VERSION} once; the version is that of Cargo.toml");
    }
    let said = said_once(&root.version()?, root.repository()?.as_deref());
    fs::write(folder.join("package.json"), package.replace(NO_VERSION, &said))?;
    fs::write(folder.join("element.js"), element::module(&text(dist.join(LOADER))?).context(LOADER)?)?;
    fs::write(folder.join("files.js"), files(&super::files_below(&dist.join(ASSETS))?))?;
    fs::write(folder.join("types/attributes.d.ts"), types::attributes())?;
    fs::write(folder.join("custom-elements.json"), manifest::manifest(&text(root.join("docs/embedding.md"))?)?)?;
    Ok(())
}

/// What `Cargo.toml` says for the package too: the version, and where the project is at home, with which npm compares the
/// statement of provenance.
fn said_once(version: &str, repository: Option<&str>) -> String {
    let version = format!("\"version\": \"{version}\"");
    repository.map_or_else(
        || version.clone(),
        |address| format!("{version},\n  \"repository\": {{ \"type\": \"git\", \"url\": \"git+{address}.git\" }}"),
    )
}

/// The list by which bundlers find the files: each address must be written out. Vite would put small files into the script
/// as `data:` addresses, which strict pages do not fetch; other bundlers and servers pass over what it is told.
fn files(assets: &[String]) -> String {
    let mut text = String::from("// Where a bundler has put each file of the finder.\nexport const files = {\n");
    for name in assets {
        text.push_str(&format!(
            "  \"{ASSETS}/{name}\": new URL(\"./dist/{ASSETS}/{name}?no-inline\", import.meta.url).href,\n"
        ));
    }
    text.push_str("};\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_of_the_project_is_said_where_it_is_known() {
        assert_eq!(said_once("1.2.3", None), "\"version\": \"1.2.3\"");
        assert_eq!(
            said_once("1.2.3", Some("https://git.example.org/a/b")),
            "\"version\": \"1.2.3\",\n  \"repository\": { \"type\": \"git\", \"url\": \"git+https://git.example.org/a/b.git\" }"
        );
    }

    #[test]
    fn each_file_is_written_out_for_bundlers() {
        let text = files(&["a_bg.wasm".to_owned()]);
        assert!(
            text.contains(
                "\"assets/a_bg.wasm\": new URL(\"./dist/assets/a_bg.wasm?no-inline\", import.meta.url).href,\n"
            )
        );
    }
}
