//! Services among the results: what each is, what tells it apart, and how to make contact. A card stays so low that a
//! phone shows two; everything else is on the service's own page. Belongs to the second part of the program.

mod facts;
mod marks;
mod points;

use finder::{
    engine::catalogue::Catalogue,
    results::{contact_order::best_first, hit::Hit},
    session::events::Event,
};
use messages::Key;
use model::{opening::LocalTime, service::Service};

use super::{
    element::{Element, a, button, div, element, li, p, ul},
    keep,
    link::{address, needs_network},
    page::Page,
    state::State,
    text,
    waiting::waiting_card,
    wording::{Words, contact::ContactLink},
};
use facts::Facts;

pub use marks::marks;
pub use points::reasons;

/// The cards of services that are shown together, after what holds for all of them. Of the cards no more than `most` are
/// drawn.
pub fn cards(words: &Words, page: Page, hits: &[Hit], most: usize) -> Option<Element> {
    let (catalogue, now) = (words.catalogue.clone()?, page.state.now.try_get()?);
    let facts = Facts::of(words, &catalogue, hits, page.role);
    let cards = hits.iter().enumerate().take(most).filter_map(|(at, hit)| {
        // None where the catalogue has changed and has no such service.
        let Some(service) = catalogue.whole(hit.position) else { return waiting_card(words, page, hit) };
        let own = facts.own(words, at, service, now);
        Some(li("").child(card(words, page, (hit, service), own, now)))
    });
    let cards: Vec<_> = cards.collect();
    Some(div("group").child(facts.of_all(words, now)).child(ul("cards").child(cards)))
}

fn card(
    words: &Words,
    page: Page,
    (hit, service): (&Hit, &Service),
    facts: Option<Element>,
    now: LocalTime,
) -> Element {
    let name = || text::feed_text(words, &service.name);
    let title = open(page.state, service, "name").attribute("data-focus", "card").child(name());
    let more =
        open(page.state, service, "link").part("button").child(words.say(Key::MoreAbout)).child(text::hidden(name()));
    let organization = words.catalogue.as_ref().and_then(|catalogue| organization(words, catalogue, service));
    let ways = best_first(service, &hit.reasons, words.language(), now);
    let contact = contacts(words, words.contacts(service, ways).into_iter().take(1));
    let title = div("card-title").child(text::heading(page.level.below().below(), "", title)).child(organization);
    element("ARTICLE", "card")
        .part("card")
        .attribute("data-service-id", service.id.as_str())
        .attribute("data-position", &hit.position.to_string())
        .attribute("data-match", hit.kind().as_str())
        .child(div("card-head").child(title).child(keep::mark(words, page, &service.id, name())))
        .child(text::paragraph(words, "summary", &service.summary))
        .child(facts)
        .child(div("card-actions").child(contact).child(more))
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

/// Links as buttons. The first one stands out where it leads to somebody: most services have a website.
pub fn contacts(words: &Words, links: impl Iterator<Item = ContactLink>) -> Option<Element> {
    let items: Vec<_> = links
        .enumerate()
        .map(|(position, link)| {
            let class = if position == 0 && link.leads_to_somebody() { "button primary" } else { "button" };
            a(class, &link.href).part("contact").child(address(link.text)).child(needs_network(words, link.scheme))
        })
        .collect();
    (!items.is_empty()).then(|| div("contacts").child(items))
}
