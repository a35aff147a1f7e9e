//! Hours in one line, such as `Mo-Fr 09:00-15:00; Sa 10:00-12:00; PH off`: `openingHours` of schema.org, and the part
//! of OpenStreetMap's `opening_hours` that directories use. Anything else is kept as text.

use super::{Opening, always, time, week, window};
use model::{
    date::Weekday,
    hours::{Days, Window},
};

/// Adds the hours of a line. If it is not understood, nothing is added and the result is `None`.
pub fn add(line: &str, opening: &mut Opening) -> Option<()> {
    let mut windows = Vec::new();
    let mut closed_on_holidays = false;
    for rule in line.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
        if matches!(rule.to_ascii_lowercase().as_str(), "ph off" | "ph closed") {
            closed_on_holidays = true;
        } else {
            windows.extend(windows_of(rule)?);
        }
    }
    for window in windows {
        opening.add(Window { closed_on_holidays, ..window });
    }
    Some(())
}

/// The windows of one rule: days, then times.
fn windows_of(rule: &str) -> Option<Vec<Window>> {
    if rule == "24/7" {
        return Some(vec![always()]);
    }
    // "Mo, Tu 9:00-12:00, 13:00-15:00" has spaces after its commas.
    let rule = rule.replace(", ", ",").replace(" - ", "-").replace('–', "-");
    let (days, times) = match rule.split_once(' ') {
        Some((days, times)) => (days_of(days)?, times.trim()),
        None if rule.starts_with(|first: char| first.is_ascii_digit()) => (Days::new(Weekday::ALL), rule.as_str()),
        // Days without times mean all day in schema.org.
        None => (days_of(&rule)?, "00:00-24:00"),
    };
    if matches!(times, "off" | "closed") {
        return Some(Vec::new());
    }
    times.split(',').map(|times| stretch(days, times)).collect()
}

fn days_of(text: &str) -> Option<Days> {
    let mut days = Vec::new();
    for part in text.trim_end_matches(':').split(',') {
        match part.split_once('-') {
            Some((first, last)) => days.extend(week::days_between(week::weekday(first)?, week::weekday(last)?).iter()),
            None => days.push(week::weekday(part)?),
        }
    }
    Some(Days::new(days))
}

fn stretch(days: Days, times: &str) -> Option<Window> {
    let (opens, closes) = times.trim().split_once('-')?;
    match (time(opens)?, time(closes)?) {
        ((opens, false), (closes, false)) => Some(window(days, opens, closes)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::hours::Hours;

    fn check(line: &str, expected: Option<&[(usize, u16, u16)]>) {
        let mut opening = Opening::default();
        let added = add(line, &mut opening);
        let windows = match opening.into_parts().0 {
            Hours::Windows(windows) => windows.into_vec(),
            Hours::Always => vec![always()],
            Hours::Unknown | Hours::Text(_) => Vec::new(),
        };
        let found: Vec<_> = windows
            .iter()
            .map(|window| {
                (window.days.iter().count(), window.opens.unwrap().minutes(), window.closes.unwrap().minutes())
            })
            .collect();
        assert_eq!(added.map(|()| found.as_slice()), expected, "{line}");
    }

    #[test]
    fn lines_of_directories_are_understood() {
        check("Mo-Fr 09:00-15:00", Some(&[(5, 540, 900)]));
        check("Mo,Tu 10:00-12:00; Sa 9:00-10:00", Some(&[(2, 600, 720), (1, 540, 600)]));
        check("Mo, We 10:00-12:00, 13:00-14:30", Some(&[(2, 600, 720), (2, 780, 870)]));
        check("Mo-Su", Some(&[(7, 0, 1440)]));
        check("24/7", Some(&[(7, 0, 1440)]));
        check("10:00-11:00", Some(&[(7, 600, 660)]));
        check("Fr 22:00-02:00; PH off", Some(&[(1, 1320, 120)]));
        check("Mo-Fr 9:00-15:00; Su off", Some(&[(5, 540, 900)]));
    }

    #[test]
    fn what_is_not_understood_adds_nothing() {
        for line in [
            "Ympärivuorokautinen päivystys.",
            "Mo-Fr 9-15",
            "Mo-Fr sunrise-sunset",
            "Mo[1] 9:00-10:00",
            "Jan-Mar Mo 9:00-10:00",
        ] {
            check(line, None);
        }
    }

    #[test]
    fn holidays_are_off() {
        let mut opening = Opening::default();
        add("Mo-Fr 09:00-15:00; PH off", &mut opening).unwrap();
        let Hours::Windows(windows) = opening.into_parts().0 else { panic!("no windows") };
        assert!(windows[0].closed_on_holidays);
    }
}
