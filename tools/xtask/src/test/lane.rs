//! Steps that run beside the others: in a process of their own, whose output is kept and shown in one piece.

use std::{
    fs::{self, File},
    io::{self, IsTerminal},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};

use crate::{paths::Root, progress::heading, steps::Steps};

/// How often it is looked for new output while one waits for it.
const PAUSE: Duration = Duration::from_millis(200);

/// The other process.
pub struct Lane {
    child: Child,
    output: PathBuf,
    results: PathBuf,
}

impl Lane {
    pub fn start(root: &Root) -> Result<Self> {
        let folder = root.notes().join("beside");
        // An old result must not be taken for a new one.
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let (output, results) = (folder.join("output.txt"), folder.join("steps.json"));
        let file = File::create(&output)?;
        let mut command = Command::new(root.program());
        command.current_dir(root.path()).arg("beside").arg(&results);
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        if io::stdout().is_terminal() {
            command.env("CARGO_TERM_COLOR", "always");
        }
        let child = command.spawn().context("the build beside the tests cannot be started")?;
        Ok(Self { child, output, results })
    }

    /// Waits for the end, shows all that was printed, and takes over the steps.
    pub fn join(mut self, steps: &mut Steps) {
        heading("meanwhile, the build of the widget");
        let followed = self.follow().and_then(|()| steps.load(&self.results));
        if followed.is_err() {
            steps.run::<()>("the build beside the tests", || {
                followed.context("it has ended without a result; what is wrong stands above")
            });
        }
    }

    fn follow(&mut self) -> Result<()> {
        let mut file = File::open(&self.output)?;
        loop {
            let ended = self.child.try_wait()?;
            io::copy(&mut file, &mut io::stdout())?;
            match ended {
                Some(status) if status.success() => return Ok(()),
                Some(status) => bail!("it failed ({status})"),
                None => thread::sleep(PAUSE),
            }
        }
    }
}

impl Drop for Lane {
    /// Where something else has failed, nobody waits for it any more.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
