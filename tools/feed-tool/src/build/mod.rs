//! `service-feed build`: a large feed as an index, which a finder loads first, and chunks, which it loads when their
//! services are shown. Knows the files and their order; what stands in an index is known to the domain.

mod chunk;
mod print;
#[cfg(test)]
mod tests;

use std::{
    fs,
    path::{Path, PathBuf},
};

use feed::service_index::{self, Written};
use model::{chunks::Name, feed::Feed};

use crate::{
    command::Output,
    files,
    outcome::{EXIT_CODES, Failure, Outcome},
    progress::Progress,
};
use chunk::{Chunk, Cutter, search_file};

/// Makes a large feed quick to load: an index that the finder reads first, and the services in chunks
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// The folder to write into; the finder is given the address of its index.json
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
}

/// What was built.
#[derive(Debug, Default)]
pub struct Built {
    pub services: usize,
    /// Services and values of the feed that could not be used.
    pub problems: usize,
    /// How large the index is, and compressed by brotli.
    pub index: usize,
    pub index_brotli: usize,
    pub chunks: usize,
    /// How large the largest chunk is.
    pub largest: usize,
    /// How large the file is by which services are found by their names and identifiers.
    pub search: usize,
}

const INDEX: &str = "index.json";
const CHUNKS: &str = "chunks";

/// Builds, and says how large it became.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, Failure> {
    let name = arguments.feed.display().to_string();
    let built = build(&arguments.feed, &arguments.output, &Progress::new(&name))?;
    print::print(&mut std::io::stdout().lock(), &built, &arguments.output.join(INDEX), output)?;
    if built.problems != 0 {
        eprintln!("{}", print::problems(&name, built.problems));
    }
    Ok(Outcome::Fine)
}

/// Reads a feed and writes its chunks and, at last, its index: whoever has an index finds all that it names.
///
/// # Errors
/// Where the feed cannot be read or used, or a file not be written.
pub fn build(path: &Path, folder: &Path, progress: &Progress) -> Result<Built, Failure> {
    progress.now("reading");
    let parsed = files::read_feed(path)?;
    let mut built = Built { problems: parsed.problems.len(), services: parsed.feed.services.len(), ..Built::default() };
    let mut feed = parsed.feed;
    progress.now("putting in order");
    service_index::order_by_name(&mut feed);
    let unusable = |error: &dyn std::fmt::Display| {
        let reason = format!("{error}; look at it with: service-feed check {}", path.display());
        Failure::Unusable { path: path.to_owned(), reason }
    };
    let order = service_index::shelved(&feed).map_err(|_| unusable(&"its index would not be read as it is written"))?;
    let written = chunks(&feed, &order, &folder.join(CHUNKS), progress, &mut built)?;
    progress.now("writing the names");
    let names = search_file(&feed, &order);
    let search = Name::of(&names);
    built.search = names.len();
    files::write(&folder.join(CHUNKS).join(format!("{search}.json")), &names)?;
    progress.now("writing the index");
    let index = service_index::write(&feed, &written, Some(search));
    built.index = index.len();
    built.index_brotli = compressed(index.as_bytes());
    files::write(&folder.join(INDEX), index.as_bytes())?;
    Ok(built)
}

fn chunks(
    feed: &Feed,
    order: &[u32],
    folder: &Path,
    progress: &Progress,
    built: &mut Built,
) -> Result<Vec<Written>, Failure> {
    fs::create_dir_all(folder).map_err(|source| Failure::Write { path: folder.to_owned(), source })?;
    progress.many("writing services", order.len());
    let mut written = Vec::new();
    Cutter::new(feed).cut(order, &mut || progress.step(), &mut |chunk: Chunk| {
        let name = Name::of(&chunk.bytes);
        built.chunks += 1;
        built.largest = built.largest.max(chunk.bytes.len());
        written.push(Written { name, services: chunk.services });
        files::write(&folder.join(format!("{name}.json")), &chunk.bytes)
    })?;
    Ok(written)
}

/// How many bytes brotli makes of it, as a server does that compresses beforehand.
fn compressed(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    // Reading from and writing to memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters);
    out.len()
}
