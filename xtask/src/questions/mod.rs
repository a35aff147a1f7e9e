//! `cargo xtask questions FEED`: how well the questionnaire of a feed leads to its services.
//! Knows what is printed and against what it is measured; the readers are played by `domain::analysis`.

mod generated;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use service_finder::domain::{
    analysis::{Certainty, Order, Walks, coverage, walks},
    area::areas,
    catalogue::Catalogue,
    date::Date,
    facet::Value,
    feed,
    locale::Language,
};

/// How many readers are played for each service of a small feed; a large one has enough services.
const READERS: usize = 20;

/// Prints the report of a feed, and the comparison on a generated feed of 2,000 services.
pub fn run(path: &Path) -> Result<()> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}; name a feed", path.display()))?;
    let parsed = feed::parse(&bytes).with_context(|| format!("cannot use {}", path.display()))?;
    let catalogue = Catalogue::new(vec![parsed.feed], today()?);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    compare(&format!("{name}, {} services", catalogue.services.len()), &catalogue, READERS);
    let generated = generated::catalogue(2_000);
    compare("generated feed, 2000 services", &generated, 1);
    print_coverage(&catalogue);
    Ok(())
}

/// The mean number of questions until at most five services are left, the wanted one among them.
fn compare(name: &str, catalogue: &Catalogue, readers: usize) {
    println!("\n{name}");
    println!("{:<34} {:>10} {:>10} {:>8}", "questions until 5 are left", "editorial", "adaptive", "ratio");
    for (label, certainty) in [("sure readers", Certainty::Sure), ("one answer in five unknown", Certainty::Unsure)] {
        let editorial = walks(catalogue, Order::Editorial, certainty, readers);
        let adaptive = walks(catalogue, Order::Adaptive, certainty, readers);
        let row = |what: &str, of: &dyn Fn(&Walks) -> f64| {
            let (editorial, adaptive) = (of(&editorial), of(&adaptive));
            let ratio = if editorial == 0.0 { 1.0 } else { adaptive / editorial };
            println!("{:<34} {editorial:>10.2} {adaptive:>10.2} {ratio:>8.2}", format!("{label}, {what}"));
        };
        row("mean", &Walks::mean);
        row("95 of 100", &|walks| walks.most() as f64);
        row("more left, %", &|walks| 100.0 * walks.many_left as f64 / walks.questions.len().max(1) as f64);
    }
}

fn print_coverage(catalogue: &Catalogue) {
    let asked: BTreeSet<_> = [Certainty::Sure, Certainty::Unsure]
        .into_iter()
        .flat_map(|certainty| walks(catalogue, Order::Adaptive, certainty, READERS).asked)
        .collect();
    let never = catalogue.questions.iter().filter(|question| !asked.contains(&question.id));
    list("Questions that never help", never.map(|question| question.id.to_string()));
    let coverage = coverage(catalogue);
    let dead_ends = coverage.dead_ends.iter().map(|end| format!("{}: {}", end.question, name(catalogue, &end.value)));
    list("Options that no service fits", dead_ends);
    let unreached = coverage.unreached.iter();
    list(
        "Services that only \"I don't know\" leads to",
        unreached.map(|gap| format!("{} (question {})", gap.service, gap.question)),
    );
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for gap in &coverage.gaps {
        let (topic, without) = (name(catalogue, &gap.topic), name(catalogue, &gap.without));
        match lines.iter_mut().find(|(known, _)| *known == topic) {
            Some((_, places)) => places.push(without),
            None => lines.push((topic, vec![without])),
        }
    }
    list(
        "Nothing in these regions and languages",
        lines.iter().map(|(topic, places)| format!("{topic}: {}", places.join(", "))),
    );
}

fn list(heading: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<_> = lines.collect();
    println!("\n{heading}: {}", if lines.is_empty() { "none".to_owned() } else { lines.len().to_string() });
    for line in lines {
        println!("  {line}");
    }
}

/// A value in the words of the feed.
fn name(catalogue: &Catalogue, value: &Value) -> String {
    let chain = [catalogue.language, Language::FINNISH];
    let text = match value {
        Value::Term(code) => catalogue.terms.get(code).and_then(|term| term.label.choose(&chain)),
        Value::Region(code) => areas().region(*code).and_then(|name| name.choose(&chain)),
        Value::Municipality(code) => areas().municipality(*code).and_then(|place| place.name.choose(&chain)),
        Value::Form(form) => return form.as_str().to_owned(),
        Value::Channel(kind) => return kind.as_str().to_owned(),
        Value::Language(language) => return language.to_string(),
        Value::Age(years) => return years.to_string(),
        Value::Free | Value::Anonymous | Value::NoRegistration => None,
    };
    text.map_or_else(|| format!("{value:?}"), |chosen| chosen.text)
}

fn today() -> Result<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock is before 1970")?.as_secs();
    let days = i32::try_from(seconds / 86_400).context("the clock is far in the future")?;
    Date::from_days_since_epoch(days).context("the clock is far in the future")
}
