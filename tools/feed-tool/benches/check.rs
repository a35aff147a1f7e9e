//! Measures how long the check of a large feed takes, compared with parsing the same text into a `serde_json::Value` in
//! the same run. The feed is the one that `tools/bench` generates.
//!
//! Run it with `cargo bench --package service-feed --bench check --profile native`.

#[path = "../../bench/src/feed/mod.rs"]
mod feed;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use authoring::check::check;
use model::date::Date;

const SERVICES: usize = 100_000;

/// The best of so many runs: whatever else runs only makes it slower.
const RUNS: usize = 5;

fn main() {
    let text = feed::json(SERVICES);
    let today = Date::parse("2026-10-01").unwrap_or(Date::EPOCH);
    let checking = best(|| check("feed.json", text.as_bytes(), today, &mut |_| {}).findings.len());
    let reading = best(|| serde_json::from_str::<serde_json::Value>(&text).is_ok());
    let ratio = checking.as_secs_f64() / reading.as_secs_f64();
    println!(
        "{SERVICES} services, {} MB: check {} ms, serde_json::Value {} ms, {ratio:.1} times as long",
        text.len() / 1_000_000,
        checking.as_millis(),
        reading.as_millis()
    );
}

fn best<T>(work: impl Fn() -> T) -> Duration {
    let one = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    (0..RUNS).map(one).min().unwrap_or_default()
}
