//! Building the widget with Trunk. What Trunk does is written in `Trunk.toml`, which also calls `assemble`.

use std::{
    env,
    fs::{self, File},
    path::Path,
    process::Command,
};

use anyhow::{Context, Result};

use crate::{paths::Root, profile::Profile, run, setup::Builders};

/// Writes `dist/` anew; the old one stays when the build fails.
pub fn run(root: &Root, builders: &Builders, profile: Profile) -> Result<()> {
    // Trunk's staging folder lies in dist/: two builds at once would mix there.
    let _lock = lock(root)?;
    start(&mut trunk(root, builders, profile)?, profile)?;
    println!("dist/ is written");
    Ok(())
}

/// Writes another `dist/`, and compiles everything for it in another folder.
pub fn run_apart(root: &Root, builders: &Builders, profile: Profile, target: &Path, dist: &Path) -> Result<()> {
    start(trunk(root, builders, profile)?.env("CARGO_TARGET_DIR", target).arg("--dist").arg(dist), profile)
}

fn trunk(root: &Root, builders: &Builders, profile: Profile) -> Result<Command> {
    let mut trunk = builders.trunk(profile)?;
    trunk.current_dir(root.path()).env("XTASK_BIN", root.program()).arg("build");
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    Ok(trunk)
}

fn start(trunk: &mut Command, profile: Profile) -> Result<()> {
    println!(
        "\nbuilding the widget, {}",
        match profile {
            Profile::Release => "about 4 minutes the first time on two cores",
            Profile::Dev => "about 2 minutes the first time on two cores",
        }
    );
    run::run(trunk).context("the widget could not be built; what is wrong stands above")
}

/// How `dist/` was last built, as far as is known.
pub fn last(root: &Root) -> Option<Profile> {
    Profile::named(&fs::read_to_string(root.notes().join("profile")).ok()?)
}

/// How the program that is being assembled was built: Trunk says so while it builds, otherwise it was noted.
pub fn current(root: &Root) -> Result<Profile> {
    let name = env::var("TRUNK_PROFILE").ok();
    name.and_then(|name| Profile::named(&name))
        .or_else(|| last(root))
        .context("nothing was built yet; build first: cargo xtask build")
}

/// Notes how Trunk builds, which it says in `TRUNK_PROFILE`, whoever has started it.
pub fn note_trunks_profile(root: &Root) -> Result<()> {
    if let Ok(name) = env::var("TRUNK_PROFILE") {
        fs::create_dir_all(root.notes())?;
        fs::write(root.notes().join("profile"), name)?;
    }
    Ok(())
}

fn lock(root: &Root) -> Result<File> {
    fs::create_dir_all(root.notes())?;
    let file = File::create(root.notes().join("build-lock"))?;
    if file.try_lock().is_err() {
        println!("another build is running; this one goes on when it is done");
        file.lock()?;
    }
    Ok(file)
}
