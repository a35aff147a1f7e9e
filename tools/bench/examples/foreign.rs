//! How long and with how much memory a large feed of another format is read, beside `serde_json::Value` for the same file:
//! `cargo run --package service-finder-bench --profile native --example foreign -- 10000`.
//! Prints its numbers as JSON and fails where they are too large.

use std::{fmt::Write, hint::black_box, process::ExitCode, time::Instant};

use foreign::{Document, Format, Options, detect, parse};

#[path = "../src/memory.rs"]
mod memory;

/// Reading may take this many times as long as `serde_json::Value` takes, and this many bytes with the file itself.
const MOST_TIMES: f64 = 5.0;
const MOST_BYTES: usize = 300_000_000;

const RUNS: usize = 5;

fn main() -> ExitCode {
    let services = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(10_000);
    let text = page(services);
    let bytes = text.len();
    let library = least(&|| {
        black_box(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    });
    let documents = [Document { name: "services".into(), text }];
    let format = documents.first().and_then(|document| detect(&document.text));
    if format != Some(Format::Hsds) {
        eprintln!("the feed is taken for {format:?}");
        return ExitCode::FAILURE;
    }
    let own = least(&|| {
        black_box(parse(Format::Hsds, &documents, &Options::default()));
    });
    memory::forget_peak();
    let (feed, problems) = parse(Format::Hsds, &documents, &Options::default());
    let (peak, held) = (memory::peak(), memory::held());
    let (found, kinds, times) = (feed.services.len(), problems.len(), own / library);
    println!(
        r#"{{"services":{found},"bytes":{bytes},"problems":{kinds},"serde_json":{library:.1},"read":{own:.1},"times":{times:.2},"peak":{peak},"held":{held}}}"#
    );
    if found == services && times <= MOST_TIMES && peak <= MOST_BYTES { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The best of some runs, in milliseconds. Other programs can only make it slower.
fn least(work: &dyn Fn()) -> f64 {
    let run = |_| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64() * 1_000.0
    };
    (0..RUNS).map(run).fold(f64::INFINITY, f64::min)
}

/// A page with all services.
fn page(services: usize) -> String {
    let mut text =
        format!(r#"{{"total_items":{services},"total_pages":1,"page_number":1,"last_page":true,"contents":["#);
    for number in 0..services {
        if 0 < number {
            text.push(',');
        }
        // Writing to a text cannot fail.
        let _ = write_service(&mut text, number);
    }
    text.push_str("]}");
    text
}

fn write_service(text: &mut String, number: usize) -> std::fmt::Result {
    let organization = number % 300;
    write!(
        text,
        r#"{{"id":"00000000-0000-4000-8000-{number:012}","name":"Support group {number}","alternate_name":"Group {number}","description":"<p>We meet every week. Everybody who lives through a separation is welcome.</p><ul><li>free</li><li>anonymous</li></ul>","url":"https://association-{organization}.example/groups/{number}","email":"groups@association-{organization}.example","status":"active","fees_description":"Free of charge","eligibility_description":"For adults","minimum_age":18,"maximum_age":null,"assured_date":"2026-03-01","last_modified":"2026-03-15T10:30:45Z","organization":{{"id":"o{organization}","name":"Association {organization}","website":"https://association-{organization}.example","logo":"https://association-{organization}.example/logo.png"}},"#
    )?;
    write!(
        text,
        r#""phones":[{{"id":"p{number}","number":"+358 9 {number:07}","type":"voice","description":"Reception","languages":[{{"id":"l","name":"Finnish","code":"fi"}},{{"name":"Swedish","code":"sv"}}]}}],"schedules":[{{"id":"s1","freq":"WEEKLY","byday":"MO,TU,WE","opens_at":"09:00","closes_at":"15:00","description":"By phone"}},{{"id":"s2","freq":"MONTHLY","byday":"1SA","opens_at":"10:00","closes_at":"12:00"}}],"service_areas":[{{"id":"a","name":"Turku"}},{{"name":"Pirkanmaa"}}],"languages":[{{"name":"Finnish"}},{{"code":"swe"}}],"cost_options":[{{"id":"c","option":"Everybody","amount":0,"currency":"EUR"}}],"contacts":[{{"name":"Reception","phones":[{{"number":"+358 9 {number:07}"}}]}}],"#
    )?;
    write!(
        text,
        r#""service_at_locations":[{{"id":"sl{number}","location":{{"id":"x{number}","location_type":"physical","name":"House {number}","latitude":60.45,"longitude":22.26,"addresses":[{{"id":"d","address_1":"Street {number}","city":"Turku","state_province":"","postal_code":"20100","country":"FI","address_type":"physical"}}],"accessibility":[{{"description":"Step-free"}}]}}}}],"attributes":[{{"id":"t","link_entity":"service","taxonomy_term":{{"id":"term{}","code":"{}","name":"Need {}","taxonomy":"Needs"}}}},{{"taxonomy_term":{{"id":"who{}","name":"Group {}","taxonomy":"Audience"}}}}],"funding":[{{"source":"City"}}]}}"#,
        number % 100,
        number % 100,
        number % 100,
        number % 12,
        number % 12
    )
}
