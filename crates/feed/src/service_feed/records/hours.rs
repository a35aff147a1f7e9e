//! Opening hours, which a feed writes in one of three ways. A window that is not understood is left out but leaves a
//! mark, so that nobody concludes from the others that a channel is closed.

use crate::service_feed::{
    reading::Reading,
    values::{Read, often::Often},
    wire::{self, Keys, Record},
};
use bulk::{Value, ValueKind};
use model::{
    hours::{Days, Hours, Window},
    problem::Outcome,
    text::Text,
};

impl Read for Hours {
    type Model = Hours;

    fn read(value: Value, reading: &mut Reading) -> Option<Hours> {
        let mut keys = value.entries().map(|(key, _)| key);
        match value.kind() {
            ValueKind::Text if value.text().map(str::trim) == Some("24/7") => Some(Hours::Always),
            ValueKind::Object if keys.any(|key| wire::Window::KEYS.contains(&key)) => windows(value, reading),
            ValueKind::List => windows(value, reading),
            ValueKind::Object | ValueKind::Text | ValueKind::Unescaped => Text::read(value, reading).map(Hours::Text),
            ValueKind::Null | ValueKind::False | ValueKind::True | ValueKind::Integer | ValueKind::Decimal => {
                reading.wrong_type(value, "a list of hours, \"24/7\" or a text");
                None
            }
        }
    }
}

impl Record for wire::Window {
    type Model = Window;

    fn into_model(self, reading: &mut Reading) -> Option<Window> {
        let exception = self.exception.unwrap_or_default();
        let days = Days::new(self.days.unwrap_or_default());
        let lacking = match (self.from, self.until) {
            _ if !days.is_empty() => None,
            _ if !exception => Some("days"),
            (None, _) => Some("from"),
            (_, None) => Some("until"),
            (Some(_), Some(_)) => None,
        };
        // If a part of an exception is ignored, it could close what is open.
        if exception && reading.is_flawed() {
            return None;
        }
        if let Some(key) = lacking {
            reading.required(key, Outcome::ValueIgnored);
            return None;
        }
        // Without its numbers, the window would hold every week.
        if reading.is_flawed() && self.nth.as_ref().is_some_and(Vec::is_empty) {
            return None;
        }
        Some(Window {
            days,
            opens: self.opens,
            closes: self.closes,
            every: self.every.unwrap_or(1),
            from: self.from,
            until: self.until,
            nth: self.nth.unwrap_or_default().into(),
            closed_on_holidays: self.closed_on_holidays.unwrap_or_default(),
            exception,
            flawed: reading.is_flawed(),
        })
    }
}

/// `None` if no window was understood. If some were, a window of which nothing is known stands for the others, so that
/// nobody concludes that it is closed.
fn windows(value: Value, reading: &mut Reading) -> Option<Hours> {
    let windows = Often::<wire::Window>::read(value, reading)?;
    if windows.is_empty() {
        return None;
    }
    if reading.is_flawed() && !windows.iter().any(|window| window.flawed) {
        let mut windows = windows.into_vec();
        windows.push(Window { flawed: true, ..Window::default() });
        return Some(Hours::Windows(windows.into()));
    }
    Some(Hours::Windows(windows))
}

#[cfg(test)]
mod tests;
