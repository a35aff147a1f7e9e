//! Running other programs: finding them, showing or keeping what they print, and naming them when they fail.

use std::{
    env,
    ffi::OsStr,
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::count::{Count, Succeeded};

/// What a program has printed, and whether it succeeded.
pub struct Heard {
    pub succeeded: bool,
    pub text: String,
}

/// Runs a program that prints to the terminal itself.
pub fn run(command: &mut Command) -> Result<()> {
    io::stdout().flush()?;
    let status = command.status().with_context(|| format!("cannot start `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a program silently and returns its standard output.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{}`", shown(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({})\n{}", shown(command), output.status, said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program silently. All that it has said stands in the error, because some name what is wrong on standard output.
pub fn silently(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{}`", shown(command)))?;
    if !output.status.success() {
        let said = [output.stdout, output.stderr].concat();
        bail!("`{}` failed ({})\n{}", shown(command), output.status, String::from_utf8_lossy(&said).trim());
    }
    Ok(())
}

/// Runs a program silently and returns its standard output, even if it fails.
pub fn said(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{}`", shown(command)))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs `cargo test` and counts what it ran.
pub fn cargo_tests(command: &mut Command) -> Result<Count> {
    let heard = hear(command)?;
    Ok(Count::of_cargo(&heard.text).or_one_failed(Succeeded::from(heard.succeeded)))
}

/// Runs a program whose standard output is shown and kept as well.
pub fn hear(command: &mut Command) -> Result<Heard> {
    io::stdout().flush()?;
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start `{}`", shown(command)))?;
    let mut text = String::new();
    if let Some(pipe) = child.stdout.take() {
        let mut lines = BufReader::new(pipe);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line)? > 0 {
            io::stdout().write_all(&line)?;
            text.push_str(&String::from_utf8_lossy(&line));
            line.clear();
        }
    }
    let succeeded = child.wait()?.success();
    Ok(Heard { succeeded, text })
}

/// The first program of this name on the PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
}

/// The PATH with these folders in front.
pub fn path_with(front: &[PathBuf]) -> Result<std::ffi::OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(front.iter().cloned().chain(env::split_paths(&rest)))
        .context("a folder of the PATH cannot be joined to the others")
}

/// The cargo that started us, so that a toolchain that was chosen is used again.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A program of Node. On Windows its file has another ending.
pub fn node_program(name: &str) -> Command {
    Command::new(if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() })
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .map(|word| if word.contains(' ') { format!("'{word}'") } else { word.into_owned() })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_typed() {
        let mut command = Command::new("/usr/bin/npm");
        command.args(["install", "a b"]);
        assert_eq!(shown(&command), "npm install 'a b'");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("/no/such/program")).unwrap_err();
        assert!(format!("{error:#}").contains("cannot start `program`"));
    }

    #[test]
    #[cfg(unix)]
    fn what_was_said_is_heard_even_from_a_failure() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two; exit 3"]);
        let heard = hear(&mut command).unwrap();
        assert!(!heard.succeeded);
        assert_eq!(heard.text, "one\ntwo\n");
    }
}
