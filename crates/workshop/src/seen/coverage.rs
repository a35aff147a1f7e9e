//! How good the list is as a finder: what it covers, whom it leaves alone, and what is old or missing.

use authoring::{
    finding::{DateFinding, Finding, FindingKind, QuestionnaireFinding, TranslationFinding},
    report::{Row, Section, SectionName, report},
    wording::Texts,
    words::Words,
};
use finder::engine::catalogue::Catalogue;
use model::{
    area::{RegionCode, map},
    date::Date,
    feed::Feed,
    identifier::ServiceId,
};
use workshop_protocol as protocol;

/// What a feed covers on a day.
pub fn coverage(feed: &Feed, findings: &[Finding], today: Date, texts: &Texts) -> protocol::Coverage {
    let words = Words::new(texts.language().language(), feed.language);
    let catalogue = Catalogue::new(vec![feed.clone()], today);
    let report = report(&catalogue, &words);
    let named = |id: &ServiceId| {
        let service = feed.services.iter().find(|service| service.id == *id);
        service.and_then(|service| words.choose(&service.name)).map_or_else(|| id.to_string(), |chosen| chosen.text)
    };
    let services = |wanted: fn(&FindingKind) -> Option<&ServiceId>| -> Vec<String> {
        let mut names: Vec<_> = findings.iter().filter_map(|finding| wanted(&finding.kind)).map(named).collect();
        names.dedup();
        names
    };
    protocol::Coverage {
        sections: report.sections.iter().map(section).collect(),
        gaps: report.gaps.iter().map(|gap| texts.say(gap)).collect(),
        unreached: services(unreached),
        ending: services(ending),
        old: services(old),
        untranslated: untranslated(findings),
    }
}

fn section(section: &Section) -> protocol::Section {
    let is_map = section.name == SectionName::Regions;
    let bar = |row: &Row| protocol::Bar {
        name: row.name.clone(),
        level: row.level,
        services: row.services,
        shape: shape(&row.value).filter(|_| is_map),
    };
    protocol::Section {
        subject: match section.name {
            SectionName::Topics => protocol::Subject::Topics,
            SectionName::Regions => protocol::Subject::Regions,
            SectionName::Languages => protocol::Subject::Languages,
            SectionName::Forms => protocol::Subject::Forms,
        },
        bars: section.rows.iter().map(bar).collect(),
        view_box: is_map.then(|| map::VIEW_BOX.to_owned()),
        unsaid: section.unsaid,
    }
}

/// A region on the map, by its code.
fn shape(code: &str) -> Option<protocol::Shape> {
    let region = RegionCode::parse(code)?;
    let shape = map::SHAPES.iter().find(|shape| shape.region == region)?;
    let (x, y) = shape.middle;
    Some(protocol::Shape { outline: format!("M{}z", shape.corners), x, y })
}

/// Services that no answer leads to. Only of questions that somebody wrote: those that the finder makes lead to all.
pub fn unreached(kind: &FindingKind) -> Option<&ServiceId> {
    let FindingKind::Questionnaire(QuestionnaireFinding::Unreached { service, .. }) = kind else { return None };
    Some(service)
}

fn ending(kind: &FindingKind) -> Option<&ServiceId> {
    let FindingKind::Date(DateFinding::EndsSoon { service, .. } | DateFinding::Over { service, .. }) = kind else {
        return None;
    };
    Some(service)
}

fn old(kind: &FindingKind) -> Option<&ServiceId> {
    let FindingKind::Date(DateFinding::NotChecked { service, .. } | DateFinding::OldFacts { service, .. }) = kind
    else {
        return None;
    };
    Some(service)
}

/// In how many places a text is missing, by language.
fn untranslated(findings: &[Finding]) -> Vec<(String, usize)> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for finding in findings {
        let FindingKind::Translation(TranslationFinding::Missing { language, .. }) = &finding.kind else { continue };
        let name = language.own_name();
        match counts.iter_mut().find(|(known, ..)| known == name) {
            Some((_, count)) => *count += finding.count,
            None => counts.push((name.to_owned(), finding.count)),
        }
    }
    counts
}
