//! Where things are: the checkout, `dist/` and the cache of tools.

use std::{
    env,
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use toml::{Table, Value};

/// The folder of the repository, and the xtask that works on it.
#[derive(Clone, Debug)]
pub struct Root {
    folder: PathBuf,
    program: PathBuf,
}

/// The user's cache folder of this project, shared by all checkouts.
#[derive(Clone, Debug)]
pub struct Cache(PathBuf);

impl Root {
    /// The checkout this xtask was compiled from, wherever it is called from.
    pub fn of_this_checkout() -> Result<Self> {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = xtask.parent().and_then(Path::parent).context("tools/xtask is not two folders deep")?;
        // Asked at the start: `cargo test` may replace the file of this program, and the system would then say that it is
        // deleted.
        let program = env::current_exe().context("the system does not say where xtask lies")?;
        Ok(Self { folder: root.to_owned(), program })
    }

    /// The same with a copy of this program, which stays while cargo builds xtask anew.
    pub fn with_program_apart(&self) -> Result<Self> {
        let copy = self.notes().join(format!("xtask{}", env::consts::EXE_SUFFIX));
        fs::create_dir_all(self.notes())?;
        // Another run may have it open, and a program that runs cannot be overwritten.
        if copy.exists() {
            fs::remove_file(&copy)?;
        }
        fs::copy(&self.program, &copy).context("xtask cannot be copied")?;
        Ok(Self { folder: self.folder.clone(), program: copy })
    }

    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// The file of this program. Programs that we start get it in order to call us.
    pub fn program(&self) -> &Path {
        &self.program
    }

    pub fn join(&self, relative: &str) -> PathBuf {
        self.folder.join(relative)
    }

    /// The number of the version in `Cargo.toml`.
    pub fn version(&self) -> Result<String> {
        let manifest: Table = fs::read_to_string(self.join("Cargo.toml"))?.parse().context("Cargo.toml")?;
        let version = manifest.get("package").and_then(|package| package.get("version"));
        Ok(version.and_then(Value::as_str).context("Cargo.toml names no version of the package")?.to_owned())
    }

    /// Where the project is at home, if `Cargo.toml` says it.
    pub fn repository(&self) -> Result<Option<String>> {
        let manifest: Table = fs::read_to_string(self.join("Cargo.toml"))?.parse().context("Cargo.toml")?;
        let shared = manifest.get("workspace").and_then(|workspace| workspace.get("package"));
        let said = shared.and_then(|package| package.get("repository")).and_then(Value::as_str);
        Ok(said.map(|address| address.trim_end_matches('/').to_owned()).filter(|address| !address.is_empty()))
    }

    pub fn dist(&self) -> PathBuf {
        self.join("dist")
    }

    pub fn browser_tests(&self) -> PathBuf {
        self.join("e2e")
    }

    /// The handbook for web editors.
    pub fn guide(&self) -> PathBuf {
        self.join("docs/guide")
    }

    /// The same questionnaire built in other ways, which the finder is measured against.
    pub fn measured_against(&self) -> PathBuf {
        self.join("e2e/bench/peers")
    }

    /// The fuzz targets, a workspace of their own.
    pub fn fuzz(&self) -> PathBuf {
        self.join("tools/fuzz")
    }

    /// Where cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.join("target"), PathBuf::from)
    }

    /// For xtask's own notes: a folder that git ignores and `cargo clean` empties.
    pub fn notes(&self) -> PathBuf {
        self.target().join("xtask")
    }
}

impl Cache {
    /// `SERVICE_FINDER_CACHE`, else the place the platform gives to caches.
    pub fn of_this_user() -> Result<Self> {
        if let Some(own) = folder_from("SERVICE_FINDER_CACHE") {
            return Ok(Self(own));
        }
        if let Some(xdg) = folder_from("XDG_CACHE_HOME") {
            return Ok(Self(xdg.join("service-finder")));
        }
        let home = env::home_dir().context(
            "no home folder is known; name a folder for the tools: export SERVICE_FINDER_CACHE=/some/folder",
        )?;
        Ok(Self(home.join(".cache").join("service-finder")))
    }

    pub fn tools(&self) -> PathBuf {
        self.0.join("tools")
    }

    /// Waits until no other command installs this tool: two at once would install it twice, one over the other.
    pub fn lock(&self, tool: &str) -> Result<File> {
        fs::create_dir_all(self.tools()).with_context(|| {
            format!(
                "cannot make the cache folder {}; name another: export SERVICE_FINDER_CACHE=/some/folder",
                self.0.display()
            )
        })?;
        let file = File::create(self.tools().join(format!(".lock-{tool}")))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                println!("another command is installing {tool}; this one goes on when that is done");
                file.lock()?;
            }
            Err(TryLockError::Error(error)) => return Err(error).context("cannot lock the cache folder"),
        }
        Ok(file)
    }

    /// The folder of one version of one tool.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.tools().join(format!("{name}-{version}"))
    }
}

/// An empty or relative value counts as not set: the cache must not depend on the current folder.
fn folder_from(variable: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os(variable)?);
    folder.is_absolute().then_some(folder)
}
