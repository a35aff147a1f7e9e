//! What the finder asks first of a reader who has answered nothing, computed ahead, so that a page can draw it before the
//! program has come. Everything that writes a feed for readers writes it by [`published`].
//!
//! There is no opening where a page alone could not draw exactly what the finder will: where no question comes first,
//! or one that is answered by typing, or one with a single option; and where a word comes from the browser.
//!
//! ```
//! use feed::service_feed::{Layout, Provenance, opening::Opening};
//! use model::date::Date;
//! use opening::published;
//!
//! let bytes = br#"{"format": "service-feed/1", "services": [
//!     {"id": "group", "name": "Group", "forms": ["group"], "ends": "2026-10-31"},
//!     {"id": "talk", "name": "Talk", "forms": ["talk"]}
//! ]}"#;
//! let feed = feed::parse(bytes)?.feed;
//! let today = Date::parse("2026-10-01").expect("it is a date");
//! let written = published(&feed, &Provenance::default(), today, Layout::Dense);
//!
//! let (opening, _problems) = Opening::parse(written.as_bytes())?;
//! let opening = opening.expect("one question comes first");
//! assert_eq!((opening.question.as_str(), opening.services), ("form", 2));
//! assert_eq!(opening.until, Date::parse("2026-11-01"));
//! # Ok::<(), model::problem::FeedError>(())
//! ```

mod question;
#[cfg(test)]
mod tests;
mod texts;

use feed::service_feed::{
    Layout, Provenance, Writing,
    opening::{Opening, OpeningOption, OpeningPeriod},
    write_as, write_with,
};
use finder::{engine::catalogue::Catalogue, session::view::QuestionView};
use model::{date::Date, feed::Feed, question::Question};

/// The feed as it is put on a server: with its opening, as on this day.
pub fn published(feed: &Feed, provenance: &Provenance, today: Date, layout: Layout) -> String {
    let opening = opening(feed, provenance, today);
    let provenance = Some(provenance);
    write_as(feed, Writing { provenance, opening: opening.as_ref(), layout, ..Writing::default() })
}

/// How many stretches of days are looked at: a feed of events has one that ends every day, and is built as often.
const PERIODS: usize = 12;

/// The opening of a feed as on this day; `None` where there is none.
pub fn opening(feed: &Feed, provenance: &Provenance, today: Date) -> Option<Opening> {
    let catalogue = Catalogue::new(vec![feed.clone()], today);
    let asked = question::first(&catalogue)?;
    let question = catalogue.question(&asked.question)?;
    Some(Opening {
        of: origin(feed, provenance),
        until: until(&catalogue),
        question: asked.question.clone(),
        facet: question.facet,
        kind: question.kind,
        country: catalogue.country,
        services: asked.left,
        silent: asked.silent,
        notice: question::is_notice_due(&asked),
        options: question::options(question, &asked),
        later: later(feed, until(&catalogue), question, &asked),
        texts: texts::texts(&catalogue, question, &asked)?,
    })
}

/// Whether the opening is what would be asked first on this day, in the same words.
pub fn holds(opening: &Opening, feed: &Feed, today: Date) -> bool {
    let catalogue = Catalogue::new(vec![feed.clone()], today);
    let first = || {
        let asked = question::first(&catalogue)?;
        let question = catalogue.question(&asked.question)?;
        Some((question, texts::texts(&catalogue, question, &asked)?, asked))
    };
    let Some((question, texts, asked)) = first() else { return false };
    let options = question::options(question, &asked);
    let choices = |options: &[OpeningOption]| options.iter().map(|it| (it.choice, it.other)).collect::<Vec<_>>();
    let counts: Vec<_> = options.iter().map(|option| option.count).collect();
    (&opening.question, opening.facet, opening.kind, opening.notice, opening.country, &opening.texts)
        == (&question.id, question.facet, question.kind, question::is_notice_due(&asked), catalogue.country, &texts)
        && choices(&opening.options) == choices(&options)
        && opening.numbers(today) == Some((asked.left, asked.silent, counts))
}

/// The stretches of days from this one on, as long as only the numbers differ from what is asked before.
fn later(feed: &Feed, from: Option<Date>, question: &Question, asked: &QuestionView) -> Vec<OpeningPeriod> {
    let mut periods = Vec::new();
    let mut from = from;
    while let Some(day) = from.filter(|_| periods.len() < PERIODS) {
        let catalogue = Catalogue::new(vec![feed.clone()], day);
        let then = question::first(&catalogue).filter(|then| question::is_same(asked, then));
        // Where the feed has no questions they are made anew, of the services of the day.
        let is_same = |then: &QuestionView| catalogue.question(&then.question) == Some(question);
        let Some(then) = then.filter(is_same) else { break };
        from = until(&catalogue);
        periods.push(OpeningPeriod {
            until: from,
            services: then.left,
            silent: then.silent,
            counts: then.options.iter().map(|option| option.fitting).collect(),
        });
    }
    periods
}

/// What the opening of a feed says that it was computed from.
pub fn origin(feed: &Feed, provenance: &Provenance) -> Box<str> {
    Opening::name(&write_with(feed, provenance))
}

/// The first day on which a service that is offered is not offered any more. No service comes back by itself: one is
/// offered before it begins, and one that is paused or has ended stays so until the feed says otherwise.
fn until(catalogue: &Catalogue) -> Option<Date> {
    catalogue.services.iter().filter_map(|service| service.ends).min()?.plus_days(1)
}
