//! What is written is written whole or not at all, what was there is kept where it may be better, and nothing of a feed
//! does something to the terminal.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::json;

/// An empty folder of this test run.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("safe").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(folder: &Path, command: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
    program.env("LC_ALL", "C");
    program.current_dir(folder).args(command.split_whitespace()).output().unwrap()
}

/// The exit code, and all that was said.
fn said(folder: &Path, command: &str) -> (i32, String) {
    let output = run(folder, command);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout) + &text(output.stderr))
}

/// A feed of so many services.
fn feed(services: usize) -> String {
    let services: Vec<_> =
        (0..services).map(|id| json!({ "id": id, "name": "S", "url": "https://example.org" })).collect();
    json!({ "format": "service-feed/1", "services": services }).to_string()
}

/// A table of so many services.
fn table(services: usize) -> String {
    let rows = (0..services).map(|id| format!("s{id};S\n"));
    format!("Tunnus;Nimi\n{}", rows.collect::<String>())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_list_that_loses_many_services_keeps_the_one_before() {
    let folder = folder("kept");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    fs::write(folder.join("feed.json"), feed(10)).unwrap();
    fs::write(folder.join("palvelut.csv"), table(8)).unwrap();
    let (code, text) = said(&folder, "import palvelut.csv");
    assert!(code <= 1 && !text.contains(".bak"), "{text}");
    assert_eq!(names(&folder), ["feed.json", "palvelut.csv"]);

    fs::write(folder.join("palvelut.csv"), table(6)).unwrap();
    let before = read("feed.json");
    let (code, text) = said(&folder, "import palvelut.csv");
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("feed.json.bak: the file before is kept") && text.contains("it had 8 services"), "{text}");
    assert_eq!(read("feed.json.bak"), before);

    // The one that is kept already may be the better one.
    fs::write(folder.join("palvelut.csv"), table(2)).unwrap();
    let (code, _) = said(&folder, "import palvelut.csv");
    assert_eq!((code, read("feed.json.bak")), (1, before));
    assert!(folder.join("feed.json.2.bak").exists());
}

#[test]
fn a_folder_that_is_not_there_is_made() {
    let folder = folder("made");
    fs::write(folder.join("feed.json"), feed(2)).unwrap();
    for (at, (command, file)) in [
        ("build feed.json -o {}/feed.json", "feed.json"),
        ("build feed.json -o {}", "index.json"),
        ("import feed.json -o {}/feed.json", "feed.json"),
        ("export feed.json --to html -o {}/list.html", "list.html"),
        ("export feed.json --to xlsx -o {}/list.xlsx", "list.xlsx"),
        ("report feed.json --html {}/report.html", "report.html"),
        ("report feed.json --csv {}/report.csv", "report.csv"),
        ("texts feed.json --to xlsx -o {}/texts.xlsx", "texts.xlsx"),
        ("publish feed.json --to {}", "services.json"),
        ("publish feed.json --to published --report {}/report.json", "report.json"),
        ("init {}", "feed.json"),
    ]
    .into_iter()
    .enumerate()
    {
        let to = format!("new{at}/public");
        let (code, text) = said(&folder, &command.replace("{}", &to));
        assert!(code <= 1, "{command}: {text}");
        assert!(folder.join(to).join(file).is_file(), "{command}: {text}");
    }
    // Where a file is in the way, it is said.
    let (code, text) = said(&folder, "build feed.json -o feed.json/feed.json");
    assert!(code == 2 && text.contains("cannot write feed.json"), "{text}");
}

#[test]
fn a_list_without_services_is_an_error_and_nothing_is_written() {
    let folder = folder("empty");
    fs::write(folder.join("empty.json"), feed(0)).unwrap();
    fs::write(folder.join("palvelut.csv"), "Tunnus;Nimi\n;Nimetön\n").unwrap();
    let before = feed(3);
    for name in ["feed.json", "page.html", "data.jsonld", "data.json", "feed.xlsx"] {
        fs::write(folder.join(name), &before).unwrap();
    }
    fs::create_dir(folder.join("built")).unwrap();
    for command in [
        "import palvelut.csv",
        "import empty.json -o feed.json",
        "export empty.json --to html -o page.html",
        "export empty.json --to json-ld -o data.jsonld",
        "export empty.json --to hsds -o data.json",
        "export empty.json --to xlsx -o feed.xlsx",
        "build empty.json -o built",
    ] {
        let (code, text) = said(&folder, command);
        assert_eq!(code, 2, "{command}: {text}");
        assert!(text.contains("nothing was written"), "{command}: {text}");
    }
    for name in ["feed.json", "page.html", "data.jsonld", "data.json", "feed.xlsx"] {
        assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), before, "{name}");
    }
    assert_eq!(names(&folder.join("built")), Vec::<String>::new());
}

