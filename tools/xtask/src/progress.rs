//! What the person at the terminal is told: which step is running, and how many there are.

use std::io::{self, IsTerminal, Write};

/// Counts the steps of a longer task: `[3/7] Trunk 0.21.14: building it, about 3 minutes`.
pub struct Progress {
    at: usize,
    of: usize,
    shown: Shown,
    /// The opening of the step's line, while it is not printed.
    held: String,
}

/// Which steps are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    All,
    /// What is ready is passed over in silence.
    WhatIsMissing,
}

impl Progress {
    pub fn new(of: usize, shown: Shown) -> Self {
        Self { at: 0, of, shown, held: String::new() }
    }

    /// Opens the next step; `ready` or `working` completes its line.
    pub fn step(&mut self, what: &str) {
        self.at += 1;
        self.held = format!("[{}/{}] {what}: ", self.at, self.of);
        if self.shown == Shown::All {
            print!("{}", std::mem::take(&mut self.held));
            flush();
        }
    }

    pub fn ready(&self, how: &str) {
        if self.shown == Shown::All {
            println!("ready ({how})");
        }
    }

    /// A longer piece of work begins, and its own output follows.
    pub fn working(&self, doing: &str) {
        println!("{}{doing}", self.held);
        flush();
    }
}

/// A heading between the outputs of two steps.
pub fn heading(text: &str) {
    if io::stdout().is_terminal() {
        println!("\n\x1b[1m== {text}\x1b[0m");
    } else {
        println!("\n== {text}");
    }
    flush();
}

/// Output that cannot be written has nobody to be told about it.
fn flush() {
    let _ = io::stdout().flush();
}
