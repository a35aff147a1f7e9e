//! The report for a web editor: what in the feed leads nowhere, where it stands, and how to mend it.

use analysis::{Coverage, Gap, NeverAsked, Reason, name};
use finder::engine::catalogue::Catalogue;
use model::{area::areas, facet::Value, identifier::QuestionId};

pub fn report(catalogue: &Catalogue, coverage: &Coverage) -> String {
    let never = coverage.never_asked.iter().map(never_asked);
    let dead_ends = coverage
        .dead_ends
        .iter()
        .map(|end| format!("question \"{}\": {}", end.question, option(catalogue, &end.question, &end.value)));
    let unreached = coverage
        .unreached
        .iter()
        .map(|gap| format!("service \"{}\", because of question \"{}\"", gap.service, gap.question));
    [
        section("Questions that never help", "Nobody is asked them.", never.collect()),
        section(
            "Options that no service fits",
            "Who chooses one sees only services that do not say. Take it out, or add the value to a service.",
            dead_ends.collect(),
        ),
        section(
            "Services that only \"I don't know\" leads to",
            "Every option of the question excludes the service. Add an option, or take the service's own value out.",
            unreached.collect(),
        ),
        section(
            "What is asked for and has no service",
            "Readers with these answers get no result. Add a service or one that is nationwide, or tell where else to turn.",
            gaps(catalogue, &coverage.gaps),
        ),
    ]
    .join("\n")
}

fn section(heading: &str, mend: &str, lines: Vec<String>) -> String {
    if lines.is_empty() {
        return format!("{heading}: none\n");
    }
    let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    format!("{heading}. {mend}\n{lines}")
}

fn never_asked(never: &NeverAsked) -> String {
    let mend = match never.reason {
        Reason::NeverOpen => "its \"when\" never holds: correct it, or take the question out",
        Reason::NeverHelps => {
            "few services are left when its turn comes, or none states what it asks for: \
             take it out, pin it if the answer must be known, or state its facet in the services"
        }
    };
    format!("question \"{}\": {mend}", never.question)
}

/// An option as it stands in the feed, with its words.
fn option(catalogue: &Catalogue, question: &QuestionId, value: &Value) -> String {
    let options = catalogue.question(question).map(|question| question.options.as_slice()).unwrap_or_default();
    let chosen = options.iter().find(|option| option.value == *value);
    let label = chosen.and_then(|option| option.label.choose(&[catalogue.language])).map(|chosen| chosen.text);
    format!("\"{}\" ({})", value.written(), label.unwrap_or_else(|| name(catalogue, value)))
}

/// One line for each topic and audience.
fn gaps(catalogue: &Catalogue, gaps: &[Gap]) -> Vec<String> {
    let line = |gap: &Gap| {
        let audience = gap.audience.as_ref().map(|value| format!(" + {}", name(catalogue, value)));
        let topic = name(catalogue, &gap.topic);
        format!("{topic}{}: {}", audience.unwrap_or_default(), circumstances(catalogue, &gap.without).join("; "))
    };
    gaps.iter().map(line).collect()
}

/// The regions and languages without a service. Where most regions have none, those that have one are listed.
fn circumstances(catalogue: &Catalogue, without: &[Value]) -> Vec<String> {
    let all = areas().regions.iter().map(|(code, _)| Value::Region(*code));
    let (missing, present): (Vec<_>, Vec<_>) = all.partition(|region| without.contains(region));
    let names = |values: &[Value]| values.iter().map(|value| name(catalogue, value)).collect::<Vec<_>>().join(", ");
    let languages: Vec<_> = without.iter().filter(|value| matches!(value, Value::Language(_))).cloned().collect();
    let mut parts = Vec::new();
    if present.is_empty() {
        // No language helps either.
        return vec!["no service at all".to_owned()];
    } else if present.len() < missing.len() {
        parts.push(format!("all regions but {}", names(&present)));
    } else if !missing.is_empty() {
        parts.push(format!("regions {}", names(&missing)));
    }
    if !languages.is_empty() {
        parts.push(format!("languages {}", names(&languages)));
    }
    parts
}
