//! Tells open pages by server-sent events (HTML standard) that the file has changed. An event contains the state of
//! the file and that of the feed in the finder, and nothing about a reader.

use std::{io::Write, time::Duration};

use local_server::Request;

use super::preview::{Now, Preview};

/// A page that has gone away is found out by writing to it.
const SIGN_OF_LIFE_EVERY: Duration = Duration::from_secs(15);

const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n";

/// Holds the connection for as long as the page is open.
pub fn stream(request: Request, preview: &Preview) {
    let mut out = request.into_writer();
    let mut now = preview.now();
    let mut said = format!("{HEAD}{}", event(&now));
    // Ends with the error of a page that has gone away.
    while out.write_all(said.as_bytes()).and_then(|()| out.flush()).is_ok() {
        said = match preview.after(now.revision, SIGN_OF_LIFE_EVERY) {
            Some(next) => {
                now = next;
                event(&now)
            }
            None => ": here\n\n".to_owned(),
        };
    }
}

fn event(now: &Now) -> String {
    format!("data: {} {}\n\n", now.revision, feed(now))
}

/// The revision of the feed in the finder, as the page and the events name it.
pub fn feed(now: &Now) -> u64 {
    now.served.as_ref().map_or(0, |served| served.revision)
}
