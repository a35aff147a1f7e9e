//! `service-feed check`: what is wrong with feeds. Knows the order of the work; what is wrong is found elsewhere.

use std::{fs, path::PathBuf};

use service_finder::domain::feed;

use crate::{
    command::Output,
    outcome::{Failure, Outcome},
};

/// Says what is wrong with feeds, where it stands, and how to mend it
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The feeds
    #[arg(required = true, value_name = "FEED")]
    feeds: Vec<PathBuf>,
}

/// Prints every problem.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Fine;
    for path in arguments.feeds {
        let bytes = fs::read(&path).map_err(|source| Failure::Read { path: path.clone(), source })?;
        let parsed =
            feed::parse(&bytes).map_err(|error| Failure::Unusable { path: path.clone(), reason: error.to_string() })?;
        for problem in &parsed.problems {
            outcome = Outcome::Problems;
            match output {
                Output::Words => println!("{}: {problem}", path.display()),
                Output::Json => println!("{}", serde_json::json!({ "file": path, "problem": problem.to_string() })),
            }
        }
    }
    Ok(outcome)
}
