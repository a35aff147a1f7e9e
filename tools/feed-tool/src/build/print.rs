//! What is said about a build, in words or as JSON.

use std::{
    io::{self, Write},
    path::Path,
};

use authoring::{
    build::{LARGEST_CHUNK, Summary},
    wording::{Message, Texts},
};
use serde_json::json;

use super::{Built, BuiltFeed};
use crate::output::{Output, escaped, shown};

/// Below so many services one file is loaded as quickly, and is simpler to look after.
const FEW: usize = 2_000;

pub fn print(out: &mut dyn Write, built: &Built, index: &Path, output: Output, texts: &Texts) -> io::Result<()> {
    let Built { services, problems, sizes, index_brotli, .. } = built;
    let Summary { index: size, chunks, largest_chunk: largest, search } = sizes;
    if output == Output::Json {
        let index = json!({ "file": index, "bytes": size, "brotli": index_brotli });
        let chunks = json!({ "files": chunks, "largest": largest, "search": search });
        let built =
            json!({ "version": 1, "services": services, "problems": problems, "index": index, "chunks": chunks });
        return writeln!(out, "{}", escaped(&built.to_string()));
    }
    let kilobytes = |id, size| Message::new(id).with("size", kilobytes(size));
    let mut lines = vec![
        of_services(index, *services),
        kilobytes("build-index", *size).with("packed", self::kilobytes(*index_brotli)),
        kilobytes("build-chunks", *largest).with("count", *chunks),
        kilobytes("build-names", *search),
    ];
    if LARGEST_CHUNK < *largest {
        lines.push(kilobytes("build-large-service", LARGEST_CHUNK));
    }
    if *services < FEW {
        lines.push(Message::new("build-few").with("count", FEW));
    }
    say(out, &lines, texts)
}

fn of_services(file: &Path, services: usize) -> Message {
    Message::new("build-services").with("path", file.display().to_string()).with("count", services)
}

fn say(out: &mut dyn Write, lines: &[Message], texts: &Texts) -> io::Result<()> {
    lines.iter().try_for_each(|line| writeln!(out, "{}", shown(&texts.say(line))))
}

/// What is said of a feed that is one file.
pub fn one_file(out: &mut dyn Write, built: &BuiltFeed, file: &Path, output: Output, texts: &Texts) -> io::Result<()> {
    let BuiltFeed { services, problems, before, bytes, brotli, opening, .. } = built;
    if output == Output::Json {
        let opening = opening
            .as_ref()
            .map(|it| json!({ "question": it.question.as_str(), "until": it.end().map(|day| day.to_string()) }));
        let feed = json!({ "file": file, "bytes": bytes, "brotli": brotli });
        let built =
            json!({ "version": 1, "services": services, "problems": problems, "feed": feed, "opening": opening });
        return writeln!(out, "{}", escaped(&built.to_string()));
    }
    let size = Message::new("build-file").with("size", kilobytes(*bytes)).with("packed", kilobytes(*brotli));
    let first = opening.as_ref().map(|opening| {
        let question = opening.question.as_str();
        match opening.end() {
            Some(end) => Message::new("build-first-until").with("question", question).with("date", end),
            None => Message::new("build-first").with("question", question),
        }
    });
    let lines = [
        of_services(file, *services),
        size.with("before", kilobytes(*before)),
        first.unwrap_or(Message::new("build-waits")),
    ];
    say(out, &lines, texts)
}

/// What is said where a part of the feed could not be used.
pub fn problems(feed: &str, problems: usize) -> Message {
    Message::new("problems-in-feed").with("count", problems).with("path", feed)
}

fn kilobytes(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1_000.0)
}
