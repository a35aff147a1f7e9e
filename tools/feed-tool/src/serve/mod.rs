//! `service-feed serve`: the workshop on a list that is being written, as its preview. Nothing of it leaves this machine.

mod events;
mod finder;
mod watched;

use std::{io::Write, path::PathBuf, sync::Arc, thread};

use form_urlencoded::{Serializer, byte_serialize};
use local_server::{
    Readers, Request,
    files::{ASK_AGAIN, Answer, Body},
};
use model::date::Date;

use crate::{
    arguments,
    error::CommandError,
    outcome::{EXIT_CODES, Outcome},
    output::Output,
};
use finder::Finder;
use watched::Watched;

/// Shows the finder on a feed or a list, on this machine alone, beside everything that is wrong with it
///
/// The page is the workshop, and follows the file: when it is saved, the finder and the list of problems are renewed. A
/// file that cannot be used leaves the last one that could. Nothing is written to the file. Stop it with Ctrl+C.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed, or a list from which one is made
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// The folder of the built finder; the one inside the tool, or the checkout's own, where absent
    #[arg(long, value_name = "FOLDER")]
    finder: Option<PathBuf>,
    /// The port to listen at; 0 is one that the system chooses
    #[arg(long, default_value_t = 8380)]
    port: u16,
    /// The day for which the list is looked at; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

/// Under which paths the page asks for the finder, the file, and its changes.
const FINDER: &str = "/finder/";
const LIST: &str = "/list/";
const EVENTS: &str = "/events";

/// What is served.
struct Served {
    watched: Watched,
    finder: Finder,
    today: Option<Date>,
}

/// Serves until it is interrupted. The first line that is printed is the address.
pub fn run(arguments: Arguments, _: Output) -> Result<Outcome, CommandError> {
    let finder = Finder::find(arguments.finder.as_deref())?;
    let served = Served { watched: Watched::read(arguments.feed)?, finder, today: arguments.today };
    let port = arguments.port;
    let server =
        local_server::listen(port).map_err(|error| CommandError::Listen { port, reason: error.to_string() })?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}/\nopen it in a browser; stop with Ctrl+C", local_server::address(&server))?;
    out.flush()?;
    drop(out);
    let served = Arc::new(served);
    let watching = Arc::clone(&served);
    thread::spawn(move || watching.watched.watch());
    match local_server::serve(vec![server], move |request| served.handle(request)) {
        Ok(()) => Ok(Outcome::Fine),
        Err(reason) => Err(CommandError::Listen { port, reason: reason.to_owned() }),
    }
}

impl Served {
    fn handle(&self, request: Request) {
        match request.url() {
            EVENTS => events::stream(request, &self.watched),
            _ => local_server::respond(request, Readers::OwnPages, |url| self.answer(url)),
        }
    }

    fn answer(&self, url: &str) -> Answer {
        let path = url.split('?').next().unwrap_or(url);
        let body = match path.strip_prefix(FINDER) {
            Some(rest) => return self.finder.answer(rest),
            None if path == "/" => Body::Redirect { to: self.page() },
            None if path == self.list() => self.watched.now().bytes.map_or(Body::Missing, |bytes| Body::File {
                content: bytes.to_vec(),
                mime: "application/octet-stream",
            }),
            None => Body::Missing,
        };
        Answer { body, caching: ASK_AGAIN }
    }

    /// The address of the file. The page shows its name, and takes the format from its ending where that is needed.
    fn list(&self) -> String {
        let name: String = byte_serialize(self.watched.name().as_bytes()).collect();
        format!("{LIST}{}", name.replace('+', "%20"))
    }

    /// The workshop, opened on the file.
    fn page(&self) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("feed", &self.list()).append_pair("watch", EVENTS);
        if let Some(today) = self.today {
            query.append_pair("today", &today.to_string());
        }
        format!("{FINDER}workshop/?{}", query.finish())
    }
}
