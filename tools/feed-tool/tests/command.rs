//! Runs the compiled program, and tests what it prints to standard output and standard error, and its exit code.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    thread,
};

use serde_json::Value;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../feeds/associations.json");

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    command.env("LC_ALL", "C");
    command.args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A file of this test run.
fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

/// Checks a feed with one service that has these keys.
fn check(name: &str, service: &str, arguments: &[&str]) -> (Value, Option<i32>) {
    let feed = format!(
        r#"{{"format": "service-feed/1", "services": [{{"id": "s", "name": "S", "checked": "2026-11-01", {service}}}]}}"#
    );
    let path = file(name, &feed);
    let fixed = ["check", path.to_str().unwrap(), "--json", "--today", "2026-11-21"];
    let output = run(&[&fixed, arguments].concat());
    (serde_json::from_slice(&output.stdout).unwrap(), output.status.code())
}

#[test]
fn the_exit_code_says_how_it_ended() {
    let (_, code) = check("fine.json", r#""url": "https://example.org""#, &[]);
    assert_eq!(code, Some(0));
    let (_, code) = check("warning.json", r#""cost": "free""#, &[]);
    assert_eq!(code, Some(0));
    let (_, code) = check("error.json", r#""url": "https://example.org", "cost": "dear""#, &[]);
    assert_eq!(code, Some(1));
    let broken = file("broken.json", "{");
    for arguments in [&["check", broken.to_str().unwrap()][..], &["check", "no-such-file.json"], &["check"], &["x"]] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn the_json_is_as_documented() {
    let (found, _) = check("json.json", r#""url": "https://example.org", "ends": "31.12.2026""#, &[]);
    let feed = &found["feeds"][0];
    assert_eq!((&found["version"], &feed["usable"]), (&Value::from(1), &Value::from(true)));
    let expected = serde_json::json!([{
        "rule": "date",
        "severity": "error",
        "line": 1,
        "column": 131,
        "path": "services[0].ends",
        "message": "ends: \"31.12.2026\" is not a date; it is ignored",
        "mend": "write 2026-12-31",
        "id": "value-ignored",
        "args": { "key": "ends", "problem": "\"31.12.2026\" is not a date", "meant": "2026-12-31" },
    }]);
    assert_eq!(feed["findings"], expected);
}

/// Says what is found in a feed with a service that has ended, in the language of these options and of the system.
fn spoken(before: &[&str], after: &[&str], system: &str) -> String {
    let feed = r#"{"format": "service-feed/1", "services": [{"id": "s", "name": "S", "ends": "2026-11-01"}]}"#;
    let path = file("spoken.json", feed);
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    program.env("LC_ALL", system).args(before).args(["check", path.to_str().unwrap(), "--today", "2026-11-21"]);
    let output = program.args(after).output().unwrap();
    text(&output.stdout).to_owned()
}

#[test]
fn the_program_speaks_the_language_that_is_asked_for_or_that_of_the_system() {
    let finnish = "palvelu \"s\" päättyi 1.11.2026, joten sitä ei näytetä lukijoille";
    let swedish = "tjänsten \"s\" upphörde 1.11.2026, så läsarna ser den inte";
    let english = "the service \"s\" ended on 2026-11-01, so readers do not see it";
    let check = |before: &[&str], after: &[&str], system: &str, expected: &str| {
        let said = spoken(before, after, system);
        assert!(said.contains(expected), "{before:?} {after:?} {system}: {said}");
        assert!(!said.contains(['\u{2068}', '\u{2069}']), "no mark that cannot be seen: {said:?}");
    };
    check(&[], &["--language", "fi"], "C", finnish);
    check(&["--language", "sv"], &[], "fi_FI.UTF-8", swedish);
    check(&[], &[], "fi_FI.UTF-8", finnish);
    check(&[], &[], "sv_SE.UTF-8", swedish);
    check(&[], &[], "de_DE.UTF-8", english);
    check(&[], &[], "C", english);
    let sum = spoken(&[], &[], "fi_FI.UTF-8").lines().last().unwrap_or_default().to_owned();
    assert!(sum.ends_with("spoken.json: 2 varoitusta, 1 neuvo"), "{sum}");
    assert!(spoken(&["--json"], &[], "fi_FI.UTF-8").contains("ended on 2026-11-01"), "programs are told English");
}

#[test]
fn errors_and_imports_speak_it_too() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    let output = program.args(["--language", "fi", "export", "/nowhere.json", "--to", "html"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("tiedostoa /nowhere.json ei voi lukea"), "{said}");
    let table = file("spoken.csv", "Tunnus;Nimi;Kunnat\na;A;Hesinki\n");
    let feed = table.with_extension("out.json");
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    let import = ["--language", "sv", "import", table.to_str().unwrap(), "-o", feed.to_str().unwrap()];
    let output = program.args(import).output().unwrap();
    let said = text(&output.stdout);
    let expected = "spoken!C2: \"Hesinki\" är ingen kommun (utelämnades); skriv Helsinki, om det är det du menar";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn the_text_names_file_line_and_column_and_the_mend() {
    let feed = "{\n \"format\": \"service-feed/1\",\n \"services\": [{\"id\": \"s\", \"name\": \"S\", \"cots\": 1}]\n}";
    let path = file("words.json", feed);
    let output = run(&["check", path.to_str().unwrap(), "--today", "2026-11-21"]);
    let said = text(&output.stdout);
    assert!(said.contains("words.json:3:40]") && said.contains("did you mean \"cost\"?"), "{said}");
    assert!(said.ends_with("2 warnings, 1 piece of advice\n"), "{said}");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn the_sample_feed_has_no_errors() {
    let output = run(&["check", SAMPLE, "--json", "--today", "2026-11-21"]);
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = found["feeds"][0]["findings"].as_array().unwrap();
    let errors: Vec<_> = findings.iter().filter(|found| found["severity"] == "error").collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert!(findings.iter().all(|found| found["rule"] != "unknown-key" && found["line"].is_u64()), "{findings:?}");
}

#[test]
fn links_are_tried_where_it_is_asked_for() {
    let server = local_server::listen(0).unwrap();
    let address = format!("localhost:{}", server.port());
    let answer = |request: local_server::Request| {
        let status = match (request.method(), request.url()) {
            (_, "/good") => "200 OK",
            // A site that does not answer to the head is there all the same.
            (local_server::Method::Head, "/no-head") => "405 Method Not Allowed",
            (_, "/no-head") => "200 OK",
            (_, "/private") => "403 Forbidden",
            (_, "/broken") => "500 Internal Server Error",
            _ => "404 Not Found",
        };
        request.respond(status, &[], b"");
    };
    thread::spawn(move || local_server::serve(vec![server], answer));
    let channel = |path: &str| format!(r#"{{"type": "web", "value": "http://{address}/{path}"}}"#);
    let channels: Vec<_> = ["good", "no-head", "private", "broken", "gone"].map(channel).into();
    let (found, code) = check("links.json", &format!(r#""channels": [{}]"#, channels.join(",")), &["--links"]);
    let findings = found["feeds"][0]["findings"].as_array().unwrap();
    let tried = findings.iter().filter(|found| found["rule"].as_str().unwrap().starts_with("link-"));
    let tried: Vec<_> = tried.map(|found| (found["rule"].as_str().unwrap(), found["path"].as_str().unwrap())).collect();
    let expected = [("link-failing", "services[0].channels[3].value"), ("link-gone", "services[0].channels[4].value")];
    assert_eq!((tried.as_slice(), code), (&expected[..], Some(0)));
}

#[test]
fn a_report_is_printed_or_written() {
    let output = run(&["report", SAMPLE, "--today", "2026-11-21", "--language", "en"]);
    assert!(text(&output.stdout).contains("\nForms of help\n"), "{}", text(&output.stdout));
    let html = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report.html");
    let csv = html.with_extension("csv");
    let output = run(&["report", SAMPLE, "--html", html.to_str().unwrap(), "--csv", csv.to_str().unwrap()]);
    assert_eq!((text(&output.stdout), output.status.code()), ("", Some(0)));
    assert!(fs::read_to_string(html).unwrap().starts_with("<!DOCTYPE html>"));
    assert!(fs::read_to_string(csv).unwrap().contains("\nRegions,02,Varsinais-Suomi,"));
}

#[test]
fn an_export_is_printed_or_written() {
    let output = run(&["export", SAMPLE, "--to", "html", "--language", "sv", "--today", "2026-11-01"]);
    let list = text(&output.stdout);
    assert!(list.starts_with("<section lang=\"sv\" dir=\"ltr\"><h2>Organisationernas tjänster</h2>"), "{list}");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("services.jsonld");
    let written = ["export", SAMPLE, "--to", "json-ld", "--today", "2026-11-01", "--output", path.to_str().unwrap()];
    assert_eq!(run(&written).status.code(), Some(0));
    let graph: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let services = graph["@graph"].as_array().unwrap().iter().filter(|node| node["@type"] == "Service");
    assert_eq!(services.count(), list.matches("<article>").count());
}

#[test]
fn the_help_tells_the_exit_codes() {
    for arguments in [&["--help"][..], &["check", "--help"]] {
        let output = run(arguments);
        assert!(text(&output.stdout).contains("Exit codes:"), "{arguments:?}");
    }
}
