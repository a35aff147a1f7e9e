//! `service-feed serve`: the finder on a feed that is being written, beside what is wrong with it. Nothing of it
//! leaves this machine.

mod bar;
mod events;
mod finder;
mod page;
mod preview;
mod question;

use std::{io::Write, path::PathBuf, sync::Arc, thread};

use local_server::{Readers, Request, files as server_files};
use model::date::Date;

use crate::{
    arguments,
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome},
    output::Output,
};
use finder::Finder;
use preview::Preview;
use server_files::{ASK_AGAIN, Answer, Body};

/// Shows the finder on a feed, on this machine alone, and everything that is wrong with the feed
///
/// The page follows the file: when it is saved, the finder and the list of problems are renewed. A file that cannot be
/// used leaves the last one that could in the finder. Stop it with Ctrl+C.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// Where the built finder is: a folder, or the address under which it is published; the one inside the tool, or the
    /// checkout's own, where absent
    #[arg(long, value_name = "PLACE")]
    finder: Option<String>,
    /// The port to listen at; 0 is one that the system chooses
    #[arg(long, default_value_t = 8380)]
    port: u16,
    /// The day for which the finder's questions are shown; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

const HTML: &str = "text/html; charset=utf-8";

/// Serves until it is interrupted. The first line that is printed is the address.
pub fn run(arguments: Arguments, _: Output) -> Result<Outcome, CommandError> {
    let finder = Finder::find(arguments.finder.as_deref())?;
    let preview = Arc::new(Preview::read(arguments.feed, arguments.today.unwrap_or_else(files::today))?);
    let port = arguments.port;
    let server =
        local_server::listen(port).map_err(|error| CommandError::Listen { port, reason: error.to_string() })?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}/\nopen it in a browser; stop with Ctrl+C", local_server::address(&server))?;
    out.flush()?;
    drop(out);
    let watched = Arc::clone(&preview);
    thread::spawn(move || watched.watch());
    let handle = move |request| handle(request, &preview, &finder);
    match local_server::serve(vec![server], handle) {
        Ok(()) => Ok(Outcome::Fine),
        Err(reason) => Err(CommandError::Listen { port, reason: reason.to_owned() }),
    }
}

fn handle(request: Request, preview: &Arc<Preview>, finder: &Finder) {
    match request.url() {
        "/events" => events::stream(request, preview),
        _ => local_server::respond(request, Readers::OwnPages, |url| answer(url, preview, finder)),
    }
}

fn answer(url: &str, preview: &Preview, finder: &Finder) -> Answer {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    match path {
        "/" => file(page::page(&preview.now(), finder), HTML),
        "/bar" => file(bar::page(&preview.now(), query), HTML),
        "/page.js" => file(include_str!("page.js").to_owned(), "text/javascript; charset=utf-8"),
        "/page.css" => file(include_str!("page.css").to_owned(), "text/css; charset=utf-8"),
        "/bar.css" => file(include_str!("bar.css").to_owned(), "text/css; charset=utf-8"),
        "/feed.json" => match preview.now().served {
            Some(served) => file(served.bytes.to_vec(), "application/json"),
            None => missing(),
        },
        _ => match (finder, path.strip_prefix(finder::PATH)) {
            (Finder::Folder(folder), Some(rest)) => server_files::answer(folder, &format!("/{rest}")),
            (Finder::Inside(files), Some(rest)) => server_files::packed(files, rest),
            _ => missing(),
        },
    }
}

fn file(content: impl Into<Vec<u8>>, mime: &'static str) -> Answer {
    Answer { body: Body::File { content: content.into(), mime }, caching: ASK_AGAIN }
}

fn missing() -> Answer {
    Answer { body: Body::Missing, caching: ASK_AGAIN }
}
