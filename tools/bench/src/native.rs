//! The native part: writes the feed to a file and its own numbers as JSON to standard output.

use std::{fs, hint::black_box, process::ExitCode, time::Instant};

use crate::{
    feed,
    measured::{Measured, read},
    memory,
};

/// How many sessions are measured, see `Measured::answer`.
const STEPS: usize = 7;

/// The arguments: the number of services, and the file that the feed is to be written to.
pub fn run() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let services = arguments.next().and_then(|number| number.parse().ok());
    let (Some(services), Some(path)) = (services, arguments.next()) else {
        eprintln!("usage: service-finder-bench SERVICES FILE");
        return ExitCode::FAILURE;
    };
    let text = feed::json(services);
    if let Err(error) = fs::write(&path, &text) {
        eprintln!("cannot write {path}: {error}");
        return ExitCode::FAILURE;
    }
    drop(text);
    match measure(&path, services) {
        Some(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("the feed cannot be read back");
            ExitCode::FAILURE
        }
    }
}

fn measure(path: &str, services: usize) -> Option<String> {
    let text = fs::read(path).ok()?;
    let mut times = Vec::new();
    for _ in 0..runs(services) {
        let start = Instant::now();
        black_box(read(&text)?);
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    let read_time = least(&times);
    let before = memory::held();
    memory::forget_peak();
    let catalogue = read(&text)?;
    // The peak includes the text; the memory that is kept does not.
    let (peak, kept) = (memory::peak(), memory::held() - before);
    let measured = Measured::new(catalogue);
    let mut steps = Vec::new();
    for step in 0..STEPS {
        let left = measured.left(step);
        let answer = time(services, &|| measured.answer(step));
        let bare = time(services, &|| black_box(measured.bare(black_box(&left))) as usize);
        let left = measured.answer(step);
        steps.push(format!(r#"{{"left":{left},"answer":{answer},"bare":{bare}}}"#));
    }
    let (values, bytes, steps) = (measured.values(), text.len(), steps.join(","));
    Some(format!(
        r#"{{"services":{services},"bytes":{bytes},"values":{values},"read":{read_time},"kept":{kept},"peak":{peak},"steps":[{steps}]}}"#
    ))
}

fn runs(services: usize) -> usize {
    (300_000 / services).clamp(5, 60)
}

/// The best of many batches, in milliseconds for one call. Other programs can only make it slower.
fn time(services: usize, work: &dyn Fn() -> usize) -> f64 {
    let in_batch = (100_000 / services).max(1);
    let batch = || {
        let start = Instant::now();
        for _ in 0..in_batch {
            black_box(work());
        }
        start.elapsed().as_secs_f64() * 1_000.0 / in_batch as f64
    };
    black_box(work());
    least(&(0..61).map(|_| batch()).collect::<Vec<_>>())
}

fn least(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::INFINITY, f64::min)
}
