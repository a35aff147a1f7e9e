//! Tells the person at the terminal what is going on, and prints nothing where there is no terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// What is being done, on the standard error while that is a terminal, and gone when it is over.
#[derive(Debug)]
pub struct Progress(ProgressBar);

/// What is done in less time is not told.
const SHOWN_EVERY: Duration = Duration::from_millis(100);

impl Progress {
    /// `name` is that of what is worked on.
    pub fn new(name: &str) -> Self {
        let bar = ProgressBar::new_spinner().with_prefix(name.to_owned());
        bar.set_style(style("{spinner} {prefix}: {msg}"));
        bar.enable_steady_tick(SHOWN_EVERY);
        Self(bar)
    }

    /// What is done from now on.
    pub fn now(&self, doing: &'static str) {
        self.0.set_message(doing);
    }

    /// Many things of one kind are done from now on; `step` is called after each.
    pub fn many(&self, doing: &'static str, count: usize) {
        self.0.set_length(count as u64);
        self.0.set_style(style("{spinner} {prefix}: {msg} {pos}/{len} {wide_bar} {eta}"));
        self.0.set_position(0);
        self.now(doing);
    }

    pub fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// The templates are written above; one with a mistake would be shown as the library's own.
fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}