#[test]
fn what_is_read_is_never_written_over() {
    let folder = folder("input");
    fs::write(folder.join("feed.json"), feed(3)).unwrap();
    fs::write(folder.join("palvelut.csv"), table(3)).unwrap();
    fs::create_dir(folder.join("within")).unwrap();
    fs::write(folder.join("index.json"), feed(3)).unwrap();
    for command in [
        "import feed.json",
        "import palvelut.csv -o palvelut.csv",
        "import palvelut.csv -o within/../palvelut.csv",
        "export feed.json --to html -o feed.json",
        "report feed.json --csv feed.json",
        "report feed.json --html ./feed.json",
        "build index.json -o .",
    ] {
        let before = (fs::read(folder.join("feed.json")).unwrap(), fs::read(folder.join("palvelut.csv")).unwrap());
        let (code, text) = said(&folder, command);
        assert_eq!(code, 2, "{command}: {text}");
        assert!(text.contains("is not written over"), "{command}: {text}");
        let after = (fs::read(folder.join("feed.json")).unwrap(), fs::read(folder.join("palvelut.csv")).unwrap());
        assert_eq!(before, after, "{command}");
    }
}

/// The shell lets no process write more than a kilobyte or so into a file, which is a full disk to the program.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_what_was_there() {
    let folder = folder("full");
    fs::write(folder.join("palvelut.csv"), table(500)).unwrap();
    let before = feed(400);
    fs::write(folder.join("feed.json"), &before).unwrap();
    let program = env!("CARGO_BIN_EXE_service-feed");
    let script = format!("trap '' XFSZ; ulimit -f 2; exec '{program}' import palvelut.csv");
    let output = Command::new("sh").current_dir(&folder).args(["-c", &script]).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot write feed.json"));
    assert_eq!(fs::read_to_string(folder.join("feed.json")).unwrap(), before);
    assert_eq!(names(&folder), ["feed.json", "palvelut.csv"]);
}

/// Ends the program at many moments; the file is always one of the two.
#[cfg(unix)]
#[test]
fn whenever_it_is_stopped_the_file_is_whole() {
    let folder = folder("stopped");
    fs::write(folder.join("palvelut.csv"), table(3_000)).unwrap();
    let (code, text) = said(&folder, "import palvelut.csv -o new.json");
    assert!(code <= 1, "{text}");
    let new = fs::read(folder.join("new.json")).unwrap();
    let before = feed(3_000).into_bytes();
    for milliseconds in (0..60).step_by(4) {
        fs::write(folder.join("feed.json"), &before).unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_service-feed"));
        program.env("LC_ALL", "C");
        program.current_dir(&folder).args(["import", "palvelut.csv"]).stdout(std::process::Stdio::null());
        let mut process = program.spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(milliseconds));
        let id = process.id().to_string();
        let _ = Command::new("kill").args(["-INT", &id]).stderr(std::process::Stdio::null()).status();
        process.wait().unwrap();
        let found = fs::read(folder.join("feed.json")).unwrap();
        assert!(found == before || found == new, "after {milliseconds} ms: {} bytes", found.len());
    }
}

const EVIL: &str = "\u{1b}]0;x\u{7}\u{1b}[2J\u{1b}[31mred\u{9b}31m\u{202e}evil";

/// Whether there is something in it that does something to a terminal. The tool's own colours are not on a pipe.
fn has_control(text: &str) -> bool {
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().any(|letter| turns(letter) || letter.is_control() && !matches!(letter, '\n' | '\t'))
}

#[test]
fn nothing_of_a_feed_does_something_to_the_terminal() {
    let folder = folder("terminal");
    let service = json!({ "id": EVIL, "name": EVIL, "topics": [EVIL], "url": EVIL, "channels": [{ "type": "phone", "value": EVIL, EVIL: 1 }] });
    let question = json!({ "id": EVIL, "facet": "topic", "kind": "single", "text": EVIL, "options": [{ "value": EVIL }, { "value": "a" }] });
    let feed = json!({ "format": "service-feed/1", "language": "en", "title": EVIL, EVIL: 1, "services": [service, { "id": "b", "name": "B" }],
        "questions": [question], "terms": { EVIL: { "label": EVIL }, "a": { "label": "A" } } });
    fs::write(folder.join("evil.json"), feed.to_string()).unwrap();
    // The letters themselves, and not by their numbers, as another program may write them.
    let raw = feed.to_string().replace("\\u009b", "\u{9b}");
    fs::write(folder.join("raw.json"), raw).unwrap();
    fs::write(folder.join("palvelut.csv"), format!("Tunnus;Nimi;Kunnat;{EVIL}\na;{EVIL};{EVIL};x\n;x;y;z\n")).unwrap();
    fs::write(
        folder.join("hsds.json"),
        json!({ "contents": [{ "id": EVIL, "name": EVIL, "status": EVIL, EVIL: 1 }] }).to_string(),
    )
    .unwrap();
    let broken = format!("{{\"format\": \"service-feed/1\", \"{}\": x", EVIL.replace('\u{1b}', "\u{7f}"));
    fs::write(folder.join("broken.json"), broken).unwrap();
    for command in [
        "check evil.json raw.json palvelut.csv hsds.json broken.json",
        "check evil.json raw.json palvelut.csv hsds.json broken.json --json",
        "report evil.json",
        "report evil.json --json",
        "import evil.json -o a.json",
        "import palvelut.csv -o b.json",
        "import palvelut.csv -o b.json --json",
        "import hsds.json -o c.json",
        "export evil.json --to html",
        "export evil.json --to json-ld",
        "export evil.json --to hsds",
        "export evil.json --to xlsx -o evil.xlsx",
        "build evil.json -o built",
        "build evil.json -o built --json",
        "check \u{1b}[31mgone.json",
        "import \u{1b}[31mgone.json",
    ] {
        let (_, text) = said(&folder, command);
        assert!(!has_control(&text), "{command}: {text:?}");
        assert!(!text.is_empty(), "{command}");
    }
}

