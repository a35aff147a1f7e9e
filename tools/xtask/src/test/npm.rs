//! The npm package as others use it: packed, judged by the linters of packages, and built into the apps of
//! `integrations/npm/tests`, each in a folder of its own, where a browser then asks a question.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
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
/// The folder of the linters.
const LINTERS: &str = "lint";
/// What is done with the package, the longest first. All but the linters are apps.
const USES: [&str; 5] = ["next", LINTERS, "astro", "vite-vue", "vite-react"];
/// The app into which npm itself puts the package, as a person would. Into the others it is unpacked, which is the same and
/// takes no time.
const BY_NPM: &str = "vite-react";
/// So many at a time: each waits for long, and none uses all cores.
const AT_A_TIME: usize = 2;

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
    let mut are_built = true;
    for (name, took, result) in all_uses(|name| used(root, &folder, name, &archive)) {
        let is_linted = name == LINTERS;
        let step =
            if is_linted { "linters of the npm package".to_owned() } else { format!("the npm package in {name}") };
        are_built &= steps.add(&step, took, result) || is_linted;
    }
    if are_built {
        steps.count("apps made with the npm package", || browser::run_packaged(root, browsers, &folder));
    } else {
        steps.leave_out("apps made with the npm package", "one could not be built");
    }
}

/// Does all of them, some beside each other, and says how long each has taken.
fn all_uses(work: impl Fn(&str) -> Result<()> + Sync) -> Vec<(&'static str, Duration, Result<()>)> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let worker = || {
        while let Some(name) = USES.get(next.fetch_add(1, Ordering::Relaxed)) {
            let start = Instant::now();
            let result = work(name);
            if let Ok(mut done) = done.lock() {
                done.push((*name, start.elapsed(), result));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(worker);
        }
    });
    done.into_inner().unwrap_or_default()
}

fn used(root: &Root, folder: &Path, name: &str, archive: &Path) -> Result<()> {
    if name == LINTERS { lint(root, &folder.join(name), archive) } else { build(root, folder, name, archive) }
}

fn lint(root: &Root, folder: &Path, archive: &Path) -> Result<()> {
    install(root, LINTERS, folder, archive)?;
    let npx = |program: &str| {
        let mut command = run::node_program("npx");
        command.current_dir(folder).args(["--no-install", program]);
        command
    };
    run::silently(npx("publint").arg("--strict").arg(archive))?;
    // The package is for bundlers and browsers, which read modules alone.
    run::silently(npx("attw").args(["--profile", "esm-only", "--quiet"]).arg(archive))?;
    run::silently(npx("tsc").args(["--project", "."]))?;
    run::silently(run::node_program("node").current_dir(folder).arg("manifest.mjs"))
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
    run::silently(npm.env("NEXT_TELEMETRY_DISABLED", "1").env("ASTRO_TELEMETRY_DISABLED", "1"))
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
    if app != BY_NPM {
        return unpack(archive, &folder.join("node_modules/service-finder"));
    }
    let mut npm = run::node_program("npm");
    npm.current_dir(folder).args(["install", "--no-save", "--offline", "--no-audit", "--no-fund", "--loglevel=error"]);
    run::silently(npm.arg(archive))
}

/// Puts the package where npm would put it, as it needs no others.
fn unpack(archive: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    run::silently(Command::new("tar").arg("-xzf").arg(archive).args(["--strip-components=1", "-C"]).arg(to))
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

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn each_use_is_tried_and_a_failure_keeps_none_from_the_others() {
        let mut done = all_uses(|name| if name == "astro" { bail!("broken") } else { Ok(()) });
        done.sort_by_key(|(name, ..)| USES.iter().position(|use_of_it| use_of_it == name));
        let found: Vec<_> = done.iter().map(|(name, _, result)| (*name, result.is_ok())).collect();
        assert_eq!(found, USES.map(|name| (name, name != "astro")));
    }
}
