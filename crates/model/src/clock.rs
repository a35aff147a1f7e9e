//! The current time, as a trait: only the browser and the command line ask the machine for it.

use crate::opening::LocalTime;

/// Tells the local time in a time zone with an IANA name.
pub trait Clock {
    /// The local time now.
    fn now(&self, timezone: &str) -> LocalTime;
}

/// A clock that stands still.
#[derive(Debug, Clone, Copy)]
pub struct StoppedClock(pub LocalTime);

impl Clock for StoppedClock {
    fn now(&self, _timezone: &str) -> LocalTime {
        self.0
    }
}
