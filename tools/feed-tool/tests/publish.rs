//! `service-feed publish`: what is sound takes the place of what was published, and what is not leaves it as it was.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{
    fs,
    io::{Read, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    thread,
};

use serde_json::{Value, json};

/// An empty folder of this test run.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("publish").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A feed with so many services, the first of them with this name.
fn feed(services: usize, first: &str) -> String {
    let service = |at: usize| {
        let name = if at == 0 { first.to_owned() } else { format!("Service {at}") };
        json!({ "id": format!("s{at}"), "name": name, "channels": [{ "type": "phone", "value": "000 0000" }] })
    };
    let services: Vec<_> = (0..services).map(service).collect();
    json!({ "format": "service-feed/1", "language": "en", "title": "T", "services": services }).to_string()
}

/// Publishes, and gives the exit code and the report. It must be the same in the file and on standard output.
fn publish(folder: &Path, from: &str, more: &[&str]) -> (i32, Value) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    program.current_dir(folder).args(["publish", from, "--to", "public", "--report", "report.json", "--json"]);
    let output = program.args(["--today", "2026-11-30"]).args(more).output().unwrap();
    let said: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    assert_eq!(said, serde_json::from_slice::<Value>(&fs::read(folder.join("report.json")).unwrap()).unwrap());
    (output.status.code().unwrap(), said)
}

fn published(folder: &Path) -> String {
    fs::read_to_string(folder.join("public/services.json")).unwrap()
}

#[test]
fn what_is_sound_is_published_and_the_difference_is_told() {
    let folder = folder("sound");
    fs::write(folder.join("a.json"), feed(5, "A")).unwrap();
    let (code, said) = publish(&folder, "a.json", &[]);
    assert_eq!(
        (code, &said["published"], &said["before"], &said["services"]),
        (0, &json!(true), &json!(null), &json!(5))
    );
    fs::write(folder.join("a.json"), feed(6, "B")).unwrap();
    let (code, said) = publish(&folder, "a.json", &[]);
    assert_eq!(
        (code, &said["added"], &said["removed"], &said["changed"]),
        (0, &json!(["s5"]), &json!([]), &json!(["s0"]))
    );
    assert!(published(&folder).contains("\"B\""));
}

#[test]
fn what_would_be_the_same_is_not_written_again() {
    let folder = folder("same");
    fs::write(folder.join("a.json"), feed(3, "A")).unwrap();
    publish(&folder, "a.json", &[]);
    let written = || fs::metadata(folder.join("public/services.json")).unwrap().modified().unwrap();
    let first = written();
    assert_eq!(publish(&folder, "a.json", &[]).0, 0);
    assert_eq!(written(), first);
}

#[test]
fn a_loss_leaves_what_was_there_until_it_is_allowed() {
    let folder = folder("loss");
    fs::write(folder.join("a.json"), feed(10, "A")).unwrap();
    publish(&folder, "a.json", &[]);
    let before = published(&folder);
    fs::write(folder.join("a.json"), feed(7, "A")).unwrap();
    let (code, said) = publish(&folder, "a.json", &[]);
    assert_eq!((code, &said["published"], &said["against"]), (2, &json!(false), &json!(["loss"])));
    assert_eq!(published(&folder), before);
    assert_eq!(publish(&folder, "a.json", &["--loss", "30"]).0, 0);
    assert_ne!(published(&folder), before);
}

#[test]
fn nothing_and_what_is_no_feed_leave_what_was_there() {
    let folder = folder("nothing");
    fs::write(folder.join("a.json"), feed(3, "A")).unwrap();
    publish(&folder, "a.json", &[]);
    let before = published(&folder);
    fs::write(folder.join("empty.json"), feed(0, "")).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    program.current_dir(&folder).args(["publish", "empty.json", "--to", "public"]);
    assert_eq!(program.status().unwrap().code(), Some(2));
    fs::write(folder.join("page.json"), "<html>The server is being mended</html>").unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    program.current_dir(&folder).args(["publish", "page.json", "--to", "public"]);
    assert_eq!(program.status().unwrap().code(), Some(2));
    assert_eq!(published(&folder), before);
}

/// Answers one request with this.
fn server(status: &'static str, body: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/open/services.json?key=1", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).unwrap();
        let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
        stream.write_all((head + &body).as_bytes()).unwrap();
    });
    address
}

#[test]
fn an_address_is_fetched_and_a_server_that_fails_changes_nothing() {
    let folder = folder("address");
    let (code, said) = publish(&folder, &server("200 OK", feed(4, "A")), &[]);
    assert_eq!((code, &said["services"]), (0, &json!(4)));
    let before = published(&folder);
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    let address = server("503 Service Unavailable", String::new());
    let output =
        program.current_dir(&folder).args(["publish", &address, "--to", "public", "--language", "en"]).output();
    let output = output.unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains("cannot fetch") && error.contains("503"), "{error}");
    assert_eq!(published(&folder), before);
}
