//! Measures what `service-feed build` makes of a large feed: how large its files are, and how long it takes to parse the
//! index, compared with the whole feed. The feed is the one that `tools/bench` generates.
//!
//! Run it with `cargo bench --package service-feed --bench build --profile native`.

#[path = "../../bench/src/feed/mod.rs"]
mod feed;

use std::{
    fs,
    hint::black_box,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};

use ::feed::{parse, service_index};
use finder::engine::catalogue::Catalogue;
use model::{date::Date, feed::Feed};
use service_feed::{build::build, progress::Progress};

const SERVICES: usize = 100_000;

/// What is promised, in bytes.
const INDEX: usize = 600_000;
const CHUNK: usize = 60_000;

/// The best of so many runs: whatever else runs only makes it slower.
const RUNS: usize = 5;

fn main() -> ExitCode {
    let folder = std::env::temp_dir().join(format!("service-feed-bench-{}", std::process::id()));
    let kept = measure(&folder);
    // The folder is below that for temporary files.
    let _ = fs::remove_dir_all(&folder);
    match kept {
        Some(true) => ExitCode::SUCCESS,
        Some(false) => {
            eprintln!("that is more than {INDEX} bytes for the index or {CHUNK} for a chunk");
            ExitCode::FAILURE
        }
        None => {
            eprintln!("the feed could not be built or read back");
            ExitCode::FAILURE
        }
    }
}

/// Whether the files are as small as is promised.
fn measure(folder: &Path) -> Option<bool> {
    let text = feed::json(SERVICES);
    let path = folder.join("feed.json");
    fs::create_dir_all(folder).ok()?;
    fs::write(&path, &text).ok()?;
    let start = Instant::now();
    let built = build(&path, folder, Date::EPOCH, &Progress::new("feed.json")).ok()?;
    let building = start.elapsed();
    println!("{SERVICES} services, {} MB, built in {} s", text.len() / 1_000_000, building.as_secs());
    println!("index {} bytes, {} with brotli", built.sizes.index, built.index_brotli);
    println!(
        "{} chunks, the largest {} bytes; names {} bytes",
        built.sizes.chunks, built.sizes.largest_chunk, built.sizes.search
    );
    let index = fs::read(folder.join("index.json")).ok()?;
    let whole = best(|| Some(parse(text.as_bytes()).ok()?.feed))?;
    let indexed = best(|| Some(service_index::parse(&index).ok()?.feed))?;
    println!("read and indexed: the index in {} ms, the feed in {} ms", indexed.as_millis(), whole.as_millis());
    Some(built.index_brotli <= INDEX && built.sizes.largest_chunk <= CHUNK)
}

fn best(read: impl Fn() -> Option<Feed>) -> Option<Duration> {
    let today = Date::parse("2026-10-01")?;
    let one = |_| {
        let start = Instant::now();
        black_box(Catalogue::new(vec![read()?], today));
        Some(start.elapsed())
    };
    (0..RUNS).filter_map(one).min()
}
