//! The feeds of `dist/`: each as it is put on a server, with the question that comes first.
//!
//! Which services are offered depends on the day. That is the day of the build, because a day that the feed states would
//! soon lie before the end of some service, and a page does not use what may be over. Builds that must give the same bytes
//! on any day state theirs, as others do: `SOURCE_DATE_EPOCH`, in seconds
//! (<https://reproducible-builds.org/specs/source-date-epoch/>).

use std::{
    env, fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result};
use feed::service_feed::{Layout, Provenance};
use model::date::Date;

use super::folder::files_ending;

/// Writes the feeds of `from` into `to`, which it empties.
pub fn feeds(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    let today = day(env::var("SOURCE_DATE_EPOCH").ok().as_deref())?;
    for file in files_ending(from, ".json")? {
        let written = published(&fs::read(&file)?, today).with_context(|| file.display().to_string())?;
        fs::write(to.join(file.file_name().unwrap_or_default()), written)?;
    }
    Ok(())
}

fn published(bytes: &[u8], today: Date) -> Result<String> {
    let feed = feed::parse(bytes)?.feed;
    Ok(opening::published(&feed, &Provenance::parse(bytes)?, today, Layout::Dense))
}

/// The day of the build, in the universal time zone.
fn day(stated: Option<&str>) -> Result<Date> {
    const DAY: u64 = 86_400;
    let seconds = match stated {
        Some(seconds) => seconds.trim().parse().context("SOURCE_DATE_EPOCH is not a number of seconds")?,
        None => SystemTime::now().duration_since(UNIX_EPOCH).context("the clock is before 1970")?.as_secs(),
    };
    let days = i32::try_from(seconds / DAY).context("the day is far in the future")?;
    Date::from_days_since_epoch(days).context("the day is far in the future")
}

#[cfg(test)]
mod tests {
    use feed::service_feed::opening::Opening;

    use super::*;

    #[test]
    fn a_stated_day_takes_the_place_of_the_clock() {
        assert_eq!(day(Some("1796083200")).unwrap(), Date::parse("2026-12-01").unwrap());
        assert!(day(Some("yesterday")).is_err());
        assert!(Date::parse("2026-01-01").unwrap() < day(None).unwrap());
    }

    #[test]
    fn a_feed_is_written_as_on_the_day_and_states_the_same() {
        let bytes = br#"{"format": "service-feed/1", "services": [
            {"id": "a", "name": "A", "forms": ["talk"]}, {"id": "b", "name": "B", "forms": ["group"]},
            {"id": "c", "name": "C", "forms": ["couple"], "ends": "2026-11-30"}]}"#;
        let opening = |day: &str| {
            let written = published(bytes, Date::parse(day).unwrap()).unwrap();
            assert_eq!(feed::parse(written.as_bytes()).unwrap().feed, feed::parse(bytes).unwrap().feed);
            Opening::parse(written.as_bytes()).unwrap().0.unwrap()
        };
        assert_eq!((opening("2026-11-30").services, opening("2026-12-01").services), (3, 2));
        assert_eq!(opening("2026-12-01").until, None);
    }
}
