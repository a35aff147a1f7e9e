//! A service of a large feed. Its facts are stated as often as in real directories.

use std::fmt::{self, Write};

use analysis::Chance;
use model::{
    area::areas,
    service::{ChannelKind, Form},
};

use super::{
    BELOW_TOPIC, GROUPS, LANGUAGES, ORGANIZATIONS, ROLES, TOPICS, comma,
    words::{FOR_WHOM, SUMMARIES, WHAT},
};

/// Writes the service at this position of the list.
pub fn write_service(out: &mut String, at: usize, chance: &mut Chance) -> fmt::Result {
    let (what, whom, summary) = (pick(&WHAT, chance), pick(&FOR_WHOM, chance), pick(&SUMMARIES, chance));
    let organization = chance.below(ORGANIZATIONS);
    write!(out, "{{\"id\":\"palvelu-{at}\",\"name\":{{\"fi\":\"{} {} {at}\"", what.0, whom.0)?;
    let is_translated = chance.below(100) < 50;
    if is_translated {
        write!(out, ",\"sv\":\"{} {} {at}\"", what.1, whom.1)?;
    }
    write!(out, "}},\"summary\":{{\"fi\":\"{}\"", summary.0)?;
    if is_translated {
        write!(out, ",\"sv\":\"{}\"", summary.1)?;
    }
    write!(out, "}},\"organization\":\"org-{organization}\"")?;
    write_facts(out, chance)?;
    write_area(out, chance)?;
    write_channels(out, at, chance)?;
    write!(out, ",\"checked\":\"2026-0{}-1{}\"", 1 + chance.below(9), chance.below(10))?;
    write!(out, ",\"url\":\"https://yhdistys{organization}.example/palvelut/{at}\"}}")
}

/// The shares are those of real directories: ages in a fifth of the records, whom it is for in two fifths.
fn write_facts(out: &mut String, chance: &mut Chance) -> fmt::Result {
    let root = chance.below(TOPICS);
    let topic = |chance: &mut Chance| format!("topic:{root}.{}", chance.below(BELOW_TOPIC));
    let topics = (0..=chance.below(2)).map(|_| topic(chance)).collect();
    write_list(out, "topics", topics)?;
    let mut stated = |percent: usize| chance.below(100) < percent;
    let (role, group, age, form) = (stated(40), stated(20), stated(20), stated(80));
    let (free, anonymous, registration, language) = (stated(60), stated(30), stated(40), stated(70));
    let mut audiences = Vec::new();
    if role {
        audiences.push(pick(&ROLES, chance).to_owned());
    }
    if group {
        audiences.push(format!("group:{}", chance.below(GROUPS)));
    }
    write_list(out, "audiences", audiences)?;
    if age {
        let min = 10 + chance.below(30);
        write!(out, ",\"age\":{{\"min\":{min},\"max\":{}}}", min + 8 + chance.below(50))?;
    }
    write_list(out, "forms", if form { vec![pick(Form::NAMES, chance).to_owned()] } else { Vec::new() })?;
    let languages = (0..chance.below(3)).map(|_| pick(&LANGUAGES, chance).to_owned());
    write_list(
        out,
        "languages",
        if language { std::iter::once("fi".to_owned()).chain(languages).collect() } else { Vec::new() },
    )?;
    if free {
        write!(out, ",\"cost\":\"{}\"", pick(&["free", "free", "paid", "varies"], chance))?;
    }
    if anonymous {
        write!(out, ",\"anonymous\":{}", chance.below(2) == 0)?;
    }
    if registration {
        write!(out, ",\"registration\":\"{}\"", pick(&["none", "required"], chance))?;
    }
    Ok(())
}

/// A third is nationwide, the others serve one region or up to three municipalities.
fn write_area(out: &mut String, chance: &mut Chance) -> fmt::Result {
    let areas = areas();
    match chance.below(3) {
        0 => out.write_str(",\"area\":{\"scope\":\"nationwide\"}"),
        1 => {
            let region = areas.regions.get(chance.below(areas.regions.len())).map(|(code, _)| code.to_string());
            write!(out, ",\"area\":{{\"scope\":\"limited\",\"regions\":[\"{}\"]}}", region.unwrap_or_default())
        }
        _ => {
            let many = areas.municipalities.len();
            let codes = (0..=chance.below(3)).filter_map(|_| areas.municipalities.get(chance.below(many)));
            let codes: Vec<_> = codes.map(|place| format!("\"{}\"", place.code)).collect();
            write!(out, ",\"area\":{{\"scope\":\"limited\",\"municipalities\":[{}]}}", codes.join(","))
        }
    }
}

fn write_channels(out: &mut String, at: usize, chance: &mut Chance) -> fmt::Result {
    out.push_str(",\"channels\":[");
    for channel in 0..=chance.below(2) {
        out.push_str(comma(channel));
        let kind = pick(ChannelKind::NAMES, chance);
        write!(out, "{{\"type\":\"{kind}\"")?;
        match kind {
            "phone" | "sms" => write!(out, ",\"value\":\"+358 40 {:03} {:04}\"", at % 1_000, at % 10_000)?,
            "email" => write!(out, ",\"value\":\"apu{at}@yhdistys.example\"")?,
            "visit" | "post" => write!(
                out,
                ",\"address\":{{\"street\":\"Esimerkkikatu {}\",\"postal_code\":\"20100\",\"city\":\"Turku\"}}",
                at % 100
            )?,
            _ => write!(out, ",\"value\":\"https://apu.example/{kind}/{at}\"")?,
        }
        match chance.below(4) {
            0 => out.push_str(",\"hours\":\"24/7\""),
            1 => {}
            _ => {
                let opens = 8 + chance.below(4);
                let days = pick(&["\"mo\",\"tu\",\"we\",\"th\",\"fr\"", "\"tu\",\"th\"", "\"mo\",\"we\""], chance);
                let closes = opens + 4 + chance.below(6);
                write!(
                    out,
                    ",\"hours\":[{{\"days\":[{days}],\"opens\":\"{opens:02}:00\",\"closes\":\"{closes:02}:00\"}}]"
                )?;
            }
        }
        out.push('}');
    }
    out.push(']');
    Ok(())
}

fn write_list(out: &mut String, key: &str, values: Vec<String>) -> fmt::Result {
    if values.is_empty() {
        return Ok(());
    }
    write!(out, ",\"{key}\":[\"{}\"]", values.join("\",\""))
}

/// One of all; the tables above are never empty.
fn pick<T: Copy + Default>(all: &[T], chance: &mut Chance) -> T {
    all.get(chance.below(all.len())).copied().unwrap_or_default()
}
