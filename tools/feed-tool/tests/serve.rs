//! The preview as it is run: what it serves, to whom, and that it follows the file. What the page makes of that is in
//! `e2e/cases/workshop/preview.spec.ts`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// A server on a feed and a finder of this test's own; it ends with the test.
struct Server {
    process: Child,
    address: String,
    feed: PathBuf,
}

const FINE: &str = r#"{ "format": "service-feed/1", "language": "en", "services": [
  { "id": "a", "name": "First help", "url": "https://example.org", "checked": "2026-11-01" } ] }"#;

impl Server {
    fn start(name: &str, feed: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("finder/workshop")).unwrap();
        fs::write(folder.join("finder/service-finder.js"), "// the loader").unwrap();
        fs::write(folder.join("finder/workshop/index.html"), "the workshop").unwrap();
        let file = folder.join("Ä feed.json");
        fs::write(&file, feed).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_service-feed"));
        command.env("LC_ALL", "C");
        command.current_dir(&folder).args([
            "serve",
            "Ä feed.json",
            "--finder",
            "finder",
            "--port",
            "0",
            "--today",
            "2026-11-21",
        ]);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        Self { process, address: line.trim().to_owned(), feed: file }
    }

    fn get(&self, path: &str) -> String {
        let address = format!("{}{path}", self.address);
        ureq::get(&address).call().unwrap().body_mut().read_to_string().unwrap()
    }

    fn status(&self, path: &str, host: &str) -> u16 {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let address = format!("{}{path}", self.address);
        agent.get(&address).header("Host", host).call().unwrap().status().as_u16()
    }

    /// The events from now on: a number for each state of the file.
    fn events(&self) -> impl Iterator<Item = String> + use<> {
        let response = ureq::get(&format!("{}events", self.address)).call().unwrap();
        let lines = BufReader::new(response.into_body().into_reader()).lines().map(Result::unwrap);
        lines.filter_map(|line| Some(line.strip_prefix("data: ")?.to_owned()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where the file is, as the page asks for it.
const LIST: &str = "list/%C3%84%20feed.json";

#[test]
fn the_workshop_is_opened_on_the_file() {
    let server = Server::start("served", FINE);
    let agent: ureq::Agent = ureq::Agent::config_builder().max_redirects(0).build().into();
    let page = agent.get(&server.address).call().unwrap();
    let to = page.headers()["Location"].to_str().unwrap().to_owned();
    assert_eq!(to, "/finder/workshop/?feed=%2Flist%2F%25C3%2584%2520feed.json&watch=%2Fevents&today=2026-11-21");
    assert_eq!(server.get(to.trim_start_matches('/')), "the workshop");
    assert_eq!(server.get("finder/service-finder.js"), "// the loader");
    assert_eq!(server.get(LIST), FINE);
}

#[test]
fn nothing_else_is_served_and_to_nobody_else() {
    let server = Server::start("closed", FINE);
    let port = server.address.trim_end_matches('/').rsplit_once(':').unwrap().1.to_owned();
    let own = format!("localhost:{port}");
    assert_eq!(server.status("", &own), 200);
    assert_eq!(server.status(LIST, &own), 200);
    for path in
        ["finder/../Ä feed.json", "finder/%2e%2e/%C3%84%20feed.json", "list/", "list/../Cargo.toml", "Cargo.toml"]
    {
        assert_eq!(server.status(&path.replace('Ä', "%C3%84").replace(' ', "%20"), &own), 404, "{path}");
    }
    // A name elsewhere may be made to lead to this machine.
    for path in [LIST, "events", ""] {
        assert_eq!(server.status(path, &format!("evil.example:{port}")), 421, "{path}");
    }
}

#[test]
fn a_change_is_told_and_the_file_is_as_it_is_now() {
    let server = Server::start("followed", FINE);
    let mut events = server.events();
    let first = events.next().unwrap();

    fs::write(&server.feed, FINE.replace("First help", "Second help")).unwrap();
    let second = events.next().unwrap();
    assert_ne!(second, first);
    assert!(server.get(LIST).contains("Second help"));

    fs::remove_file(&server.feed).unwrap();
    let gone = events.next().unwrap();
    assert!(gone != second && gone != first);
    let own = server.address.trim_start_matches("http://").trim_end_matches('/').to_owned();
    assert_eq!(server.status(LIST, &own), 404);

    fs::write(&server.feed, FINE).unwrap();
    assert_eq!(events.next().unwrap(), first);
    assert_eq!(server.get(LIST), FINE);
}

#[test]
fn a_missing_finder_is_said_with_the_command_that_makes_one() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    command.env("LC_ALL", "C");
    let output = command.args(["serve", "feed.json", "--finder", env!("CARGO_TARGET_TMPDIR")]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cargo xtask build"));
}
