//! The npm package as others use it: packed, judged by the linters of packages, and built into the apps of
//! `integrations/npm/tests`, each in a folder of its own, where a browser then asks a question.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    browser,
    package::{self, npm},
    paths::Root,
    run,
    setup::{Browsers, node_tools},
    steps::Steps,
};

const SOURCES: &str = "integrations/npm/tests";
const APPS: [&str; 4] = ["vite-react", "vite-vue", "astro", "next"];
/// The folder of the linters.
const LINTERS: &str = "lint";

/// All of it.
pub fn steps(root: &Root, browsers: &Browsers, steps: &mut Steps) {
    let folder = root.notes().join("npm-tests");
    let Some(archive) = steps.run("packing the npm package", || {
        fs::create_dir_all(&folder)?;
        npm::pack(root, &root.notes().join("npm"), &folder)
    }) else {
        steps.leave_out("the npm package in other builds", "it cannot be packed");
        return;
    };
    steps.run("linters of the npm package", || lint(root, &folder.join(LINTERS), &archive));
    let built =
        APPS.iter().map(|app| steps.run(&format!("the npm package in {app}"), || build(root, &folder, app, &archive)));
    if built.collect::<Vec<_>>().iter().all(Option::is_some) {
        steps.count("apps made with the npm package", || browser::run_packaged(root, browsers, &folder));
    } else {
        steps.leave_out("apps made with the npm package", "one could not be built");
    }
}

fn lint(root: &Root, folder: &Path, archive: &Path) -> Result<()> {
    install(root, LINTERS, folder, archive)?;
    let npx = |program: &str| {
        let mut command = run::node_program("npx");
        command.current_dir(folder).args(["--no-install", program]);
        command
    };
    run::run(npx("publint").arg("--strict").arg(archive))?;
    // The package is for bundlers and browsers, which read modules alone.
    run::run(npx("attw").args(["--profile", "esm-only", "--quiet"]).arg(archive))?;
    run::run(npx("tsc").args(["--project", "."]))?;
    run::run(run::node_program("node").current_dir(folder).arg("manifest.mjs"))
}

fn build(root: &Root, folder: &Path, app: &str, archive: &Path) -> Result<()> {
    let folder = folder.join(app);
    install(root, app, &folder, archive)?;
    package::copy(&root.dist().join("feeds"), &folder.join("public/feeds"))?;
    if app == "vite-vue" {
        // It names a folder that was copied.
        package::copy(&folder.join("node_modules/service-finder/dist"), &folder.join("public/finder"))?;
    }
    let mut npm = run::node_program("npm");
    npm.current_dir(&folder).args(["run", "build"]);
    run::run(npm.env("NEXT_TELEMETRY_DISABLED", "1").env("ASTRO_TELEMETRY_DISABLED", "1"))
}

/// An app in an empty folder: its files, the packages that its lock file names, and the finder from its archive.
fn install(root: &Root, app: &str, folder: &Path, archive: &Path) -> Result<()> {
    empty(folder)?;
    let sources = root.join(SOURCES).join(app);
    for name in package::files_below(&sources)?.iter().filter(|name| !is_made(name)) {
        package::copy(&sources.join(name), &folder.join(name))?;
    }
    if !node_tools::is_as_locked(folder)? {
        node_tools::install_locked(folder, &[]).with_context(|| format!("the packages of {app}"))?;
    }
    let mut npm = run::node_program("npm");
    npm.current_dir(folder).args(["install", "--no-save", "--offline", "--no-audit", "--no-fund", "--loglevel=error"]);
    run::run(npm.arg(archive))
}

/// Takes away all that an earlier run has left, but for the packages, which are as the lock file has them or put there anew.
fn empty(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for path in folder.read_dir()?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<PathBuf>, _>>()? {
        if path.ends_with("node_modules") {
            continue;
        }
        if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }
            .with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(())
}

/// What a person who tries an app by hand leaves in its sources.
fn is_made(name: &str) -> bool {
    ["node_modules/", "public/", "dist/", ".next/", ".astro/"].iter().any(|folder| name.starts_with(folder))
}
