//! The command line: the sub-commands, and the options that all of them have.

use clap::{Parser, Subcommand};

use crate::{
    build, check,
    error::CommandError,
    export, import, init,
    outcome::{EXIT_CODES, Outcome},
    output::Output,
    report, serve,
};

/// Looks after the feeds of the service finder.
#[derive(Debug, Parser)]
#[command(name = "service-feed", version, after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Print JSON for programs instead of words for people
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Arguments),
    Check(check::Arguments),
    Report(report::Arguments),
    Export(export::Arguments),
    Import(import::Arguments),
    Init(init::Arguments),
    Serve(serve::Arguments),
}

/// Does what the command line asks for.
pub fn run(arguments: Arguments) -> Result<Outcome, CommandError> {
    let output = if arguments.json { Output::Json } else { Output::Words };
    match arguments.command {
        Command::Build(arguments) => build::run(arguments, output),
        Command::Check(arguments) => check::run(arguments, output),
        Command::Report(arguments) => report::run(arguments, output),
        Command::Export(arguments) => export::run(arguments, output),
        Command::Import(arguments) => import::run(arguments, output),
        Command::Init(arguments) => init::run(arguments, output),
        Command::Serve(arguments) => serve::run(arguments, output),
    }
}
