//! Shared by the tests of all formats: a feed and its problems as lines, and fixtures that are compared with such
//! lines.

use super::{Document, Format, Options, Problem, parse};
use model::{
    date::{Date, Weekday},
    feed::Feed,
    hours::{Hours, Time, Window},
    service::{Channel, Contact, Service},
    text::Text,
};

/// Parses fixtures and compares the result with the expected lines.
pub fn check(format: Format, documents: &[(&str, &str)], expected: &str) {
    let documents: Vec<_> = documents.iter().map(|(name, text)| Document::new(name, text)).collect();
    let (feed, problems) = parse(format, &documents, &options());
    let found = outline(&feed, &problems);
    let name = documents.first().map(|document| document.name.clone()).unwrap_or_default();
    assert_eq!(found.trim(), expected.trim(), "\n--- {name} gives ---\n{found}--- and not what is expected ---");
}

pub fn options() -> Options {
    Options { today: Date::new(2026, 11, 1), ..Options::default() }
}

/// Everything that is stated, one fact per line.
pub fn outline(feed: &Feed, problems: &[Problem]) -> String {
    let mut lines = vec![format!("feed {} {}", feed.language, feed.timezone)];
    for (code, term) in feed.terms.iter() {
        let parent = term.parent.iter().map(|parent| format!(" below {parent}")).collect::<String>();
        lines.push(format!("term {code} = {}{parent}", text(&term.label)));
    }
    for (id, organization) in feed.organizations.iter() {
        let url = organization.url.iter().map(|url| format!(" {}", url.href())).collect::<String>();
        lines.push(format!("organization {id} = {}{url}", text(&organization.name)));
    }
    for known in &feed.services {
        lines.push(format!("service {} = {}", known.id, text(&known.name)));
        lines.extend(service(known).into_iter().map(|line| format!("  {line}")));
    }
    lines.extend(problems.iter().map(|problem| format!("! {problem}")));
    lines.join("\n") + "\n"
}

fn service(service: &Service) -> Vec<String> {
    let mut lines = Vec::new();
    let mut say = |name: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("{name}: {value}"));
        }
    };
    for (name, words) in [
        ("summary", &service.summary),
        ("description", &service.description),
        ("eligibility", &service.eligibility),
        ("next step", &service.next_step),
        ("alert", &service.alert),
        ("response time", &service.response_time),
        ("cost note", &service.cost_note),
        ("url", &service.url),
    ] {
        say(name, text(words));
    }
    say("organization", service.organization.iter().map(ToString::to_string).collect());
    say("status", if service.status.as_str() == "active" { String::new() } else { service.status.as_str().into() });
    say("forms", service.forms.iter().map(|form| form.as_str()).collect::<Vec<_>>().join(" "));
    say("anonymous", service.anonymous.iter().map(ToString::to_string).collect());
    say("registration", service.registration.iter().map(|registration| registration.as_str()).collect());
    say("starts", service.starts.iter().map(ToString::to_string).collect());
    say("topics", list(&service.topics));
    say("audiences", list(&service.audiences));
    say("age", range(service.age.min, service.age.max));
    say("languages", list(&service.languages));
    say("interpreter", service.interpreter.iter().map(ToString::to_string).collect());
    let area = &service.area;
    say("area", area.scope.iter().map(|scope| scope.as_str()).collect());
    say("municipalities", list(&area.municipalities));
    say("regions", list(&area.regions));
    say("counties", list(&area.counties));
    say("cost", service.cost.iter().map(|cost| cost.as_str()).collect());
    say("referral", service.referral.iter().map(|referral| referral.as_str()).collect());
    say("checked", service.checked.iter().map(ToString::to_string).collect());
    say("ends", service.ends.iter().map(ToString::to_string).collect());
    say(
        "keywords",
        service.keywords.iter().map(|(language, word)| format!("{language}:{word}")).collect::<Vec<_>>().join(" "),
    );
    lines.extend(service.channels.iter().map(channel));
    lines
}

fn channel(channel: &Channel) -> String {
    let mut line = channel.kind.as_str().to_owned();
    match &channel.contact {
        Some(Contact::Link(link, shown)) if shown.is_empty() => line += &format!(" <{}>", link.href()),
        Some(Contact::Link(link, shown)) => line += &format!(" <{}> {shown}", link.href()),
        Some(Contact::Text(words)) => line += &format!(" \"{words}\""),
        None => {}
    }
    if let Some(address) = &channel.address {
        let municipality = address.municipality.iter().map(|code| format!(" [{code}]")).collect::<String>();
        let point = address.coordinates.map(|point| format!(" {:?}", point.degrees())).unwrap_or_default();
        line += &format!(
            " at {}, {} {}{municipality}{point}",
            text(&address.street),
            address.postal_code,
            text(&address.city)
        );
    }
    let parts = [
        ("label", text(&channel.label)),
        ("in", list(&channel.languages)),
        ("hours", hours(&channel.hours)),
        ("cost", channel.cost.iter().map(|cost| cost.as_str()).collect()),
        ("appointment", channel.by_appointment.iter().map(ToString::to_string).collect()),
        ("access", channel.accessibility.join(", ")),
    ];
    parts
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .fold(line, |line, (name, value)| format!("{line} | {name} {value}"))
}

/// A text in all its languages. Line breaks are written as `/`.
pub fn text(text: &Text) -> String {
    let words =
        text.languages().map(|language| format!("{language}:{}", text.in_language(language).unwrap_or_default()));
    words.collect::<Vec<_>>().join(" ").replace('\n', "/")
}

pub fn hours(hours: &Hours) -> String {
    match hours {
        Hours::Unknown => String::new(),
        Hours::Always => "always".into(),
        Hours::Text(words) => format!("\"{}\"", text(words)),
        Hours::Windows(windows) => windows.iter().map(window).collect::<Vec<_>>().join("; "),
    }
}

/// Days, times, and what else a window states; `?` marks one that may be open at any time, `!` an exception.
fn window(window: &Window) -> String {
    let clock = |time: Option<Time>| time.map_or("-".into(), |time| format!("{}:{:02}", time.hour(), time.minute()));
    let days: Vec<_> = window.days.iter().map(|day| Weekday::NAMES[day as usize]).collect();
    let mut line = format!("{} {}-{}", days.join(","), clock(window.opens), clock(window.closes));
    line += &window.nth.iter().map(|nth| format!(" nth {nth}")).collect::<String>();
    line += &window.from.iter().map(|date| format!(" from {date}")).collect::<String>();
    line += &window.until.iter().map(|date| format!(" until {date}")).collect::<String>();
    for (is_so, mark) in [
        (1 < window.every, " every other"),
        (window.closed_on_holidays, " not on holidays"),
        (window.exception, " !"),
        (window.flawed, " ?"),
    ] {
        if is_so {
            line += mark;
        }
    }
    line
}

fn list<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn range(min: Option<f32>, max: Option<f32>) -> String {
    let bound = |bound: Option<f32>| bound.map_or(String::new(), |years| years.to_string());
    if min.or(max).is_some() { format!("{}-{}", bound(min), bound(max)) } else { String::new() }
}
