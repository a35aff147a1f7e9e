//! What the web servers of this repository share: `cargo xtask serve`, those of the browser tests, and
//! `service-feed serve`. They answer GET and HEAD on this machine only.

pub mod files;
mod http;

use std::{io, sync::Arc, thread};

use files::{Answer, Body};
pub use http::{Method, Request, Server};

/// Who may read what is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Pages of every origin, as the server of a real finder must let them.
    EveryOrigin,
    /// Pages of this server.
    OwnPages,
}

/// Listens on this machine; port 0 is one that the system chooses.
///
/// # Errors
/// Where the port cannot be used, with the system's reason.
pub fn listen(port: u16) -> io::Result<Server> {
    Server::listen(port)
}

/// `http://localhost:` with the port.
#[must_use]
pub fn address(server: &Server) -> String {
    format!("http://localhost:{}", server.port())
}

/// Gives every request of every server that is for this machine by its own name to `handle`, several at a time, for ever.
///
/// # Errors
/// Where a thread broke down.
pub fn serve(servers: Vec<Server>, handle: impl Fn(Request) + Send + Sync + 'static) -> Result<(), &'static str> {
    let handle = Arc::new(move |request: Request| {
        if request.is_for_this_machine() {
            handle(request);
        } else {
            request.respond("421 Misdirected Request", &[], b"only localhost is answered");
        }
    });
    let run = |server: Server| {
        let handle = Arc::clone(&handle);
        thread::spawn(move || server.run(&handle))
    };
    let threads: Vec<_> = servers.into_iter().map(run).collect();
    for thread in threads {
        thread.join().map_err(|_| "a thread of the server broke down")?;
    }
    Ok(())
}

/// Answers with what `find` returns for the address.
pub fn respond(request: Request, readers: Readers, find: impl FnOnce(&str) -> Answer) {
    match request.method() {
        Method::Get | Method::Head => {}
        Method::Other => {
            let allowed = [("Allow", "GET, HEAD")];
            return request.respond("405 Method Not Allowed", &allowed, b"only GET and HEAD");
        }
    }
    let answer = find(request.url());
    let mut headers = vec![("X-Content-Type-Options", "nosniff"), ("Cache-Control", answer.caching)];
    match readers {
        Readers::EveryOrigin => headers.push(("Access-Control-Allow-Origin", "*")),
        Readers::OwnPages => {}
    }
    match &answer.body {
        Body::File { content, mime } => {
            headers.push(("Content-Type", mime));
            request.respond("200 OK", &headers, content);
        }
        Body::Redirect { to } => {
            headers.push(("Location", to));
            request.respond("308 Permanent Redirect", &headers, b"");
        }
        Body::Missing => {
            headers.push(("Content-Type", "text/html; charset=utf-8"));
            request.respond("404 Not Found", &headers, NOT_FOUND.as_bytes());
        }
    }
}

const NOT_FOUND: &str = "<!doctype html><html lang=\"en\"><title>Not found</title><h1>Not found</h1><p>There is no such file here.</p></html>";
