//! The program `service-feed`: where the arguments come from, and how a program ends.

use std::{
    hash::{BuildHasher as _, Hasher as _, RandomState},
    process::ExitCode,
};

use clap::Parser as _;
use service_feed::{command::Arguments, outcome::Outcome, output::shown};

fn main() -> ExitCode {
    // A feed could otherwise be made to take very long.
    model::by_id::hash_from(RandomState::new().build_hasher().finish());
    let arguments = Arguments::parse();
    let texts = arguments.texts();
    match service_feed::command::run(arguments, &texts) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("service-feed: {}", shown(&error.said(&texts)));
            Outcome::Unusable.into()
        }
    }
}
