//! Firefox and WebKit, in which the browser tests run beside Chromium.
//!
//! On a person's machine one that is absent is named and the others are tested. Where `CI` is set, it is an error.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use super::{apt, cargo_tools};
use crate::{paths::Cache, progress::Progress, run};

const FIREFOX_ON_PATH: [&str; 2] = ["firefox-esr", "firefox"];

const FIREFOX_ON_MACOS: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

const FIREFOX_PACKAGES: [&str; 1] = ["firefox-esr"];
const WEBKIT_PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// What a person does where there is no apt.
const FIREFOX_MEND: &str =
    "install Firefox, or name it: export FIREFOX=/path/to/firefox\n  macOS: brew install --cask firefox";
const WEBKIT_MEND: &str = "put WebKitWebDriver of WebKitGTK and Xvfb on the PATH; both are for Linux only";

/// How many steps of the progress `ensure` takes.
pub const STEPS: usize = 3;

/// The engines that are ready, and those that are not.
pub struct Engines {
    ready: Vec<Engine>,
    /// Name and reason, with the command that mends it.
    pub missing: Vec<(&'static str, String)>,
}

/// One engine: its project among the browser tests, and the programs that these are told of.
struct Engine {
    project: &'static str,
    programs: Vec<(&'static str, PathBuf)>,
}

/// What follows where something to test in cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    IsNamed,
    IsAnError,
}

/// What follows on this machine.
pub fn absence_here() -> Absence {
    absence(env::var("CI").ok().as_deref())
}

/// Makes ready what can be.
pub fn ensure(cache: &Cache, progress: &mut Progress) -> Result<Engines> {
    let absence = absence_here();
    let mut engines = Engines { ready: Vec::new(), missing: Vec::new() };
    engines.add("Firefox", firefox(cache, progress), absence)?;
    engines.add("WebKit", webkit(cache, progress), absence)?;
    Ok(engines)
}

impl Engines {
    /// The projects of Playwright that can be run.
    pub fn projects(&self) -> impl Iterator<Item = &'static str> {
        self.ready.iter().map(|engine| engine.project)
    }

    /// The variables that tell the tests where the programs are.
    pub fn variables(&self) -> impl Iterator<Item = (&'static str, &Path)> {
        self.ready.iter().flat_map(|engine| engine.programs.iter()).map(|(name, path)| (*name, path.as_path()))
    }

    fn add(&mut self, name: &'static str, engine: Result<Engine>, absence: Absence) -> Result<()> {
        match engine {
            Ok(engine) => self.ready.push(engine),
            Err(error) if absence == Absence::IsAnError => {
                return Err(error.context(format!("{name} cannot be tested, and CI is set")));
            }
            Err(error) => {
                println!("{name} is left out of the browser tests: {error:#}");
                self.missing.push((name, format!("{error:#}")));
            }
        }
        Ok(())
    }
}

/// `CI=false`, `CI=0` and `CI=` mean no.
fn absence(ci: Option<&str>) -> Absence {
    match ci {
        None | Some("" | "0" | "false") => Absence::IsNamed,
        Some(_) => Absence::IsAnError,
    }
}

fn firefox(cache: &Cache, progress: &mut Progress) -> Result<Engine> {
    progress.step("Firefox");
    let lock = cache.lock("Firefox")?;
    let browser = match env::var_os("FIREFOX").map(PathBuf::from) {
        Some(own) => named(progress, own)?,
        None => find_or_install(progress, &FIREFOX_PACKAGES, FIREFOX_MEND, find_firefox)?,
    };
    drop(lock);
    let driver = cargo_tools::geckodriver(cache, progress)?;
    Ok(Engine { project: "firefox", programs: vec![("FIREFOX_PATH", browser), ("GECKODRIVER_PATH", driver)] })
}

fn named(progress: &Progress, own: PathBuf) -> Result<PathBuf> {
    if !own.is_file() {
        progress.working("missing");
        bail!("FIREFOX names {}, which is not a file; mend or unset it", own.display());
    }
    progress.ready("named by FIREFOX");
    Ok(own)
}

fn find_firefox() -> Result<PathBuf> {
    let on_path = FIREFOX_ON_PATH.into_iter().find_map(run::find);
    let on_macos = || Some(PathBuf::from(FIREFOX_ON_MACOS)).filter(|path| path.is_file());
    on_path.or_else(on_macos).context("there is no Firefox")
}

/// The driver starts MiniBrowser, which needs a screen.
fn webkit(cache: &Cache, progress: &mut Progress) -> Result<Engine> {
    progress.step("WebKit");
    let _lock = cache.lock("WebKit")?;
    let [driver, screen] = find_or_install(progress, &WEBKIT_PACKAGES, WEBKIT_MEND, || {
        let needed = |name: &str| run::find(name).with_context(|| format!("there is no {name} on the PATH"));
        Ok([needed("WebKitWebDriver")?, needed("Xvfb")?])
    })?;
    Ok(Engine { project: "webkit", programs: vec![("WEBKIT_DRIVER_PATH", driver), ("XVFB_PATH", screen)] })
}

fn find_or_install<T>(progress: &Progress, packages: &[&str], mend: &str, find: impl Fn() -> Result<T>) -> Result<T> {
    let missing = match find() {
        Ok(found) => {
            progress.ready("installed");
            return Ok(found);
        }
        Err(missing) => missing,
    };
    if !apt::is_here() {
        progress.working("missing");
        bail!("{missing:#}; {mend}");
    }
    progress.working(&format!("apt-get install {}, about a minute", packages.join(" ")));
    apt::install(packages).context(missing)?;
    find()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    fn none() -> Engines {
        Engines { ready: Vec::new(), missing: Vec::new() }
    }

    #[test]
    fn an_absent_engine_is_an_error_only_where_ci_is_set() {
        for (ci, expected) in [
            (None, Absence::IsNamed),
            (Some(""), Absence::IsNamed),
            (Some("false"), Absence::IsNamed),
            (Some("1"), Absence::IsAnError),
            (Some("true"), Absence::IsAnError),
        ] {
            assert_eq!(absence(ci), expected, "{ci:?}");
        }
    }

    #[test]
    fn an_absent_engine_is_named_with_its_mend() {
        let mut engines = none();
        let gone = || Err(anyhow!("run this:\n  apt-get install it"));
        engines.add("WebKit", gone(), Absence::IsNamed).unwrap();
        assert_eq!(engines.projects().count(), 0);
        assert_eq!(engines.missing, [("WebKit", "run this:\n  apt-get install it".to_owned())]);
        let error = none().add("WebKit", gone(), Absence::IsAnError).unwrap_err();
        assert_eq!(format!("{error:#}"), "WebKit cannot be tested, and CI is set: run this:\n  apt-get install it");
    }

    #[test]
    fn a_ready_engine_has_its_project_and_tells_its_programs() {
        let mut engines = none();
        let engine = Engine { project: "firefox", programs: vec![("FIREFOX_PATH", "/firefox".into())] };
        engines.add("Firefox", Ok(engine), Absence::IsAnError).unwrap();
        assert_eq!(engines.projects().collect::<Vec<_>>(), ["firefox"]);
        assert_eq!(engines.variables().collect::<Vec<_>>(), [("FIREFOX_PATH", Path::new("/firefox"))]);
    }
}
