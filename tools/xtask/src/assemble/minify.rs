//! Making JavaScript small, with terser.

use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// What kind of JavaScript it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A classic script: its outermost names belong to the page.
    Script,
    /// A module: every name but its exports is its own.
    Module,
}

/// The program that does it.
pub struct Minifier(PathBuf);

impl Minifier {
    pub fn new(program: PathBuf) -> Self {
        Self(program)
    }

    /// The same program in fewer bytes.
    pub fn minify(&self, source: &str, kind: Kind) -> Result<String> {
        let mut command = Command::new(&self.0);
        // Functions that name neither `this` nor their `arguments` become arrows: none of the glue's is called with `new`.
        // Only ASCII, because a host page in an old encoding would misread anything else.
        command.args(["--ecma", "2020", "--compress", "passes=3,unsafe_arrows"]);
        command.args(["--mangle", "--format", "ascii_only=true"]);
        if kind == Kind::Module {
            command.arg("--module");
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", self.0.display()))?;
        // terser reads everything before it writes anything, so the pipes cannot fill up.
        if let Some(mut pipe) = child.stdin.take() {
            pipe.write_all(source.as_bytes())?;
        }
        let output = child.wait_with_output()?;
        if !output.status.success() {
            bail!("terser refuses it:\n{}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let small = String::from_utf8(output.stdout)?;
        if small.trim().is_empty() {
            bail!("terser found nothing in it that has an effect");
        }
        Ok(small)
    }
}
