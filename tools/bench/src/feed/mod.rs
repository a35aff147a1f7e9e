//! Large feeds as text, like a directory's: few facts stated, names and summaries in two languages, channels with hours.
//! The facts are stated as often as in real directories.

mod service;
mod words;

use std::fmt::{self, Write};

use analysis::Chance;
use model::service::{ChannelKind, Form};

use service::write_service;

const TOPICS: usize = 10;
const BELOW_TOPIC: usize = 10;
const ORGANIZATIONS: usize = 300;
const GROUPS: usize = 27;
const ROLES: [&str; 3] = ["role:client", "role:close", "role:professional"];
const LANGUAGES: [&str; 12] = ["fi", "sv", "en", "ru", "et", "ar", "so", "uk", "se", "fa", "fr", "es"];

/// A feed of so many services, whose questions offer 200 values in all. The same number gives the same text.
pub fn json(services: usize) -> String {
    let mut text = String::with_capacity(services * 900 + 100_000);
    // Writing to a text cannot fail.
    let _ = write_feed(&mut text, services);
    text
}

fn write_feed(out: &mut String, services: usize) -> fmt::Result {
    out.push_str(
        "{\"format\":\"service-feed/1\",\"title\":\"Palveluhakemisto\",\"language\":\"fi\",\"organizations\":{",
    );
    for at in 0..ORGANIZATIONS {
        let comma = comma(at);
        write!(out, "{comma}\"org-{at}\":{{\"name\":\"Yhdistys {at} ry\",\"url\":\"https://yhdistys{at}.example\"}}")?;
    }
    out.push_str("},\"terms\":{");
    for root in 0..TOPICS {
        let comma = comma(root);
        write!(out, "{comma}\"topic:{root}\":{{\"label\":\"Aihe {root}\"}}")?;
        for at in 0..BELOW_TOPIC {
            write!(out, ",\"topic:{root}.{at}\":{{\"label\":\"Aihe {root}.{at}\",\"parent\":\"topic:{root}\"}}")?;
        }
    }
    let groups = (0..GROUPS).map(|at| format!("group:{at}"));
    for code in ROLES.iter().map(ToString::to_string).chain(groups) {
        write!(out, ",\"{code}\":{{\"label\":\"{code}\"}}")?;
    }
    out.push_str("},\"questions\":[");
    write_questions(out)?;
    out.push_str("],\"services\":[");
    let mut chance = Chance::new(2_026);
    for at in 0..services {
        out.push_str(comma(at));
        write_service(out, at, &mut chance)?;
    }
    out.push_str("]}");
    Ok(())
}

/// 10 topics, 100 below them, 3 roles, 27 groups, 7 sample ages, 19 regions, 9 forms, 10 channels, 12 languages
/// and three questions of one value. None is conditional, so that each answer has all of them to weigh.
fn write_questions(out: &mut String) -> fmt::Result {
    let mut question = |id: &str, facet: &str, kind: &str, values: Vec<String>| {
        let comma = if out.ends_with('[') { "" } else { "," };
        write!(out, "{comma}{{\"id\":\"{id}\",\"facet\":\"{facet}\",\"kind\":\"{kind}\",\"options\":[")?;
        for (at, value) in values.iter().enumerate() {
            let comma = self::comma(at);
            write!(out, "{comma}{{\"value\":\"{value}\"}}")?;
        }
        out.write_str("]}")
    };
    let strings = |all: &[&str]| all.iter().map(ToString::to_string).collect::<Vec<_>>();
    question("topic", "topic", "single", (0..TOPICS).map(|root| format!("topic:{root}")).collect())?;
    question("role", "audience", "single", strings(&ROLES))?;
    question("group", "audience", "multi", (0..GROUPS).map(|at| format!("group:{at}")).collect())?;
    question("age", "age", "age", Vec::new())?;
    question("area", "area", "place", Vec::new())?;
    question("form", "form", "multi", strings(Form::NAMES))?;
    question("channel", "channel", "multi", strings(ChannelKind::NAMES))?;
    question("language", "language", "multi", strings(&LANGUAGES))?;
    question("cost", "cost", "single", strings(&["free"]))?;
    question("anonymity", "anonymity", "single", strings(&["yes"]))?;
    question("registration", "registration", "single", strings(&["none"]))?;
    for root in 0..TOPICS {
        let below = (0..BELOW_TOPIC).map(|at| format!("topic:{root}.{at}")).collect();
        question(&format!("topic-{root}"), "topic", "single", below)?;
    }
    Ok(())
}

fn comma(at: usize) -> &'static str {
    if at == 0 { "" } else { "," }
}
