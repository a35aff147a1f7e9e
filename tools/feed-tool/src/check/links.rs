//! Tries the links of a feed over the network. Nothing is asked but the addresses that the feed links to.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use authoring::{
    check::{Finding, Rule, Severity, WebLink},
    source::Place,
};
use ureq::Agent;

use crate::progress::Progress;

/// How many links are tried at the same time.
const AT_ONCE: usize = 8;

/// How long one may take to answer.
const TIMEOUT: Duration = Duration::from_secs(15);

/// What is wrong with a link.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Trouble {
    /// The site answers that there is nothing.
    Gone(u16),
    /// The site answers with an error of its own.
    Failing(u16),
    /// No answer, for this reason.
    Silent(String),
}

/// Tries every link once, and says which lead nowhere.
pub fn tried(links: &[WebLink], progress: &Progress) -> Vec<Finding> {
    progress.many("trying links", links.len());
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .http_status_as_error(false)
        .user_agent(concat!("service-feed/", env!("CARGO_PKG_VERSION")))
        .build()
        .into();
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(links.len()) {
            scope.spawn(|| {
                while let Some(WebLink { href, place }) = links.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let (Some(trouble), Ok(mut found)) = (trouble(&agent, href), found.lock()) {
                        found.push(finding(href, place.clone(), &trouble));
                    }
                    progress.step();
                }
            });
        }
    });
    let mut found = found.into_inner().unwrap_or_default();
    found.sort_by(|a, b| a.place.cmp(&b.place));
    found
}

/// Asks for the head first, and for the page itself where the site does not answer that rightly.
fn trouble(agent: &Agent, href: &str) -> Option<Trouble> {
    let address = href.split('#').next().unwrap_or(href);
    let head = agent.head(address).call().map(|response| response.status().as_u16());
    let answer = match head {
        Ok(..400) => head,
        Ok(_) | Err(ureq::Error::Protocol(_)) => agent.get(address).call().map(|response| response.status().as_u16()),
        Err(error) => Err(error),
    };
    match answer {
        // Sites that want to know who asks are there.
        Ok(..=399 | 401 | 403 | 405 | 429) => None,
        Ok(status @ (404 | 410)) => Some(Trouble::Gone(status)),
        Ok(status) => Some(Trouble::Failing(status)),
        Err(error) => Some(Trouble::Silent(error.to_string())),
    }
}

fn finding(href: &str, place: Place, trouble: &Trouble) -> Finding {
    let (rule, message, mend) = match trouble {
        Trouble::Gone(status) => (
            Rule("link-gone"),
            format!("{href} leads to nothing: the site answers {status}"),
            "open the site and find where the page is now",
        ),
        Trouble::Failing(status) => (
            Rule("link-failing"),
            format!("{href} does not work now: the site answers {status}"),
            "try it again later; if it stays so, tell those who keep the site",
        ),
        Trouble::Silent(reason) => (
            Rule("link-silent"),
            format!("{href} does not answer: {reason}"),
            "look whether the address is right; if it is, try it again later",
        ),
    };
    Finding::new(rule, Severity::Warning, place, message, mend)
}
