//! Installing packages on Debian and its relatives. It never asks for a password: where the rights are not to be had
//! without one, it names the command.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};

use crate::run;

/// Whether this system has apt at all.
pub fn is_here() -> bool {
    run::find("apt-get").is_some()
}

/// Installs packages, or fails with the command that would.
pub fn install(packages: &[&str]) -> Result<()> {
    let Some(rights) = Rights::held() else {
        bail!("run this, then try again:\n  {}", by_hand(packages));
    };
    if run::run(&mut install_command(&rights, packages)).is_ok() {
        return Ok(());
    }
    // On a fresh machine the lists of packages are empty or too old.
    run::run(rights.apt_get().arg("update"))?;
    run::run(&mut install_command(&rights, packages))
        .with_context(|| format!("apt could not install the packages; see why with:\n  {}", by_hand(packages)))
}

/// Fetches packages into a folder without installing them, which needs no rights.
pub fn download(packages: &[&str], into: &Path) -> Result<()> {
    if !is_here() {
        bail!("there is no apt here");
    }
    let fetch = || run::output(Command::new("apt-get").current_dir(into).arg("download").args(packages));
    if fetch().is_ok() {
        return Ok(());
    }
    // On a fresh machine the lists of packages are empty or too old.
    if let Some(rights) = Rights::held() {
        run::run(rights.apt_get().arg("update"))?;
    }
    fetch().map(drop)
}

/// The command for a person.
pub fn by_hand(packages: &[&str]) -> String {
    format!("sudo apt-get install --no-install-recommends {}", packages.join(" "))
}

enum Rights {
    Root,
    Sudo,
}

impl Rights {
    fn held() -> Option<Self> {
        if run::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
            return Some(Self::Root);
        }
        run::output(Command::new("sudo").args(["-n", "true"])).ok().map(|_| Self::Sudo)
    }

    fn apt_get(&self) -> Command {
        let mut command = match self {
            Self::Root => Command::new("env"),
            Self::Sudo => {
                let mut sudo = Command::new("sudo");
                sudo.args(["-n", "env"]);
                sudo
            }
        };
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]);
        command
    }
}

fn install_command(rights: &Rights, packages: &[&str]) -> Command {
    let mut command = rights.apt_get();
    command.args(["install", "--yes", "--no-install-recommends"]).args(packages);
    command
}
