//! One service among the results: what it is, why it is here, and how to make contact. Belongs to the second part of
//! the program.

mod marks;

use leptos::prelude::Get;

use finder::{
    engine::catalogue::Catalogue,
    results::{contact_order::best_first, hit::Hit},
    session::{events::Event, role::Role},
};
use messages::Key;
use model::{
    facet::Fit,
    link::Scheme,
    service::{ChannelKind, Service},
};

use super::{
    element::{Element, a, button, div, element, li, p, span, ul},
    keep,
    link::needs_network,
    page::Page,
    state::State,
    text,
    waiting::waiting_card,
    wording::{Sentence, Words, capitalized, contact::ContactLink},
};

pub use marks::marks;

/// How many contacts a card shows; the service's own view shows all.
const CONTACTS: usize = 3;

/// The card of a service, or a note that it is loading. `None` where the catalogue has changed and has no such service.
pub fn card(words: &Words, page: Page, hit: &Hit) -> Option<Element> {
    let catalogue = words.catalogue.clone()?;
    let Some(service) = catalogue.whole(hit.position) else { return waiting_card(words, page, hit) };
    let name = || text::feed_text(words, &service.name);
    let title = open(page.state, service, "name").attribute("data-focus", "card").child(name());
    let more =
        open(page.state, service, "link").part("button").child(words.say(Key::MoreAbout)).child(text::hidden(name()));
    let ways = best_first(service, &hit.reasons, words.language(), page.state.now.try_get()?);
    let contacts = contacts(words, words.contacts(service, ways).into_iter().take(CONTACTS));
    let card = element("ARTICLE", "card")
        .part("card")
        .attribute("data-service-id", service.id.as_str())
        .attribute("data-position", &hit.position.to_string())
        .attribute("data-match", hit.kind().as_str())
        .child(text::heading(page.level.below().below(), "card-title", title))
        .child(organization(words, &catalogue, service))
        .child(text::paragraph(words, "summary", &service.summary))
        .child(availability(words, page.state, hit))
        .child(glance(words, service))
        .child((page.role != Role::Person).then(|| referral(words, service)))
        .child(marks(words, service, catalogue.today))
        .child(reasons(words, page.state, service, hit))
        .child(div("card-actions").child(contacts).child(more).child(keep::toggle(words, page, &service.id, name())));
    Some(li("").child(card))
}

/// Whether somebody answers now, or when next; `None` where it is not known.
pub fn availability(words: &Words, state: State, hit: &Hit) -> Option<Element> {
    let said = words.availability(hit.availability, state.now.try_get()?)?;
    let sign = if hit.availability.is_open() { "availability open" } else { "availability" };
    Some(p(sign).child(said))
}

fn open(state: State, service: &Service, class: &'static str) -> Element {
    let id = service.id.clone();
    button(class, move || state.dispatch(Event::OpenService(id.clone())))
}

fn organization(words: &Words, catalogue: &Catalogue, service: &Service) -> Option<Element> {
    text::paragraph(words, "quiet", &catalogue.organization_of(service)?.name)
}

/// In which languages, by which means and when, as far as it is stated.
fn glance(words: &Words, service: &Service) -> Option<Element> {
    let languages = (!service.languages.is_empty()).then(|| words.languages(&service.languages));
    let kinds = words.channel_kinds(service.channels.iter().map(|channel| channel.kind));
    let facts = languages.into_iter().chain(Some(kinds).filter(|kinds| !kinds.is_empty()));
    let hours = service.channels.iter().map(|channel| words.hours(&channel.hours)).find(|hours| !hours.is_empty());
    let facts = facts.map(|fact| words.own(capitalized(&fact))).chain(hours.into_iter().flatten());
    let facts: Vec<_> = facts.map(|fact| span("").child(text::chosen(words, fact))).collect();
    (!facts.is_empty()).then(|| p("glance").child(facts))
}

/// What a professional has to know first: how a client comes there, and how much there is for one.
fn referral(words: &Words, service: &Service) -> Element {
    let limits = service.limits.iter().filter_map(|limit| words.limit(*limit)).map(|limit| capitalized(&limit));
    let facts = std::iter::once(words.referral_of_client(service.referral)).chain(limits);
    p("glance").part("referral").child(facts.map(|fact| span("").child(fact)).collect::<Vec<_>>())
}

/// Words and sign of each reason both say whether it speaks for the service. Conditions that the reader was not asked
/// about come last.
pub fn reasons(words: &Words, state: State, service: &Service, hit: &Hit) -> Option<Element> {
    let reasons = hit.reasons.iter().map(|reason| (sign(reason.fit), words.reason(service, reason)));
    let conditions = hit.conditions.iter().map(|condition| ("condition", words.condition(service, condition)));
    let distance = state.distance(service).map(|(town, distance)| ("condition", words.distance(town, distance)));
    let mut items: Vec<(&str, Sentence)> = Vec::new();
    for item in reasons.chain(conditions).chain(distance) {
        // Two questions about one thing give one reason.
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let items: Vec<_> =
        items.into_iter().map(|(class, sentence)| li(class).child(text::sentence(words, sentence))).collect();
    (!items.is_empty()).then(|| ul("reasons").part("reasons").child(items))
}

fn sign(fit: Fit) -> &'static str {
    match fit {
        Fit::Fits | Fit::Partly(_) => "fits",
        Fit::Unknown => "unknown",
        Fit::Misses => "misses",
    }
}

/// Links as buttons. The first one stands out, unless it is a website: most services have one.
pub fn contacts(words: &Words, links: impl Iterator<Item = ContactLink>) -> Option<Element> {
    let items: Vec<_> = links
        .enumerate()
        .map(|(position, link)| {
            let leads_to_somebody = link.scheme != Scheme::Web || link.kind != ChannelKind::Web;
            let class = if position == 0 && leads_to_somebody { "button primary" } else { "button" };
            a(class, &link.href).part("contact").child(link.text).child(needs_network(words, link.scheme))
        })
        .collect();
    (!items.is_empty()).then(|| div("contacts").child(items))
}
