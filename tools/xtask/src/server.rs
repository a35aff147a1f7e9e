//! A small web server for `dist/`: for people at one port, for browser tests at several, each of which is an origin of its
//! own. It allows every origin to read, as the server of a real finder must.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use local_server::{Readers, Server, files};

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
    let addresses: Vec<_> = servers.iter().map(local_server::address).collect();
    println!("serving {} at {}", folder.display(), addresses.join(" "));
    answer_all(folder, servers)
}

fn listen(port: u16) -> Result<Server> {
    local_server::listen(port).with_context(|| {
        format!(
            "port {port} cannot be used; if another program has it, choose another: --port {}",
            port.wrapping_add(1)
        )
    })
}

fn answer_all(folder: &Path, servers: Vec<Server>) -> Result<()> {
    let folder = folder.canonicalize().with_context(|| format!("there is no folder {}", folder.display()))?;
    let handle = move |request| {
        local_server::respond(request, Readers::EveryOrigin, |url| files::answer(&folder, url));
    };
    local_server::serve(servers, handle).map_err(|error| anyhow!(error))
}
