//! The passing of time: what is open changes while the page is open, so the clock is looked at now and again.

use std::rc::Rc;

use super::Instance;
use crate::browser::{clock::BrowserClock, dom::Timer};
use model::{clock::Clock, opening::LocalTime};

/// Twice a minute, in milliseconds: what is shown is never a minute late, and a phone is not kept awake by it.
const PAUSE: i32 = 30_000;

impl Instance {
    /// The time in the time zone that the page states, else in that of the feed.
    pub(super) fn time_at(&self, timezone: &str) -> LocalTime {
        let stated = self.state.config.try_get_untracked().and_then(|config| config.timezone);
        BrowserClock.now(stated.as_deref().unwrap_or(timezone))
    }

    /// Looks at the clock now and again until the element leaves the page.
    pub(super) fn follow_time(self: &Rc<Self>) {
        if let Some(catalogue) = self.state.catalogue_now() {
            let now = self.time_at(&catalogue.timezone);
            if self.state.now.try_get_untracked() != Some(now) {
                self.state.now.set(now);
            }
        }
        let instance = Rc::downgrade(self);
        self.timer.set(Timer::start(PAUSE, move || {
            if let Some(instance) = instance.upgrade() {
                instance.follow_time();
            }
        }));
    }
}
