//! The files of `locales/` and the other places that list the languages of the interface, against the table in
//! `crates/model/src/locale/interface.rs`.

use std::{collections::BTreeMap, fs};

use model::locale::{
    InterfaceLanguage,
    interface::{Coverage, Reading},
};

use crate::{
    fluent::{Shape, Shapes, line_of, text_of},
    repository::{File, expect_none, files, root},
};

const TABLE: &str = "crates/model/src/locale/interface.rs";

/// The texts of the finder, and those of the standalone page around it.
const FILES: [&str; 2] = ["widget.ftl", "page.ftl"];

#[test]
fn every_language_has_its_files_and_every_folder_is_a_language() {
    let mut findings = Vec::new();
    for language in InterfaceLanguage::ALL {
        let missing = FILES.map(|name| format!("locales/{}/{name}", language.tag()));
        let missing = missing.into_iter().filter(|path| !root().join(path).is_file());
        findings.extend(missing.map(|path| format!("{path} is missing; {TABLE} declares the language")));
    }
    for entry in root().join("locales").read_dir().unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let is_declared = InterfaceLanguage::ALL.iter().any(|language| language.tag() == name);
        if entry.path().is_dir() && !is_declared {
            findings.push(format!("locales/{name} is not a language; declare it in {TABLE}"));
        }
    }
    expect_none(&findings);
}

/// What the tools for authors say: in the languages in which workbooks are written.
const FILES_FOR_AUTHORS: [&str; 4] = ["authoring.ftl", "papers.ftl", "tool.ftl", "workshop.ftl"];
const LANGUAGES_OF_AUTHORS: [&str; 3] = ["fi", "sv", "en"];

#[test]
fn every_language_is_complete() {
    for name in FILES.into_iter().chain(FILES_FOR_AUTHORS) {
        every_language_has(name);
    }
}

#[test]
fn authors_are_spoken_to_in_their_languages() {
    let paths = FILES_FOR_AUTHORS.iter().flat_map(|name| {
        let mut tags = LANGUAGES_OF_AUTHORS;
        tags.sort_unstable();
        tags.map(|tag| format!("locales/{tag}/{name}"))
    });
    let found = FILES_FOR_AUTHORS.iter().flat_map(|name| files("locales", &format!("/{name}")));
    assert_eq!(found.map(|file| file.path).collect::<Vec<_>>(), paths.collect::<Vec<_>>());
}

/// The crate `authoring` tests this of its own messages.
#[test]
fn what_the_command_line_could_say_is_said() {
    let sources: String = files("tools/feed-tool/src", ".rs").into_iter().map(|file| file.text).collect();
    let english = &files("locales/en", "/tool.ftl")[0];
    let shapes = Shapes::parse(&english.text).unwrap();
    // What takes the place of a message for authors is said where that is.
    let authors = Shapes::parse(&files("locales/en", "/authoring.ftl")[0].text).unwrap();
    let is_said =
        |name: &&String| sources.contains(&format!("\"{name}\"")) || authors.by_name.contains_key(name.as_str());
    let unused = shapes.by_name.keys().filter(|name| !is_said(name));
    let findings: Vec<_> =
        unused.map(|name| english.finding(line_of(&english.text, name), "nothing says this")).collect();
    expect_none(&findings);
}

/// Words for authors stand in the Fluent files alone. Named here is what is compared with texts in files, or written into
/// workbooks in the three languages.
#[test]
fn nothing_is_said_to_authors_but_in_fluent() {
    const DATA: [&str; 11] = [
        "/audit/persons.rs",
        "/export/hsds/",
        "/export/xlsx/column.rs",
        "/guess.rs",
        "/sheet/hours/",
        "/mending/hours.rs",
        "/sheet/value/area.rs",
        "/unread/look.rs",
        "/wording/json_type.rs",
        "/template/short.rs",
        "/import/count.rs",
    ];
    let is_code = |file: &File| !DATA.iter().any(|part| file.path.contains(part)) && !is_test(&file.path);
    let mut findings = Vec::new();
    for file in files("crates/authoring/src", ".rs").iter().filter(|file| is_code(file)) {
        let code = file.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with(['/', '#'])) {
            if line.split('"').skip(1).step_by(2).any(is_sentence) {
                findings.push(file.finding(number + 1, "say it by a message of locales/<tag>/authoring.ftl"));
            }
        }
    }
    expect_none(&findings);
}

fn is_test(path: &str) -> bool {
    ["/tests", "/slips.rs", "/workbooks.rs", "/testing.rs"].iter().any(|part| path.contains(part))
}

/// Two words of small letters that follow each other.
fn is_sentence(text: &str) -> bool {
    let words: Vec<_> = text.split(' ').collect();
    let is_word = |word: &str| 1 < word.len() && word.chars().all(|letter| letter.is_ascii_lowercase());
    words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
}

