//! What is said about a build, in words or as JSON.

use std::{
    io::{self, Write},
    path::Path,
};

use authoring::build::{LARGEST_CHUNK, Summary};
use serde_json::json;

use super::{Built, BuiltFeed};
use crate::output::{Output, escaped, shown};

/// Below so many services one file is loaded as quickly, and is simpler to look after.
const FEW: usize = 2_000;

pub fn print(out: &mut dyn Write, built: &Built, index: &Path, output: Output) -> io::Result<()> {
    let Built { services, problems, sizes, index_brotli, .. } = built;
    let Summary { index: size, chunks, largest_chunk: largest, search } = sizes;
    if output == Output::Json {
        let index = json!({ "file": index, "bytes": size, "brotli": index_brotli });
        let chunks = json!({ "files": chunks, "largest": largest, "search": search });
        let built =
            json!({ "version": 1, "services": services, "problems": problems, "index": index, "chunks": chunks });
        return writeln!(out, "{}", escaped(&built.to_string()));
    }
    writeln!(out, "{}: {services} services", shown(&index.display().to_string()))?;
    writeln!(out, "index: {} kB, {} kB with brotli", kilobytes(*size), kilobytes(*index_brotli))?;
    writeln!(out, "chunks: {chunks}, the largest {} kB", kilobytes(*largest))?;
    writeln!(out, "names, loaded when somebody searches: {} kB", kilobytes(*search))?;
    if LARGEST_CHUNK < *largest {
        writeln!(out, "a service is larger than {} kB alone; shorter texts load faster", kilobytes(LARGEST_CHUNK))?;
    }
    if *services < FEW {
        writeln!(
            out,
            "with fewer than {FEW} services one file loads as quickly and is simpler to look after: name one that ends in .json"
        )?;
    }
    Ok(())
}

/// What is said of a feed that is one file.
pub fn one_file(out: &mut dyn Write, built: &BuiltFeed, file: &Path, output: Output) -> io::Result<()> {
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
    writeln!(out, "{}: {services} services", shown(&file.display().to_string()))?;
    let [bytes, brotli, before] = [*bytes, *brotli, *before].map(kilobytes);
    writeln!(out, "{bytes} kB, {brotli} kB with brotli; the feed was {before} kB")?;
    match opening.as_ref().map(|opening| (&opening.question, opening.end())) {
        Some((question, None)) => {
            writeln!(out, "the first question is drawn at once: {}", shown(question.as_str()))
        }
        Some((question, Some(end))) => writeln!(
            out,
            "the first question is drawn at once: {}; build again on {end}, when a service has ended",
            shown(question.as_str())
        ),
        None => writeln!(out, "the first question waits for the program, because no question with options comes first"),
    }
}

/// What is said where a part of the feed could not be used.
pub fn problems(feed: &str, problems: usize) -> String {
    format!("{problems} problems in the feed, so something may be missing; see: service-feed check {feed}")
}

fn kilobytes(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1_000.0)
}
