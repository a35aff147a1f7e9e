//! Whether a failed request is tried again, and after how long.

use feed::source::FetchError;

/// The pauses between the attempts, in milliseconds. A connection that was lost for a moment is often back by then.
const PAUSES: [u32; 2] = [1_000, 4_000];
/// If a server asks for a longer pause than this many seconds, the request is not tried again while the reader waits.
const LONGEST: u32 = 10;
/// The longest time in milliseconds that a reader waits before a button is shown.
pub const PATIENCE: u32 = 20_000;

/// The attempts so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attempts {
    /// The number of pauses.
    pub pauses: usize,
    /// How long the reader has been waiting.
    pub milliseconds: u32,
}

/// The milliseconds until the next attempt. `None` where another attempt would fail as well or come too late.
pub fn pause(tried: Attempts, error: FetchError) -> Option<u32> {
    let pause = *PAUSES.get(tried.pauses)?;
    let pause = match error {
        FetchError::Unreachable | FetchError::Status(408 | 425 | 429 | 500 | 502..=504) => pause,
        FetchError::Busy { seconds, .. } if seconds <= LONGEST => pause.max(seconds * 1_000),
        // The browser reports when a connection is back, and after a time-out the reader has waited long enough.
        FetchError::Offline | FetchError::TimedOut => return None,
        FetchError::Busy { .. } | FetchError::Status(_) | FetchError::TooLarge => return None,
    };
    (tried.milliseconds.saturating_add(pause) < PATIENCE).then_some(pause)
}

/// The seconds of a header `Retry-After`. `until` returns the seconds until a date, which may be in the header instead.
pub fn retry_after(header: &str, until: impl FnOnce(&str) -> Option<u32>) -> Option<u32> {
    let header = header.trim();
    header.parse().ok().or_else(|| until(header))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pauses that follow one another while the same failure comes at once each time.
    fn check(error: FetchError, expected: &[u32]) {
        let mut tried = Attempts::default();
        let mut pauses = Vec::new();
        while let Some(milliseconds) = pause(tried, error) {
            pauses.push(milliseconds);
            tried = Attempts { pauses: tried.pauses + 1, milliseconds: tried.milliseconds + milliseconds };
        }
        assert_eq!(pauses, expected, "{error}");
    }

    #[test]
    fn what_may_pass_is_tried_again_with_growing_pauses() {
        check(FetchError::Unreachable, &[1_000, 4_000]);
        for status in [408, 425, 429, 500, 502, 503, 504] {
            check(FetchError::Status(status), &[1_000, 4_000]);
        }
    }

    #[test]
    fn what_stays_as_it_is_is_not_tried_again() {
        for status in [400, 401, 403, 404, 410, 451, 501, 505] {
            check(FetchError::Status(status), &[]);
        }
        for error in [FetchError::Offline, FetchError::TimedOut, FetchError::TooLarge] {
            check(error, &[]);
        }
    }

    #[test]
    fn a_server_that_asks_for_a_pause_gets_it_unless_a_reader_would_not_wait_so_long() {
        let busy = |seconds| FetchError::Busy { status: 503, seconds };
        check(busy(0), &[1_000, 4_000]);
        check(busy(2), &[2_000, 4_000]);
        check(busy(9), &[9_000, 9_000]);
        check(busy(10), &[10_000]);
        check(busy(11), &[]);
        check(busy(3_600), &[]);
        check(busy(u32::MAX), &[]);
    }

    #[test]
    fn nobody_waits_longer_than_they_have_patience() {
        let after = |milliseconds| pause(Attempts { pauses: 1, milliseconds }, FetchError::Unreachable);
        assert_eq!(after(15_999), Some(4_000));
        assert_eq!(after(16_000), None);
        assert_eq!(after(u32::MAX), None);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let until = |date: &str| (date == "Fri, 31 Dec 1999 23:59:59 GMT").then_some(7);
        let check = |header, expected| assert_eq!(retry_after(header, until), expected, "{header:?}");
        check("2", Some(2));
        check(" 120 ", Some(120));
        check("Fri, 31 Dec 1999 23:59:59 GMT", Some(7));
        check("soon", None);
        check("-1", None);
        check("", None);
    }
}
