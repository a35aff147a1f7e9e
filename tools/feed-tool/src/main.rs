//! The program `service-feed`. Knows where the arguments come from and how a program ends; the rest is in the library.

use std::process::ExitCode;

use clap::Parser as _;
use service_feed::{command::Arguments, outcome::Outcome};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match service_feed::command::run(arguments) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("service-feed: {error}");
            Outcome::Unusable.into()
        }
    }
}
