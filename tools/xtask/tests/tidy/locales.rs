//! Every language says everything that English says, with the same variables.

use crate::{
    fluent::{Shape, Shapes, line_of},
    repository::{File, expect_none, files},
};

/// The texts of the finder, and those of the standalone page around it.
const FILES: [&str; 2] = ["widget.ftl", "page.ftl"];

#[test]
fn every_language_is_complete() {
    for name in FILES {
        every_language_has(name);
    }
}

#[track_caller]
fn every_language_has(name: &str) {
    let languages = files("locales", &format!("/{name}"));
    let english = languages.iter().find(|file| file.path.contains("/en/"));
    let english = english.unwrap_or_else(|| {
        panic!("locales/en/{name} is missing; the other languages are compared with it");
    });
    let mut findings = own_faults(english);
    for language in languages.iter().filter(|file| file.path != english.path) {
        findings.extend(own_faults(language));
        findings.extend(differences(english, language));
    }
    expect_none(&findings);
}

fn own_faults(file: &File) -> Vec<String> {
    match Shapes::read(&file.text) {
        Ok(shapes) => {
            let twice = shapes.twice.iter();
            twice
                .map(|name| file.finding(line_of(&file.text, name), &format!("{name} stands there twice; remove one")))
                .collect()
        }
        Err(error) => vec![file.finding(1, &format!("is not good Fluent: {error}"))],
    }
}

/// What a language lacks, has too much or says differently; nothing if a file is not Fluent at all.
fn differences(english: &File, other: &File) -> Vec<String> {
    let (Ok(wanted), Ok(found)) = (Shapes::read(&english.text), Shapes::read(&other.text)) else { return Vec::new() };
    let mut findings = Vec::new();
    // What is not known for certain in a small language stands in Finnish (locales/README.md).
    let may_have_gaps =
        ["locales/se/", "locales/smn/", "locales/sms/"].iter().any(|folder| other.path.starts_with(folder));
    for (name, shape) in &wanted.by_name {
        match found.by_name.get(name) {
            None if may_have_gaps => {}
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
