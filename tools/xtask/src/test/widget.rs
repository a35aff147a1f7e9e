//! The release build of the widget, with the set-up that it and the browser tests need.

use crate::{build, dist, paths::Root, profile::Profile, progress::Shown, setup, size, steps::Steps};

/// The name of the step on which the browser tests depend.
pub const BUILD: &str = "release build";

pub fn build(root: &Root, steps: &mut Steps) {
    let builders = steps.run("set-up of the build", || setup::builders(root));
    let browsers = steps.run("set-up of the browsers", || setup::browsers(root, Shown::All));
    let (Some(builders), Some(_)) = (builders, browsers) else {
        steps.leave_out(BUILD, "the set-up has failed");
        return;
    };
    if steps.run(BUILD, || build::run(root, &builders, Profile::Release)).is_none() {
        steps.leave_out("size", "the build has failed");
        return;
    }
    steps.run("contents of dist/", || dist::check(&root.dist()));
    steps.run("size", || size::run(root));
}
