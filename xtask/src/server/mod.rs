//! A small web server for `dist/`: for people at one port, for browser tests at several,
//! each of which is an origin of its own.
//!
//! It answers GET and HEAD on this machine only, and allows every origin to read, as
//! the server of a real finder must.

mod files;

use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use files::{Answer, Body};

/// Requests of one page come at once; none shall wait for a slow one.
const THREADS_PER_PORT: usize = 4;

type FullResponse = Response<Cursor<Vec<u8>>>;

/// Serves until it is interrupted, and names the pages to look at.
pub fn serve_for_people(dist: &Path, port: u16) -> Result<()> {
    let server = listen(port)?;
    println!("\nthe finder by itself:  http://localhost:{port}/");
    println!("pages that embed it:   http://localhost:{port}/examples/");
    println!("stop with Ctrl+C");
    answer_all(dist, vec![server])
}

/// Serves the same folder at every port, quietly. Port 0 is one that the system chooses;
/// the one line that is printed names them all, for whoever started this.
pub fn serve_for_tests(folder: &Path, ports: &[u16]) -> Result<()> {
    let servers = ports.iter().map(|port| listen(*port)).collect::<Result<Vec<_>>>()?;
    let addresses: Vec<_> = servers
        .iter()
        .filter_map(|server| server.server_addr().to_ip())
        .map(|address| format!("http://localhost:{}", address.port()))
        .collect();
    println!("serving {} at {}", folder.display(), addresses.join(" "));
    answer_all(folder, servers)
}

fn listen(port: u16) -> Result<Arc<Server>> {
    Server::http(("127.0.0.1", port)).map(Arc::new).map_err(|error| anyhow!("{error}")).with_context(|| {
        format!(
            "port {port} cannot be used; if another program has it, choose another: --port {}",
            port.wrapping_add(1)
        )
    })
}

fn answer_all(folder: &Path, servers: Vec<Arc<Server>>) -> Result<()> {
    let folder: Arc<Path> =
        Arc::from(folder.canonicalize().with_context(|| format!("there is no folder {}", folder.display()))?);
    let mut threads = Vec::new();
    for server in servers {
        for _ in 0..THREADS_PER_PORT {
            let (server, folder) = (Arc::clone(&server), Arc::clone(&folder));
            threads.push(thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    respond(request, &folder);
                }
            }));
        }
    }
    for thread in threads {
        thread.join().map_err(|_| anyhow!("a thread of the server broke down"))?;
    }
    Ok(())
}

/// A reader who has gone away is no fault of ours, so a failed answer is not reported.
fn respond(request: Request, folder: &Path) {
    let response = match request.method() {
        Method::Get | Method::Head => response(files::answer(folder, request.url())),
        _ => with_headers(Response::from_data("only GET and HEAD").with_status_code(405), &[("Allow", "GET, HEAD")]),
    };
    // With its length stated and not in pieces, so that a browser can show how far it is.
    let _ = request.respond(response.with_chunked_threshold(usize::MAX));
}

fn response(answer: Answer) -> FullResponse {
    let common = [
        ("Access-Control-Allow-Origin", "*"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", answer.caching),
    ];
    match answer.body {
        Body::File { content, mime } => {
            with_headers(with_headers(Response::from_data(content), &common), &[("Content-Type", mime)])
        }
        Body::Redirect { to } => with_headers(
            with_headers(Response::from_data("").with_status_code(308), &common),
            &[("Location", to.as_str())],
        ),
        Body::Missing => {
            let page = "<!doctype html><html lang=\"en\"><title>Not found</title><h1>Not found</h1><p>There is no such file in dist/.</p></html>";
            let missing = Response::from_data(page).with_status_code(404);
            with_headers(with_headers(missing, &common), &[("Content-Type", "text/html; charset=utf-8")])
        }
    }
}

/// A header that is not ASCII cannot be sent and is left out.
fn with_headers(response: FullResponse, headers: &[(&str, &str)]) -> FullResponse {
    headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .fold(response, Response::with_header)
}
