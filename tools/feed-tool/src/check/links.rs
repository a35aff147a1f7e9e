//! Tries the links of a feed over the network. Nothing is asked but the addresses that the feed links to.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use authoring::{
    check::WebLink,
    finding::{Finding, FindingKind, LinkFinding},
};
use ureq::Agent;

use crate::progress::Progress;

/// How many links are tried at the same time.
const AT_ONCE: usize = 8;

/// How long one may take to answer.
const TIMEOUT: Duration = Duration::from_secs(15);

/// Tries every link once, and says which lead nowhere.
pub fn tried(links: &[WebLink], file: &Arc<str>, progress: &Progress) -> Vec<Finding> {
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
                while let Some(link) = links.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let (Some(trouble), Ok(mut found)) = (trouble(&agent, &link.href), found.lock()) {
                        found.push(Finding::new(FindingKind::Link(trouble), file, link.location.clone()));
                    }
                    progress.step();
                }
            });
        }
    });
    found.into_inner().unwrap_or_default()
}

/// Asks for the head first, and for the page itself where the site does not answer that rightly.
fn trouble(agent: &Agent, href: &str) -> Option<LinkFinding> {
    let own = || href.to_owned();
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
        Ok(status @ (404 | 410)) => Some(LinkFinding::Gone { href: own(), status }),
        Ok(status) => Some(LinkFinding::Failing { href: own(), status }),
        Err(error) => Some(LinkFinding::Silent { href: own(), reason: error.to_string() }),
    }
}
