//! `cargo xtask`: which commands there are and which module does each.

mod assemble;
mod bench;
mod browser;
mod budget;
mod build;
mod check;
mod count;
mod dist;
mod embed;
mod hash;
mod package;
mod paths;
mod profile;
mod progress;
mod questions;
mod reliability;
mod run;
mod server;
mod setup;
mod size;
mod steps;
mod test;
mod wordpress;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use browser::Extent;
use embed::Base;
use paths::Root;
use profile::Profile;

/// Sets up, builds, serves, tests and measures the service finder.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build and serve dist/ on this machine
    Serve {
        /// Build as for publishing: small, but slow to build
        #[arg(long)]
        release: bool,
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Everything: check, tests, release build, size, browser tests
    Test {
        /// Also what takes long and rarely breaks; before a version is published
        #[arg(long)]
        release: bool,
        /// Put what the tests have tried into docs/reliability.md, instead of holding it against that
        #[arg(long)]
        write: bool,
    },
    /// Formatting, lints, dependencies, workflows and the tidy tests
    Check,
    /// Write dist/
    Build {
        /// Build quickly and large
        #[arg(long)]
        dev: bool,
        /// The address at which dist/ will stand, such as https://example.org/finder, for the codes that are printed
        #[arg(long, value_name = "ADDRESS")]
        base: Option<Base>,
    },
    /// Put loaders, languages, feeds and examples beside what Trunk built
    Assemble,
    /// Show what a reader loads before the first question, and fail above the budget
    Size,
    /// Run the browser tests alone; what follows goes to Playwright
    Browser {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Try the plugin for WordPress in two sites of its own, with the dist/ that is there; what follows goes to Playwright
    Wordpress {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Write a picture of every view to e2e/screenshots
    Screenshots,
    /// Tell how well the questions of a feed lead to its services
    Questions {
        feed: PathBuf,
        /// Put the comparison into docs/questions.md
        #[arg(long)]
        write: bool,
    },
    /// Play persons with a situation through a feed, and tell what they get
    Persons { feed: PathBuf },
    /// Measure the finder with up to 100,000 services, against JSON.parse and itemsjs
    Bench {
        /// Write the table to docs/benchmarks.md as well
        #[arg(long)]
        write: bool,
    },
    /// Hold docs/reliability.md against what the last `cargo xtask test` has tried
    Reliability {
        /// Put it into that page
        #[arg(long)]
        write: bool,
    },
    /// Write what is given to others to release/
    Package {
        #[arg(value_enum, default_value_t = package::Part::All)]
        part: package::Part,
        /// Of the dist/ that is there, instead of building it
        #[arg(long)]
        built: bool,
    },
    /// Install what the other commands need, and nothing else
    Setup,
    /// What `test` tries of the npm package, alone, with the dist/ that is there
    #[command(hide = true)]
    Npm,
    /// What `test` runs beside its other steps
    #[command(hide = true)]
    Beside { results: PathBuf },
    /// Serve a folder, once for each port, without building anything; port 0 is any that is free
    #[command(hide = true)]
    Static {
        #[arg(long)]
        root: PathBuf,
        #[arg(long, required = true)]
        port: Vec<u16>,
    },
}

fn main() -> ExitCode {
    match dispatch(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> anyhow::Result<ExitCode> {
    let root = Root::of_this_checkout()?;
    match command {
        Command::Serve { release, port } => {
            let profile = if release { Profile::Release } else { Profile::Dev };
            build::run(&root, &setup::builders(&root)?, profile)?;
            server::serve_for_people(&root.dist(), port)?;
        }
        Command::Build { dev, base } => {
            let profile = if dev { Profile::Dev } else { Profile::Release };
            build::run(&root, &setup::builders(&root)?, profile)?;
            println!("\n{}", embed::write(&root.dist(), &base.unwrap_or_default())?);
        }
        Command::Test { release, write } => {
            let extent = if release { Extent::Release } else { Extent::Ordinary };
            return test::run(&root, extent, reliability(write));
        }
        Command::Npm => return test::npm(&root),
        Command::Beside { results } => test::beside(&root, &results)?,
        Command::Check => return check::run(&root),
        Command::Assemble => assemble::run(&root)?,
        Command::Size => size::run(&root)?,
        Command::Browser { arguments } => browser::run_alone(&root, &arguments)?,
        Command::Wordpress { arguments } => wordpress::run_alone(&root, &arguments)?,
        Command::Screenshots => {
            browser::run_alone(&root, &["--project=screenshots".to_owned()])?;
        }
        Command::Questions { feed, write } => questions::run(&root, &feed, write)?,
        Command::Persons { feed } => println!("{}", questions::persons(&feed)?),
        Command::Bench { write } => {
            bench::run(&root, if write { bench::Report::Write } else { bench::Report::Print })?;
        }
        Command::Reliability { write } => reliability::run(&root, reliability(write))?,
        Command::Package { part, built } => {
            package::run(&root, part, if built { package::Of::WhatIsThere } else { package::Of::NewBuild })?;
        }
        Command::Setup => setup::all(&root)?,
        Command::Static { root, port } => server::serve_for_tests(&root, &port)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn reliability(write: bool) -> reliability::Use {
    if write { reliability::Use::Write } else { reliability::Use::Compare }
}
