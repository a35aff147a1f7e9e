//! Opening hours while they are put together from what a format states. Whatever is not understood makes the hours
//! unknown and never closed.

mod clock;
pub mod schedule;
pub mod week;
pub mod words;
pub mod written;

use super::prose::prose;
use model::{
    date::{Date, Weekday},
    hours::{Days, Hours, Time, Window},
    locale::Language,
    text::Text,
};

/// Puts the hours of a channel together.
#[derive(Debug, Default)]
pub struct Opening {
    windows: Vec<Window>,
    /// Words about the hours, in their languages.
    words: Vec<(Language, String)>,
    /// Remarks next to the hours.
    remarks: Vec<(Language, String)>,
    is_always: bool,
    closed_on_holidays: bool,
    /// Some days are closed.
    has_closed: bool,
    /// Something more is stated that is not understood.
    is_partial: bool,
}

/// What is stated about hours that stand elsewhere.
#[derive(Debug, Clone, Default)]
pub struct Refinement {
    exceptions: Vec<Window>,
    closed_on_holidays: bool,
}

impl Refinement {
    /// The hours with what is stated about them.
    pub fn refine(&self, hours: &Hours) -> Hours {
        let Hours::Windows(windows) = hours else { return hours.clone() };
        let ordinary = windows.iter().map(|window| {
            let closed_on_holidays = window.closed_on_holidays || self.closed_on_holidays && !window.exception;
            Window { closed_on_holidays, ..window.clone() }
        });
        let added = self.exceptions.iter().filter(|exception| !windows.contains(exception)).cloned();
        Hours::Windows(ordinary.chain(added).collect::<Vec<_>>().into())
    }
}

/// The minutes of a day.
const DAY: u16 = 1440;

impl Opening {
    /// Notes that it is always open.
    pub fn set_always(&mut self) {
        self.is_always = true;
    }

    /// Closes on public holidays.
    pub fn close_on_holidays(&mut self) {
        self.closed_on_holidays = true;
    }

    /// What is stated about other hours than these: exceptions, and whether public holidays are off.
    pub fn refinement(&self) -> Refinement {
        let exceptions = self.windows.iter().filter(|window| window.exception).cloned().collect();
        Refinement { exceptions, closed_on_holidays: self.closed_on_holidays }
    }

    /// Notes that there is more than is understood.
    pub fn set_partial(&mut self) {
        self.is_partial = true;
    }

    /// Adds words about hours that are not understood.
    pub fn say(&mut self, language: Language, words: &str) {
        push_new(&mut self.words, language, words);
    }

    /// Adds a remark next to hours that are understood. If there are none, the remarks stand for them.
    pub fn remark(&mut self, language: Language, words: &str) {
        push_new(&mut self.remarks, language, words);
    }

    /// Closes the days of a stretch of time, on which it would be open otherwise.
    pub fn close(&mut self, days: Days, from: Date, until: Date) {
        self.has_closed = true;
        let window =
            Window { days, from: Some(from), until: Some(until), every: 1, exception: true, ..Window::default() };
        self.add(window);
    }

    /// Adds days of which nothing is known but that both of their times are midnight, which is written for a day that is
    /// closed and for one around the clock.
    pub fn add_unsure(&mut self, window: Window) {
        self.add(Window { opens: None, closes: None, flawed: true, ..window });
    }

    /// Adds a window. If there is the same window on other days, the days are added to it.
    pub fn add(&mut self, window: Window) {
        let is_same = |known: &&mut Window| Window { days: window.days, ..(**known).clone() } == window;
        match self.windows.iter_mut().find(is_same) {
            Some(known) => known.days = Days::new(known.days.iter().chain(window.days.iter())),
            None => self.windows.push(window),
        }
    }

    /// The hours, and remarks to show next to them.
    pub fn into_parts(mut self) -> (Hours, Text) {
        if self.windows.is_empty() && !self.is_always {
            self.words.append(&mut self.remarks);
        }
        if !self.windows.is_empty() && !self.words.is_empty() {
            self.is_partial = true;
            self.remarks.append(&mut self.words);
        }
        let remarks = Text::new(by_language(std::mem::take(&mut self.remarks)));
        (self.into_hours(), remarks)
    }

