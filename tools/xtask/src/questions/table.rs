//! The comparison of ways to choose the next question, as a Markdown table.

use analysis::{Certainty, End, Means, Order, Readers, Walks, means, walks};
use finder::engine::catalogue::Catalogue;

use super::{generated, readers_each};

const SMALL_FEEDS: u64 = 40;

/// The rows of the feed, of small feeds, and of a large one.
pub fn table(name: &str, feed: &Catalogue) -> String {
    let mut rows = vec![
        "| feed | readers | counted | editorial | adaptive | ratio | optimum |".to_owned(),
        "|---|---|---|---:|---:|---:|---:|".to_owned(),
    ];
    let small: Vec<_> = (1..=SMALL_FEEDS).filter_map(|seed| means(&generated::small(seed))).collect();
    rows.extend(exact("40 small ones, 12 services", &small));
    let services = feed.services.len();
    rows.extend(exact(&format!("{name}, {services} services"), &means(feed).into_iter().collect::<Vec<_>>()));
    rows.extend(sampled(&format!("{name}, {services} services"), feed));
    rows.extend(sampled("generated, 2000 services", &generated::catalogue(2_000)));
    rows.join("\n") + "\n"
}

/// `None` where computing the optimum would take too long.
fn exact(feed: &str, all: &[Means]) -> Option<String> {
    let mean = |of: fn(&Means) -> f64| all.iter().map(of).sum::<f64>() / all.len() as f64;
    let (editorial, adaptive) = (mean(|means| means.editorial), mean(|means| means.adaptive));
    let optimum = mean(|means| means.optimum);
    let row = row(feed, "sure, all of them", "until 5 are left, mean", editorial, adaptive, &format!("{optimum:.2}"));
    (!all.is_empty()).then_some(row)
}

fn sampled(feed: &str, catalogue: &Catalogue) -> Vec<String> {
    let mut rows = Vec::new();
    for (who, certainty) in [("sure", Certainty::Sure), ("one answer in five unknown", Certainty::Unsure)] {
        for (until, end) in [("until 5 are left", End::Few), ("until the results", End::Results)] {
            let readers = Readers { certainty, end, each: readers_each(catalogue) };
            let [editorial, adaptive] =
                [Order::Editorial, Order::Adaptive].map(|order| walks(catalogue, order, readers));
            let mut add = |what: &str, of: fn(&Walks) -> f64| {
                rows.push(row(feed, who, &format!("{until}, {what}"), of(&editorial), of(&adaptive), ""));
            };
            add("mean", Walks::mean);
            add("95 of 100", |walks| walks.most() as f64);
            if end == End::Results {
                add("more than 5 left, %", Walks::many_left_percent);
            }
        }
    }
    rows
}

fn row(feed: &str, readers: &str, counted: &str, editorial: f64, adaptive: f64, optimum: &str) -> String {
    let ratio = if editorial == 0.0 { 1.0 } else { adaptive / editorial };
    format!("| {feed} | {readers} | {counted} | {editorial:.2} | {adaptive:.2} | {ratio:.2} | {optimum} |")
}