#[test]
fn sentences_are_told_from_names() {
    for (text, expected) in [("it is empty", true), ("Save the file", true), ("area.min", false), ("xl/a b", false)] {
        assert_eq!(is_sentence(text), expected, "{text}");
    }
}

#[track_caller]
fn every_language_has(name: &str) {
    let languages = files("locales", &format!("/{name}"));
    let english = languages.iter().find(|file| file.path.contains("/en/"));
    let english = english.unwrap_or_else(|| {
        panic!("locales/en/{name} is missing; the other languages are compared with it");
    });
    let mut findings = own_findings(english);
    for language in languages.iter().filter(|file| file.path != english.path) {
        findings.extend(own_findings(language));
        findings.extend(differences(english, language));
    }
    expect_none(&findings);
}

fn own_findings(file: &File) -> Vec<String> {
    match Shapes::parse(&file.text) {
        Ok(shapes) => {
            let twice = shapes.twice.iter();
            twice
                .map(|name| file.finding(line_of(&file.text, name), &format!("{name} is defined twice; remove one")))
                .collect()
        }
        Err(error) => vec![file.finding(1, &format!("is not Fluent: {error}"))],
    }
}

/// What a language lacks, has too much or says differently; nothing where one of the files is not Fluent.
fn differences(english: &File, other: &File) -> Vec<String> {
    let (Ok(wanted), Ok(found)) = (Shapes::parse(&english.text), Shapes::parse(&other.text)) else { return Vec::new() };
    let mut findings = Vec::new();
    for (name, shape) in &wanted.by_name {
        match found.by_name.get(name) {
            None if may_have_gaps(other) => {}
            None => findings.push(other.finding(
                1,
                &format!("{name} is missing; translate it from {}:{}", english.path, line_of(&english.text, name)),
            )),
            Some(own) if own != shape => {
                findings.push(other.finding(line_of(&other.text, name), &format!("{name} {}", difference(shape, own))));
            }
            Some(_) => {}
        }
    }
    for name in found.by_name.keys().filter(|name| !wanted.by_name.contains_key(*name)) {
        findings.push(other.finding(
            line_of(&other.text, name),
            &format!("{name} is not in {}; remove it or add it there", english.path),
        ));
    }
    findings
}

fn may_have_gaps(file: &File) -> bool {
    let partial = |language: &&InterfaceLanguage| language.coverage() == Coverage::Partial;
    let mut partial = InterfaceLanguage::ALL.iter().filter(partial);
    partial.any(|language| file.path.starts_with(&format!("locales/{}/", language.tag())))
}

fn difference(wanted: &Shape, own: &Shape) -> String {
    if wanted.has_value != own.has_value {
        return "has a text of its own in one language only; make them alike".to_owned();
    }
    if wanted.attributes != own.attributes {
        return format!(
            "has the attributes {:?}, but in English {:?}; make them alike",
            own.attributes, wanted.attributes
        );
    }
    format!("uses the variables {:?}, but in English {:?}; make them alike", own.variables, wanted.variables)
}

/// Who made a translation and who has read it is for people to know before they rely on it.
#[test]
fn the_list_for_translators_has_every_language() {
    let readme = fs::read_to_string(root().join("locales/README.md")).unwrap();
    let rows = readme.lines().filter(|line| line.starts_with("| `")).flat_map(tags_and_last_cell);
    let rows: BTreeMap<_, _> = rows.collect();
    let mut findings = Vec::new();
    for language in InterfaceLanguage::ALL {
        let is_unread = rows.get(language.tag()).map(|cell| *cell == "not yet");
        if is_unread != Some(language.reading() == Reading::Nobody) {
            let tag = language.tag();
            findings
                .push(format!("locales/README.md: give `{tag}` a row that agrees with {TABLE} about who has read it"));
        }
    }
    expect_none(&findings);
}

/// Each tag of the first cell of a row, with the last cell.
fn tags_and_last_cell(row: &str) -> Vec<(&str, &str)> {
    let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
    let tags = cells[0].split('`').skip(1).step_by(2);
    tags.map(|tag| (tag, cells[cells.len() - 1])).collect()
}

#[test]
fn the_guide_for_editors_lists_every_language() {
    let tags: Vec<_> = InterfaceLanguage::ALL.iter().map(|language| language.tag()).collect();
    let list = format!("`{}`", tags.join(" "));
    let guide = fs::read_to_string(root().join("docs/embedding.md")).unwrap();
    assert!(guide.contains(&list), "docs/embedding.md: the attribute `languages` offers {list}");
}

#[test]
fn the_browser_tests_go_through_every_language() {
    let path = "e2e/support/languages.ts";
    let list = fs::read_to_string(root().join(path)).unwrap();
    let rows: Vec<_> = list.lines().map(str::trim).filter(|line| line.starts_with("{ tag: ")).collect();
    let expected = InterfaceLanguage::ALL.iter().map(|language| {
        let (tag, own_name, direction) = (language.tag(), language.own_name(), language.direction().as_str());
        format!("{{ tag: \"{tag}\", ownName: \"{own_name}\", direction: \"{direction}\" }},")
    });
    assert_eq!(rows, expected.collect::<Vec<_>>(), "{path} does not say the same as {TABLE}");
}

