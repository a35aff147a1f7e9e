//! From when to when, as people write it: `8-17`, `8.00-17.00`, `8am-5pm`, `1-5pm`, `0900-1700`, `9am-noon`.

use model::locale::Language;

/// A time as it is written.
#[derive(Debug, Clone, Copy)]
struct Clock {
    hour: u16,
    minute: u16,
    half: Option<Half>,
    /// It has minutes, so it is rather one of 24 hours.
    is_exact: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

/// The minutes from midnight of both ends. `None` where they are not times, or where the half of the day is not said
/// and may be another one: in English, "9-5" ends in the afternoon.
pub fn stretch(opens: &str, closes: &str, language: Language) -> Option<(u16, u16)> {
    let (mut opens, closes) = (clock(opens)?, clock(closes)?);
    if let (None, Some(half)) = (opens.half, closes.half) {
        // "1-5pm" is in the afternoon, "9-5pm" begins in the morning.
        let is_before = opens.hour % 12 < closes.hour % 12;
        opens.half = Some(if half == Half::Pm && is_before { Half::Pm } else { Half::Am });
    }
    let is_said = opens.half.is_some() && closes.half.is_some();
    let (from, until) = (opens.minutes()?, closes.minutes()?);
    let until = if until == 0 { 1440 } else { until };
    let is_english = language.primary() == "en";
    let is_early = is_english && !opens.is_exact && opens.hour < 7;
    let is_backwards = until <= from && opens.hour <= 12;
    (is_said || !is_early && !is_backwards).then_some((from, until))
}

impl Clock {
    fn minutes(self) -> Option<u16> {
        let hour = match self.half {
            None => self.hour,
            Some(_) if !(1..=12).contains(&self.hour) => return None,
            Some(Half::Am) => self.hour % 12,
            Some(Half::Pm) => self.hour % 12 + 12,
        };
        let minutes = hour * 60 + self.minute;
        (self.minute < 60 && minutes <= 1440).then_some(minutes)
    }
}

fn clock(text: &str) -> Option<Clock> {
    let twelve = |half| Some(Clock { hour: 12, minute: 0, half: Some(half), is_exact: true });
    match text {
        "noon" | "midday" => return twelve(Half::Pm),
        "midnight" => return twelve(Half::Am),
        _ => {}
    }
    let halves = [("am", Half::Am), ("pm", Half::Pm)];
    let half = halves.into_iter().find_map(|(end, half)| Some((text.strip_suffix(end)?, half)));
    let (digits, half) = half.map_or((text, None), |(digits, half)| (digits, Some(half)));
    let (hour, minute) = match digits.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, ""),
    };
    let is_number = |text: &str| text.len() <= 2 && text.bytes().all(|digit| digit.is_ascii_digit());
    if hour.is_empty() || !is_number(hour) || !is_number(minute) {
        return None;
    }
    let is_exact = !minute.is_empty();
    Some(Clock { hour: hour.parse().ok()?, minute: if is_exact { minute.parse().ok()? } else { 0 }, half, is_exact })
}