    fn into_hours(mut self) -> Hours {
        if self.is_always && self.windows.is_empty() && !self.is_partial {
            return Hours::Always;
        }
        let mut windows = self.windows;
        for window in windows.iter_mut().filter(|window| !window.exception) {
            window.closed_on_holidays |= self.closed_on_holidays;
        }
        // Of the days without an exception nothing is known then.
        self.is_partial |= self.has_closed && !self.is_always && windows.iter().all(|window| window.exception);
        if windows.len() == 1 && windows.iter().all(is_whole_week) && !self.is_partial {
            return Hours::Always;
        }
        if windows.is_empty() {
            return words(self.words);
        }
        if self.is_always {
            windows.push(always());
        }
        // Otherwise the windows would mean that it is closed at other times.
        if self.is_partial && !windows.iter().any(|window| window.flawed) {
            windows.push(Window { flawed: true, ..Window::default() });
        }
        Hours::Windows(windows.into())
    }
}

fn words(words: Vec<(Language, String)>) -> Hours {
    let languages = by_language(words);
    if languages.is_empty() { Hours::Unknown } else { Hours::Text(Text::new(languages)) }
}

/// The words of each language, one line each.
fn by_language(words: Vec<(Language, String)>) -> Vec<(Language, String)> {
    let mut languages: Vec<(Language, String)> = Vec::new();
    for (language, line) in words {
        match languages.iter_mut().find(|known| known.0 == language) {
            Some((_, lines)) => {
                lines.push('\n');
                lines.push_str(&line);
            }
            None => languages.push((language, line)),
        }
    }
    languages
}

fn push_new(list: &mut Vec<(Language, String)>, language: Language, words: &str) {
    let words = prose(words);
    if !words.is_empty() && !list.iter().any(|known| known.1 == words) {
        list.push((language, words));
    }
}

/// A window on these days. If both ends are at midnight, or the second one minute before, it is the whole day.
pub fn window(days: Days, opens: Time, closes: Time) -> Window {
    let closes = match (opens.minutes(), closes.minutes()) {
        (0, 0) | (_, 1439) => Time::from_minutes(DAY).unwrap_or(closes),
        _ => closes,
    };
    Window { days, opens: Some(opens), closes: Some(closes), every: 1, ..Window::default() }
}

/// Every day, at any time.
pub fn always() -> Window {
    window(Days::new(Weekday::ALL), Time::MIDNIGHT, Time::MIDNIGHT)
}

fn is_whole_week(window: &Window) -> bool {
    *window == always()
}

/// A time of day as feeds write it, and whether it has a time zone, in which case it is not the local time.
pub fn time(text: &str) -> Option<(Time, bool)> {
    let text = text.trim();
    let zone =
        text.char_indices().skip(1).find(|(_, letter)| matches!(letter, 'Z' | 'z' | '+' | '-')).map(|(at, _)| at);
    let (clock, has_zone) = match zone.and_then(|at| text.split_at_checked(at)) {
        Some((clock, _)) => (clock, true),
        None => (text, false),
    };
    // Fractions of seconds are dropped.
    let whole = clock
        .split_once('.')
        .filter(|(before, _)| before.matches(':').count() == 2)
        .map_or(clock, |(before, _)| before);
    Time::parse(whole).map(|time| (time, has_zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_may_say_a_zone() {
        let check = |text: &str, expected: Option<(u16, bool)>| {
            assert_eq!(time(text).map(|(time, zone)| (time.minutes(), zone)), expected, "{text}");
        };
        check("09:00", Some((540, false)));
        check("15.30", Some((930, false)));
        check("08:00:00", Some((480, false)));
        check("08:00:00.000", Some((480, false)));
        check("09:00Z", Some((540, true)));
        check("09:00+02:00", Some((540, true)));
        check("99.99", None);
        check("", None);
    }

    #[test]
    fn every_day_around_the_clock_is_always() {
        let mut opening = Opening::default();
        for day in Weekday::ALL {
            opening.add(window(Days::new([day]), Time::MIDNIGHT, Time::parse("23:59").unwrap()));
        }
        assert_eq!(opening.into_parts().0, Hours::Always);
    }

    #[test]
    fn words_beside_windows_make_the_rest_unknown() {
        let mut opening = Opening::default();
        opening.say(Language::FINNISH, "Juhlapyhien aattoina 9-15");
        opening.add(window(Days::new([Weekday::Monday]), Time::parse("9:00").unwrap(), Time::parse("15:00").unwrap()));
        let Hours::Windows(windows) = opening.into_parts().0 else { panic!("no windows") };
        assert_eq!(windows.iter().map(|window| window.flawed).collect::<Vec<_>>(), [false, true]);
    }
}
