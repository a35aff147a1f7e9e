//! What the web servers of this repository share: `cargo xtask serve`, those of the browser tests, and
//! `service-feed serve`. They answer GET and HEAD on this machine only.

pub mod files;

use std::{error::Error, io::Cursor, sync::Arc, thread};

use tiny_http::{Header, Method, Response};
pub use tiny_http::{Request, Server};

use files::{Answer, Body};

/// Who may read what is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Pages of every origin, as the server of a real finder must let them.
    EveryOrigin,
    /// Pages of this server.
    OwnPages,
}

/// The requests of a page come at the same time, and none should wait for a slow one.
const THREADS_PER_PORT: usize = 4;

type FullResponse = Response<Cursor<Vec<u8>>>;

/// Listens on this machine; port 0 is one that the system chooses.
///
/// # Errors
/// Where the port cannot be used, with the system's reason.
pub fn listen(port: u16) -> Result<Arc<Server>, Box<dyn Error + Send + Sync>> {
    Server::http(("127.0.0.1", port)).map(Arc::new)
}

/// `http://localhost:` with the port.
pub fn address(server: &Server) -> String {
    let port = server.server_addr().to_ip().map_or(0, |address| address.port());
    format!("http://localhost:{port}")
}

/// Gives every request of every server to `handle`, several at a time, for ever.
///
/// # Errors
/// Where a thread broke down.
pub fn serve(servers: Vec<Arc<Server>>, handle: impl Fn(Request) + Send + Sync + 'static) -> Result<(), &'static str> {
    let handle = Arc::new(handle);
    let mut threads = Vec::new();
    for server in servers {
        for _ in 0..THREADS_PER_PORT {
            let (server, handle) = (Arc::clone(&server), Arc::clone(&handle));
            threads.push(thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    handle(request);
                }
            }));
        }
    }
    for thread in threads {
        thread.join().map_err(|_| "a thread of the server broke down")?;
    }
    Ok(())
}

/// Answers with what `find` returns for the address. An answer that cannot be sent is not reported, because the reader has
/// gone away.
pub fn respond(request: Request, readers: Readers, find: impl FnOnce(&str) -> Answer) {
    let response = if matches!(request.method(), Method::Get | Method::Head) {
        response(find(request.url()), readers)
    } else {
        with_headers(Response::from_data("only GET and HEAD").with_status_code(405), &[("Allow", "GET, HEAD")])
    };
    // Not in chunks, so that the length is stated and a browser can show how much has come.
    let _ = request.respond(response.with_chunked_threshold(usize::MAX));
}

fn response(answer: Answer, readers: Readers) -> FullResponse {
    let common = [("X-Content-Type-Options", "nosniff"), ("Cache-Control", answer.caching)];
    let response = match answer.body {
        Body::File { content, mime } => with_headers(Response::from_data(content), &[("Content-Type", mime)]),
        Body::Redirect { to } => {
            with_headers(Response::from_data("").with_status_code(308), &[("Location", to.as_str())])
        }
        Body::Missing => {
            let page = "<!doctype html><html lang=\"en\"><title>Not found</title><h1>Not found</h1><p>There is no such file here.</p></html>";
            let missing = Response::from_data(page).with_status_code(404);
            with_headers(missing, &[("Content-Type", "text/html; charset=utf-8")])
        }
    };
    let response = with_headers(response, &common);
    match readers {
        Readers::EveryOrigin => with_headers(response, &[("Access-Control-Allow-Origin", "*")]),
        Readers::OwnPages => response,
    }
}

/// A header that is not ASCII cannot be sent and is left out.
fn with_headers(response: FullResponse, headers: &[(&str, &str)]) -> FullResponse {
    headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .fold(response, Response::with_header)
}