#[test]
fn data_for_search_engines_cannot_end_or_swallow_the_page() {
    let folder = folder("data");
    let service = json!({ "id": "a", "name": "Help <!-- <script> </script> at once" });
    fs::write(folder.join("feed.json"), json!({ "format": "service-feed/1", "services": [service] }).to_string())
        .unwrap();
    let (code, text) = said(&folder, "export feed.json --to json-ld");
    assert_eq!(code, 0);
    assert!(!text.contains('<') && text.contains("\\u003c!-- \\u003cscript>"), "{text}");
    let data: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(data.to_string().contains("<!-- <script> </script>"));
}

#[test]
fn what_is_not_read_is_said_with_the_way_from_there() {
    let folder = folder("unread");
    for (name, text, part) in [
        ("places.geojson", r#"{"type": "FeatureCollection", "features": []}"#, "GeoJSON"),
        ("osm.json", r#"{"version": 0.6, "osm3s": {}, "elements": []}"#, "OpenStreetMap"),
        ("news.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>", "RSS"),
        ("base.json", r#"{"records": [{"id": "rec0", "fields": {"Name": "A"}}]}"#, "Airtable"),
        ("list.pdf", "%PDF-1.7", "PDF"),
        ("list.xls", "\u{0}", "none of the formats"),
    ] {
        fs::write(folder.join(name), text).unwrap();
        let (code, import) = said(&folder, &format!("import {name}"));
        assert_eq!(code, 2, "{name}: {import}");
        assert!(import.contains(part) && import.lines().count() == 1, "{name}: {import}");
        let (code, check) = said(&folder, &format!("check {name}"));
        assert_eq!(code, 2, "{name}: {check}");
        assert!(check.contains(part), "{name}: {check}");
    }
    // Tables of other programs have none of the headings.
    for (text, part) in [
        ("Timestamp,Name of the service,Phone\n2026/09/01 10:00,Help,000\n", "answers to a form"),
        ("Assignee,Notes,Attachments\nX,Y,Z\n", "headings of the template"),
    ] {
        fs::write(folder.join("table.csv"), text).unwrap();
        let (code, import) = said(&folder, "import table.csv");
        assert_eq!(code, 2, "{import}");
        assert!(import.contains(part), "{import}");
    }
}

#[test]
fn check_knows_spreadsheets_and_other_directories() {
    let folder = folder("check");
    fs::write(folder.join("palvelut.csv"), "Tunnus;Nimi;Kunnat\na;A;Hesinki\n").unwrap();
    fs::write(folder.join("yhteystavat.csv"), "Palvelu;Tapa;Numero\nb;puhelin;000 0001\n").unwrap();
    let (code, text) = said(&folder, "check palvelut.csv yhteystavat.csv");
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("palvelut!C2") && text.contains("yhteystavat!A2"), "{text}");
    // The feed that comes of it is looked at too, and what is found is cited by its cell.
    assert!(text.contains("palvelut!A2: the service \"a\" has neither"), "{text}");
    fs::write(folder.join("hsds.json"), r#"{"contents": [{"id": "x1", "name": "X", "status": "active"}]}"#).unwrap();
    let (code, text) = said(&folder, "check hsds.json");
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("service \"x1\": "), "{text}");
    let services: String = (0..9).map(|id| format!("s{id};S{id}\n")).collect();
    fs::write(folder.join("palvelut.csv"), format!("Tunnus;Nimi\n{services}")).unwrap();
    for command in ["import palvelut.csv -o feed.json", "check palvelut.csv", "check feed.json"] {
        let (_, text) = said(&folder, command);
        let lines: Vec<_> = text.lines().filter(|line| line.contains("readers are asked nothing")).collect();
        assert_eq!(lines.len(), 1, "{command}: {text}");
        let first = text.lines().find(|line| line.contains(": ") || line.contains("x ") || line.contains("! "));
        assert!(first.is_some_and(|line| line.contains("readers are asked nothing")), "{command}: {text}");
    }
}
