//! The preview as it is run: what it serves, that it follows the file, and that a broken file loses nothing.

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
        fs::create_dir_all(folder.join("finder/assets")).unwrap();
        fs::write(folder.join("finder/service-finder.js"), "// the loader").unwrap();
        let file = folder.join("feed.json");
        fs::write(&file, feed).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_service-feed"));
        command.env("LC_ALL", "C");
        command.current_dir(&folder).args([
            "serve",
            "feed.json",
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

    /// The events from now on: the state of the file, and that of the feed in the finder.
    fn events(&self) -> impl Iterator<Item = (String, String)> {
        let response = ureq::get(&format!("{}events", self.address)).call().unwrap();
        let lines = BufReader::new(response.into_body().into_reader()).lines().map(Result::unwrap);
        lines.filter_map(|line| {
            let (file, feed) = line.strip_prefix("data: ")?.split_once(' ')?;
            Some((file.to_owned(), feed.to_owned()))
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_page_the_feed_and_the_problems_are_served() {
    let server = Server::start("served", &FINE.replace("\"2026-11-01\"", "\"1.11.2026\""));
    let page = server.get("");
    assert!(
        page.contains("<service-finder feed=\"/feed.json?") && page.contains("src=\"/finder/service-finder.js\""),
        "{page}"
    );
    assert_eq!(server.get("finder/service-finder.js"), "// the loader");
    assert!(server.get("feed.json").contains("First help"));
    let bar = server.get("bar");
    assert!(
        bar.contains("line 2, column") && bar.contains("services[0].checked") && bar.contains("2026-11-01"),
        "{bar}"
    );
    assert!(bar.contains("1 service is left."), "{bar}");
}

#[test]
fn nothing_else_is_served_and_to_nobody_else() {
    let server = Server::start("closed", FINE);
    let port = server.address.trim_end_matches('/').rsplit_once(':').unwrap().1.to_owned();
    let own = format!("localhost:{port}");
    assert_eq!(server.status("", &own), 200);
    for path in ["finder/../feed.json", "finder/%2e%2e/feed.json", "Cargo.toml"] {
        assert_eq!(server.status(path, &own), 404, "{path}");
    }
    // A name elsewhere may be made to lead to this machine.
    assert_eq!(server.status("feed.json", &format!("evil.example:{port}")), 421);
}

#[test]
fn a_change_is_told_and_a_broken_file_loses_nothing() {
    let server = Server::start("followed", FINE);
    let mut events = server.events();
    let (file, feed) = events.next().unwrap();
    assert_eq!(file, feed);

    fs::write(&server.feed, FINE.replace("First help", "Second help")).unwrap();
    let (second, served) = events.next().unwrap();
    assert_eq!(second, served);
    assert_ne!(second, file);
    assert!(server.get("feed.json").contains("Second help"));

    fs::write(&server.feed, "{ \"format\": ").unwrap();
    let (broken, still) = events.next().unwrap();
    assert_ne!(broken, second);
    assert_eq!(still, second);
    assert!(server.get("feed.json").contains("Second help"));
    let bar = server.get("bar");
    assert!(bar.contains("The finder shows the last one that could."), "{bar}");

    fs::remove_file(&server.feed).unwrap();
    let (_, still) = events.next().unwrap();
    assert_eq!(still, second);
    assert!(server.get("bar").contains("cannot read"));

    fs::write(&server.feed, FINE).unwrap();
    assert_eq!(events.next().unwrap(), (file.clone(), file));
    assert!(server.get("bar").contains("nothing to mend"));
}

#[test]
fn a_missing_finder_is_said_with_the_command_that_makes_one() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    command.env("LC_ALL", "C");
    let output = command.args(["serve", "feed.json", "--finder", env!("CARGO_TARGET_TMPDIR")]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cargo xtask build"));
}