/// The loader words the quick exit before any language file has come, and the advice about it names the link.
#[test]
fn the_quick_exit_is_called_the_same_by_the_loader_and_by_the_texts() {
    let loader = files("src", "/exit.js").pop().expect("the loader has a file exit.js");
    let labels = labels(&loader.text);
    let mut findings = Vec::new();
    for language in InterfaceLanguage::ALL {
        let own = [Some(*language), language.fallback()].into_iter().flatten();
        let label = own.filter_map(|language| labels.get(language.language().primary())).next();
        let notice = text_of(&widget(*language), "safety-exit").or_else(|| {
            let fallback = language.fallback()?;
            text_of(&widget(fallback), "safety-exit")
        });
        match (label, notice) {
            (Some(label), Some(notice)) if notice.contains(label) => {}
            (Some(label), _) => findings.push(format!(
                "locales/{}/widget.ftl: safety-exit must contain \"{label}\", as the link is called in {}",
                language.tag(),
                loader.path
            )),
            (None, _) => findings.push(format!("{}: `labels` lacks the language {}", loader.path, language.tag())),
        }
    }
    expect_none(&findings);
}

fn widget(language: InterfaceLanguage) -> String {
    fs::read_to_string(root().join(format!("locales/{}/widget.ftl", language.tag()))).unwrap()
}

/// The entries of the object `labels` of a script: one a line, as `tag: "text",`.
fn labels(script: &str) -> BTreeMap<&str, &str> {
    let lines = script.lines().skip_while(|line| !line.contains("const labels = {")).skip(1);
    let entries = lines.take_while(|line| !line.contains("};")).filter_map(|line| line.trim().split_once(": "));
    entries.map(|(tag, text)| (tag, text.trim_end_matches(',').trim_matches('"'))).collect()
}

#[test]
fn gaps_are_found_and_named() {
    let english = File {
        path: "locales/en/widget.ftl".to_owned(),
        text: "a = A { $n }\nb = { $n ->\n    [one] { $x }\n   *[other] { NUMBER($y) }\n}\n    .label = L\nc = C\n"
            .to_owned(),
    };
    let finnish = File {
        path: "locales/fi/widget.ftl".to_owned(),
        text: "a = A\nb = { $n ->\n   *[other] { $x } { $y }\n}\n    .label = L\nd = D\n".to_owned(),
    };
    let findings = differences(&english, &finnish);
    assert_eq!(findings.len(), 3, "{findings:?}");
    assert!(findings[0].starts_with("locales/fi/widget.ftl:1: a uses the variables"), "{findings:?}");
    assert!(findings[1].contains("c is missing; translate it from locales/en/widget.ftl:7"), "{findings:?}");
    assert!(findings[2].starts_with("locales/fi/widget.ftl:6: d is not in"), "{findings:?}");
}

#[test]
fn rows_and_labels_are_found() {
    assert_eq!(tags_and_last_cell("| `ar` Arabic, `et` | machine | not yet |"), [("ar", "not yet"), ("et", "not yet")]);
    let script = "  const labels = {\n    fi: \"Poistu\",\n    sv: \"Lämna\",\n  };\n  a: \"b\",\n";
    assert_eq!(labels(script), [("fi", "Poistu"), ("sv", "Lämna")].into());
}

/// A name that the page puts together begins so.
const PUT_TOGETHER: [&str; 3] = ["step-", "take-", "trouble-"];

#[test]
fn the_workshop_has_the_messages_that_it_says_and_no_others() {
    let sources = files("workshop/page/src", ".rs");
    let quoted: Vec<&str> = sources.iter().flat_map(|file| file.text.split('"').skip(1).step_by(2)).collect();
    let english = &files("locales/en", "/workshop.ftl")[0];
    let known = Shapes::parse(&english.text).unwrap().by_name;
    let is_said =
        |name: &String| quoted.contains(&name.as_str()) || PUT_TOGETHER.iter().any(|start| name.starts_with(start));
    let mut findings: Vec<_> = known
        .keys()
        .filter(|name| !is_said(name))
        .map(|name| english.finding(line_of(&english.text, name), &format!("nothing says {name}; remove it")))
        .collect();
    for file in &sources {
        for call in [".text(\"", ".with(\""] {
            let named = file.text.split(call).skip(1).filter_map(|rest| rest.split('"').next());
            findings.extend(
                named
                    .filter(|name| !known.contains_key(*name))
                    .map(|name| file.finding(1, &format!("there is no message {name}"))),
            );
        }
    }
    expect_none(&findings);
}
