//! Large feeds as text, like a directory's: few facts stated, names and summaries in two languages, channels with hours.
//! Knows the shares with which real directories state facts; nothing of what is measured on them.

use std::fmt::{self, Write};

use analysis::Chance;
use model::{
    area::areas,
    service::{ChannelKind, Form},
};

const TOPICS: usize = 10;
const BELOW_TOPIC: usize = 10;
const ORGANIZATIONS: usize = 300;
const GROUPS: usize = 27;
const ROLES: [&str; 3] = ["role:client", "role:close", "role:professional"];
const LANGUAGES: [&str; 12] = ["fi", "sv", "en", "ru", "et", "ar", "so", "uk", "se", "fa", "fr", "es"];

const WHAT: [(&str, &str); 12] = [
    ("Vertaisryhmä", "Stödgrupp"),
    ("Kriisipuhelin", "Kristelefon"),
    ("Neuvontachat", "Rådgivningschatt"),
    ("Keskustelutuki", "Samtalsstöd"),
    ("Avoin kohtaamispaikka", "Öppen mötesplats"),
    ("Tukihenkilötoiminta", "Stödpersonsverksamhet"),
    ("Verkkoryhmä", "Nätgrupp"),
    ("Oikeudellinen neuvonta", "Juridisk rådgivning"),
    ("Perhetyö", "Familjearbete"),
    ("Turvakoti", "Skyddshem"),
    ("Jalkautuva työ", "Uppsökande arbete"),
    ("Pariterapia", "Parterapi"),
];
const FOR_WHOM: [(&str, &str); 8] = [
    ("eronneille vanhemmille", "för frånskilda föräldrar"),
    ("väkivaltaa kokeneille", "för våldsutsatta"),
    ("nuorille", "för unga"),
    ("läheisille", "för närstående"),
    ("seksityötä tekeville", "för sexarbetare"),
    ("sukupuoltaan pohtiville", "för dem som funderar på sitt kön"),
    ("maahan muuttaneille", "för invandrare"),
    ("ikääntyneille", "för äldre"),
];
const SUMMARIES: [(&str, &str); 6] = [
    (
        "Saat tukea luottamuksellisesti ja omaan tahtiisi. Voit ottaa yhteyttä ilman lähetettä.",
        "Du får stöd i förtroende och i din egen takt. Du kan ta kontakt utan remiss.",
    ),
    (
        "Ryhmässä tapaat muita, joilla on samanlaisia kokemuksia. Ohjaajat ovat alan ammattilaisia.",
        "I gruppen träffar du andra med liknande erfarenheter. Ledarna är yrkespersoner.",
    ),
    (
        "Autamme sinua löytämään seuraavan askeleen. Keskustelu on maksuton ja voit olla nimetön.",
        "Vi hjälper dig att hitta nästa steg. Samtalet är gratis och du kan vara anonym.",
    ),
    (
        "Voit kysyä mitä tahansa. Vastaamme yleensä kahden arkipäivän kuluessa.",
        "Du kan fråga vad som helst. Vi svarar oftast inom två vardagar.",
    ),
    (
        "Palvelu on tarkoitettu sinulle, jonka arjessa on huolta, pelkoa tai yksinäisyyttä.",
        "Tjänsten är till för dig som har oro, rädsla eller ensamhet i vardagen.",
    ),
    (
        "Tapaamiset järjestetään viikoittain. Tulkki voidaan tilata etukäteen.",
        "Träffarna ordnas varje vecka. Tolk kan beställas på förhand.",
    ),
];

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

fn write_service(out: &mut String, at: usize, chance: &mut Chance) -> fmt::Result {
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

fn comma(at: usize) -> &'static str {
    if at == 0 { "" } else { "," }
}

/// One of all; the tables above are never empty.
fn pick<T: Copy + Default>(all: &[T], chance: &mut Chance) -> T {
    all.get(chance.below(all.len())).copied().unwrap_or_default()
}
