//! Tells open pages by server-sent events (HTML standard) that the file has changed. An event contains a number for the
//! state of the file, and nothing about a reader.

use std::{io::Write, time::Duration};

use local_server::Request;

use super::watched::Watched;

/// A page that has gone away is found out by writing to it.
const SIGN_OF_LIFE_EVERY: Duration = Duration::from_secs(15);

const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";

/// Holds the connection for as long as the page is open.
pub fn stream(request: Request, watched: &Watched) {
    let mut out = request.into_writer();
    let mut revision = watched.now().revision;
    let mut said = format!("{HEAD}{}", event(revision));
    // Ends with the error of a page that has gone away.
    while out.write_all(said.as_bytes()).and_then(|()| out.flush()).is_ok() {
        said = match watched.after(revision, SIGN_OF_LIFE_EVERY) {
            Some(now) => {
                revision = now.revision;
                event(revision)
            }
            None => ": here\n\n".to_owned(),
        };
    }
}

fn event(revision: u64) -> String {
    format!("data: {revision:x}\n\n")
}
