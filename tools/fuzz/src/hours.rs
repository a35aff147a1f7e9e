//! Takes four bytes for a time and the rest for the hours of a channel. The answer must hold: open
//! until the stated end, closed until the stated opening, and never closed where something was not understood.

use model::{
    date::Date,
    hours::{Hours, Time},
    opening::{LocalTime, Opening, opening},
};

/// # Panics
/// Where something that must hold does not.
pub fn run(bytes: &[u8]) {
    let Some((&[day, more, hour, minute], hours)) = bytes.split_first_chunk::<4>() else { return };
    let now = local_time([day, more, hour, minute]);
    if let Ok(text) = std::str::from_utf8(hours) {
        let _ = (Time::parse(text), Date::parse(text));
    }
    let feed = [
        br#"{"format":"service-feed/1","services":[{"id":"s","name":"s","channels":[{"type":"chat","hours":"#,
        hours,
        b"}]}]}",
    ]
    .concat();
    let Ok(parsed) = feed::parse(&feed) else { return };
    for channel in parsed.feed.services.iter().flat_map(|service| &service.channels) {
        check(&channel.hours, now);
    }
}

/// A minute of a day near 2026 mostly, and of any other year sometimes.
fn local_time([day, more, hour, minute]: [u8; 4]) -> LocalTime {
    let from_start = i32::from(day) + 256 * i32::from(more % 8);
    let date = match more {
        255 => Date::new(32767, 12, 1 + day % 31),
        254 => Date::new(0, 1, 1 + day % 31),
        _ => Date::new(2026, 1, 1).and_then(|start| start.plus_days(from_start)),
    };
    let minutes = u16::from(hour % 24) * 60 + u16::from(minute % 60);
    LocalTime { date: date.unwrap_or(Date::EPOCH), time: Time::from_minutes(minutes).expect("a time of day") }
}

fn check(hours: &Hours, now: LocalTime) {
    let told = opening(hours, now);
    let is_flawed = matches!(hours, Hours::Windows(windows) if windows.iter().any(|window| window.flawed));
    match told {
        Opening::Open { until: Some(until) } => {
            assert!(now < until);
            assert!(!matches!(opening(hours, until), Opening::Open { .. }), "still open at {until:?}");
        }
        Opening::Closed { next } => {
            assert!(!is_flawed, "closed, although something was not understood");
            if let Some(next) = next {
                assert!(now < next);
                assert!(!matches!(opening(hours, next), Opening::Closed { .. }), "still closed at {next:?}");
            }
        }
        Opening::Open { until: None } | Opening::Unknown => {}
    }
}
