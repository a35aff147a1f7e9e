//! Parsing opening hours: how words, days, times and dates come together in a window.

use model::{
    date::{Date, Weekday},
    hours::Time,
};
use serde_json::{Map, Value, json};

use super::{
    phrase::{Phrase, phrase},
    token::{Token, token},
};

/// What people write for day and night.
const ALWAYS: [&str; 16] = [
    "24/7",
    "24/7/365",
    "24h",
    "24 h",
    "24 tuntia",
    "24 timmar",
    "24 hours",
    "ympäri vuorokauden",
    "vuorokauden ympäri",
    "joka päivä ympäri vuorokauden",
    "aina auki",
    "alltid öppet",
    "dygnet runt",
    "around the clock",
    "24 hours a day",
    "always open",
];

/// Parses hours into the JSON of the feed. What holds where a key is absent is not written.
///
/// # Errors
/// The word at which the hours are not understood.
pub fn parse(text: &str) -> Result<Value, String> {
    let plain = text.trim().trim_end_matches('.').to_lowercase();
    if ALWAYS.contains(&plain.as_str()) {
        return Ok(json!("24/7"));
    }
    let mut windows = Vec::new();
    for part in text.split([';', '\n']).filter(|part| !part.trim().is_empty()) {
        windows.extend(self::part(&prepared(part))?);
    }
    if windows.is_empty() { Err(text.trim().to_owned()) } else { Ok(Value::Array(windows)) }
}

/// What is said between two semicolons.
#[derive(Debug, Default)]
struct Part {
    /// Days with their times, of which the last ones are being read. Several share nothing else.
    group: Group,
    earlier: Vec<Group>,
    weeks: Option<u8>,
    /// "Every" was said, and of what is still open.
    is_every_open: bool,
    ordinals: Vec<i8>,
    is_of_month: bool,
    from: Option<Date>,
    until: Option<Date>,
    /// "From" or "until" was said, and the date is still open.
    open_bound: Option<Bound>,
    /// A date of which it has not been said what it bounds.
    loose: Option<Date>,
    is_not_on_holidays: bool,
    is_exception: bool,
    is_closed: bool,
}

#[derive(Debug, Default)]
struct Group {
    days: [bool; 7],
    times: Vec<(Option<Time>, Option<Time>)>,
}

#[derive(Debug, Clone, Copy)]
enum Bound {
    From,
    Until,
}

/// One kind of dash, no space around it, and no commas.
fn prepared(part: &str) -> String {
    let mut text: String = part.to_lowercase().replace(['–', '—', '−'], "-").replace(',', " ");
    while text.contains(" -") || text.contains("- ") {
        text = text.replace(" -", "-").replace("- ", "-");
    }
    text
}

fn part(text: &str) -> Result<Vec<Value>, String> {
    let words: Vec<_> = text.split_whitespace().collect();
    let mut part = Part::default();
    let mut rest = words.as_slice();
    while let Some(word) = rest.first() {
        let (understood, count) = match phrase(rest) {
            Some((phrase, count)) => (part.phrase(phrase), count),
            None => (token(word).and_then(|token| part.token(token)), 1),
        };
        understood.ok_or_else(|| (*word).to_owned())?;
        rest = rest.get(count..).unwrap_or_default();
    }
    part.windows().ok_or_else(|| words.join(" "))
}

impl Part {
    /// `None` where the phrase cannot stand here.
    fn phrase(&mut self, phrase: Phrase) -> Option<()> {
        match phrase {
            Phrase::Weeks(weeks) => set(&mut self.weeks, weeks)?,
            Phrase::Every => self.is_every_open = true,
            Phrase::Month => self.is_of_month = true,
            Phrase::Ordinal(ordinal) => self.ordinal(ordinal)?,
            Phrase::From => self.bound(Bound::From)?,
            Phrase::Until => self.bound(Bound::Until)?,
            Phrase::NotOnHolidays => self.is_not_on_holidays = true,
            Phrase::Exception => self.is_exception = true,
            Phrase::Closed => (self.is_exception, self.is_closed) = (true, true),
            Phrase::Days(first, last) => self.days(first, last),
            Phrase::Filler => {}
        }
        Some(())
    }

