//! Building the widget: Trunk, started with the tools of the set-up.
//!
//! What Trunk is to do stands in `Trunk.toml`; that file also calls `assemble`.

use std::{
    env,
    fs::{self, File},
};

use anyhow::{Context, Result};

use crate::{paths::Root, profile::Profile, run, setup::Tools};

/// Writes `dist/` anew; the old one stays when the build fails.
pub fn run(root: &Root, tools: &Tools, profile: Profile) -> Result<()> {
    // Trunk's staging folder lies in dist/: two builds at once would mix there.
    let _lock = lock(root)?;
    let mut trunk = tools.trunk(profile)?;
    trunk.current_dir(root.path()).env("XTASK_BIN", root.program()).arg("build");
    if profile == Profile::Release {
        trunk.arg("--release");
    }
    println!(
        "\nbuilding the widget, {}",
        match profile {
            Profile::Release => "about 4 minutes the first time on two cores",
            Profile::Dev => "about 2 minutes the first time on two cores",
        }
    );
    run::run(&mut trunk).context("the widget could not be built; what is wrong stands above")?;
    println!("dist/ is written");
    Ok(())
}

/// How `dist/` was last built, as far as is known.
pub fn last(root: &Root) -> Option<Profile> {
    Profile::named(&fs::read_to_string(root.notes().join("profile")).ok()?)
}

/// How what is being assembled was built: Trunk says so while it builds, else it was noted then.
pub fn current(root: &Root) -> Result<Profile> {
    let name = env::var("TRUNK_PROFILE").ok();
    name.and_then(|name| Profile::named(&name))
        .or_else(|| last(root))
        .context("nothing was built yet; build first: cargo xtask build")
}

/// Remembers how Trunk builds, whoever has started it; its name for it is in `TRUNK_PROFILE`.
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
