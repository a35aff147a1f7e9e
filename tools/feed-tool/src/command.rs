//! The command line: the sub-commands, and the options that all of them have.

use authoring::{wording::Texts, workbook::SheetLanguage};
use clap::{Parser, Subcommand};

use crate::{
    arguments::WorkbookLanguage,
    build, check,
    error::CommandError,
    export, import, init,
    outcome::{EXIT_CODES, Outcome},
    output::Output,
    publish, report, serve,
    speech::{self, of_system},
    texts,
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
    /// The language of what is said: fi, sv or en; that of the system where absent
    #[arg(long, value_name = "LANGUAGE", value_enum)]
    language: Option<WorkbookLanguage>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Arguments),
    Check(check::Arguments),
    Report(report::Arguments),
    Export(export::Arguments),
    Import(import::Arguments),
    Init(init::Arguments),
    Publish(publish::Arguments),
    Serve(serve::Arguments),
    Texts(texts::Arguments),
}

impl Arguments {
    /// The texts in which it speaks. Programs are told English, whoever runs them.
    pub fn texts(&self) -> Texts {
        let own = self.language.map(|language| language.0).or_else(|| self.command.language());
        let chosen = own.or_else(of_system).filter(|_| !self.json);
        speech::texts(chosen.unwrap_or(SheetLanguage::English))
    }
}

impl Command {
    /// The language that is asked for after the name of the sub-command. What is written in a language is also spoken of
    /// in it, but for an import, which takes the language of another directory.
    fn language(&self) -> Option<SheetLanguage> {
        match self {
            Command::Build(build::Arguments { spoken, .. }) | Command::Check(check::Arguments { spoken, .. }) => {
                spoken.language.map(|language| language.0)
            }
            Command::Report(report::Arguments { language, .. })
            | Command::Export(export::Arguments { language, .. }) => language.and_then(SheetLanguage::matching),
            Command::Import(_) | Command::Init(_) | Command::Publish(_) | Command::Serve(_) | Command::Texts(_) => None,
        }
    }
}

/// Does what the command line asks for, and speaks in these texts.
pub fn run(arguments: Arguments, texts: &Texts) -> Result<Outcome, CommandError> {
    let output = if arguments.json { Output::Json } else { Output::Words };
    match arguments.command {
        Command::Build(arguments) => build::run(arguments, output, texts),
        Command::Check(arguments) => check::run(arguments, output, texts),
        Command::Report(arguments) => report::run(arguments, output, texts),
        Command::Export(arguments) => export::run(arguments, output, texts),
        Command::Import(arguments) => import::run(arguments, output, texts),
        Command::Init(arguments) => init::run(arguments, output),
        Command::Publish(arguments) => publish::run(arguments, output, texts),
        Command::Serve(arguments) => serve::run(arguments, output),
        Command::Texts(arguments) => texts::run(arguments, output, texts),
    }
}
