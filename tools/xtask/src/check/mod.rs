//! `cargo xtask check`: what needs no running of the finder. Formatting, lints, dependencies, workflows, tidy tests.

mod dependencies;
mod lints;
mod workflows;

use std::process::ExitCode;

use anyhow::Result;

use crate::{
    paths::Root,
    run,
    setup::{self, Checkers},
    steps::Steps,
};

/// All of it, with a summary.
pub fn run(root: &Root) -> Result<ExitCode> {
    let mut steps = Steps::default();
    let checkers = steps.run("set-up", setup::checkers);
    without_tests(root, checkers.as_ref(), &mut steps);
    steps.count("tidy tests", || {
        run::cargo_tests(run::cargo().current_dir(root.path()).args(["test", "--package", "xtask", "--test", "tidy"]))
    });
    Ok(steps.finish())
}

/// The same but for the tidy tests, which are among the tests of the tools as well. Without `checkers`, the set-up has
/// failed.
pub fn without_tests(root: &Root, checkers: Option<&Checkers>, steps: &mut Steps) {
    lints::formatting(root, steps);
    lints::native(root, steps);
    let Some(checkers) = checkers else {
        steps.leave_out("lints of the widget, dependencies and workflows", "the set-up has failed");
        return;
    };
    lints::widget(root, checkers, steps);
    dependencies::look(root, checkers, steps);
    workflows::lint(root, checkers, steps);
}
