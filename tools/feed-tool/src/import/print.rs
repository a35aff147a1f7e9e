//! What an import reports: findings for people, one line each, or JSON for programs.

use std::{
    io::{self, Write},
    path::Path,
};

use authoring::import::{Said, Weight};
use model::feed::Feed;
use serde_json::{Value, json};

use crate::output::Output;

/// Prints the findings, and what was written where.
pub fn print(said: &[Said], written: Option<(&Feed, &Path)>, output: Output, out: &mut dyn Write) -> io::Result<()> {
    match output {
        Output::Words => words(said, written, out),
        Output::Json => {
            let findings: Vec<_> = said.iter().map(finding).collect();
            let written = written.map(|(feed, path)| json!({ "file": path, "services": feed.services.len() }));
            serde_json::to_writer_pretty(&mut *out, &json!({ "version": 1, "findings": findings, "written": written }))
                .map_err(io::Error::from)?;
            writeln!(out)
        }
    }
}

fn words(said: &[Said], written: Option<(&Feed, &Path)>, out: &mut dyn Write) -> io::Result<()> {
    for one in said {
        let weight = if one.weight == Weight::Note { "note: " } else { "" };
        writeln!(out, "{weight}{one}")?;
    }
    let count = |weight| said.iter().filter(|one| one.weight == weight).count();
    let (problems, notes) = (count(Weight::Problem), count(Weight::Note));
    match written {
        Some((feed, path)) => {
            writeln!(out, "{}: {} services, {problems} to mend, {notes} notes", path.display(), feed.services.len())
        }
        None => writeln!(out, "nothing was written: {problems} to mend, {notes} notes"),
    }
}

fn finding(said: &Said) -> Value {
    json!({
        "file": said.file,
        "place": said.place,
        "text": said.text,
        "problem": said.weight == Weight::Problem,
        "message": said.message,
        "mend": said.mend,
        "count": said.count,
    })
}
