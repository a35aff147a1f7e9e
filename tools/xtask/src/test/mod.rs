//! `cargo xtask test`: everything that must hold. Checks, tests, the release build, its size, the browser tests.
//!
//! The build of the widget runs beside the checks and the tests of the crates, because each leaves a core idle for long.
//! The browser tests have the machine for themselves.

mod fuzz;
mod lane;
mod native;
mod npm;
mod reproducible;
mod slowest;
mod widget;

use std::{path::Path, process::ExitCode};

use anyhow::Result;

use crate::{
    browser::{self, Extent},
    check,
    paths::Root,
    progress::{Shown, heading},
    reliability::{self, Use},
    setup,
    steps::Steps,
    wordpress,
};
use lane::Lane;

/// All steps, with `N passed, N failed` as the last line.
pub fn run(root: &Root, extent: Extent, reliability: Use) -> Result<ExitCode> {
    let root = &root.with_program_apart()?;
    let mut steps = Steps::default();
    let lane = Lane::start(root)?;
    let checkers = steps.run("set-up", setup::checkers);
    check::without_tests(root, checkers.as_ref(), &mut steps);
    native::tests(root, &mut steps);
    lane.join(&mut steps);
    if steps.have_passed(widget::BUILD) {
        browser_tests(root, extent, reliability, &mut steps);
    } else {
        steps.leave_out("browser tests", "the build has failed");
    }
    match extent {
        Extent::Ordinary => {}
        Extent::Release => reproducible::step(root, &mut steps),
    }
    heading("what took longest");
    print!("{}", slowest::text(&steps, &browser::report(root)));
    Ok(steps.finish())
}

/// What is tried of the npm package, alone.
pub fn npm(root: &Root) -> Result<ExitCode> {
    let mut steps = Steps::default();
    if let Some(browsers) = steps.run("browsers", || setup::browsers(root, Shown::WhatIsMissing)) {
        npm::steps(root, &browsers, &mut steps);
    }
    Ok(steps.finish())
}

/// The steps that run beside the others, in a process of their own.
pub fn beside(root: &Root, results: &Path) -> Result<()> {
    let mut steps = Steps::default();
    widget::build(root, &mut steps);
    steps.save(results)
}

fn browser_tests(root: &Root, extent: Extent, reliability: Use, steps: &mut Steps) {
    let Some(browsers) = steps.run("browsers", || setup::browsers(root, Shown::WhatIsMissing)) else { return };
    steps.run("types of the browser tests", || browser::types(root));
    steps.count("browser tests", || browser::run_counted(root, &browsers, extent));
    wordpress::step(root, &browsers, steps);
    steps.run("docs/reliability.md", || reliability::run(root, reliability));
    npm::steps(root, &browsers, steps);
    for (engine, why) in &browsers.engines.missing {
        steps.skip(engine, why);
    }
}