    fn token(&mut self, token: Token) -> Option<()> {
        match token {
            Token::Days(first, last) => self.days(first, last),
            Token::Times(opens, closes) => self.group.times.push((opens, closes)),
            Token::Dates(from, until) => {
                set(&mut self.from, from)?;
                set(&mut self.until, until)?;
            }
            Token::Date(date) => match self.open_bound.take() {
                Some(bound) => set(self.bounded(bound), date)?,
                None => set(&mut self.loose, date)?,
            },
            Token::Ordinal(ordinal) => self.ordinal(ordinal)?,
            Token::Number(weeks) if self.is_every_open => self.every(weeks)?,
            Token::Number(_) => return None,
        }
        Some(())
    }

    fn days(&mut self, first: usize, last: usize) {
        // "Every Monday" is each of them.
        self.is_every_open = false;
        if !self.group.times.is_empty() {
            self.earlier.push(std::mem::take(&mut self.group));
        }
        let length = (last + 7 - first) % 7;
        for at in (first..=first + length).map(|at| at % 7) {
            if let Some(day) = self.group.days.get_mut(at) {
                *day = true;
            }
        }
    }

    fn ordinal(&mut self, ordinal: i8) -> Option<()> {
        match u8::try_from(ordinal) {
            Ok(weeks) if self.is_every_open => self.every(weeks),
            _ if matches!(ordinal, -1 | 1..=5) => {
                self.ordinals.push(ordinal);
                Some(())
            }
            _ => None,
        }
    }

    fn every(&mut self, weeks: u8) -> Option<()> {
        self.is_every_open = false;
        set(&mut self.weeks, weeks).filter(|()| weeks != 0)
    }

    fn bounded(&mut self, bound: Bound) -> &mut Option<Date> {
        match bound {
            Bound::From => &mut self.from,
            Bound::Until => &mut self.until,
        }
    }

    /// "From" before its date or after it.
    fn bound(&mut self, bound: Bound) -> Option<()> {
        match self.loose.take() {
            Some(date) => set(self.bounded(bound), date),
            None => set(&mut self.open_bound, bound),
        }
    }

    /// `None` where something is missing or does not go together.
    fn windows(mut self) -> Option<Vec<Value>> {
        if self.is_exception && self.from.or(self.until).is_none() {
            // A single day.
            (self.from, self.until) = (self.loose, self.loose.take());
        }
        let is_closed = self.group.times.is_empty();
        let is_whole = !self.is_every_open
            && self.open_bound.is_none()
            && self.loose.is_none()
            && self.is_of_month != self.ordinals.is_empty()
            && (is_closed || !self.is_closed);
        let is_bounded = self.from.is_some() && self.until.is_some();
        let has_more = self.weeks.is_some() || self.is_of_month || self.is_exception;
        let has_more = has_more || self.from.is_some() || self.until.is_some();
        if !is_whole || (has_more && !self.earlier.is_empty()) {
            return None;
        }
        let mut windows = Vec::new();
        for group in self.earlier.iter().chain([&self.group]) {
            let has_days = group.days.contains(&true);
            if !(has_days || self.is_exception && is_bounded) {
                return None;
            }
            let times = if group.times.is_empty() { &[(None, None)] } else { group.times.as_slice() };
            windows.extend(times.iter().map(|(opens, closes)| self.window(group.days, *opens, *closes)));
        }
        Some(windows)
    }

    fn window(&self, days: [bool; 7], opens: Option<Time>, closes: Option<Time>) -> Value {
        let mut window = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                window.insert(key.to_owned(), value);
            }
        };
        let names = Weekday::NAMES.iter().zip(days).filter(|(_, is_on)| *is_on);
        let names: Vec<_> = names.map(|(name, _)| Value::from(*name)).collect();
        let time = |time: Time| json!(format!("{:02}:{:02}", time.hour(), time.minute()));
        put("days", Some(names).filter(|names| !names.is_empty()).map(Value::from));
        put("opens", opens.map(time));
        put("closes", closes.map(time));
        put("every", self.weeks.filter(|weeks| 1 < *weeks).map(Value::from));
        put("from", self.from.map(|date| date.to_string().into()));
        put("until", self.until.map(|date| date.to_string().into()));
        put("nth", Some(&self.ordinals).filter(|nth| !nth.is_empty()).map(|nth| nth.clone().into()));
        put("closed_on_holidays", self.is_not_on_holidays.then(|| true.into()));
        put("exception", self.is_exception.then(|| true.into()));
        Value::Object(window)
    }
}

/// `None` where it has been said already.
fn set<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.replace(value).is_none().then_some(())
}
