//! The services that the reader keeps: each with everything that it takes to make contact, and ways to take the list
//! along; and the calendar of the page of a service. A later part of the program.

mod calendar;
mod paper;
mod share;
mod take;

use leptos::prelude::*;

use finder::{
    results::{
        contact_order::best_first,
        hit::Hit,
        others::beside,
        sites::by_site,
        waiting::{files_of_ids, presence_of_ids},
    },
    session::{config::HeadingLevel, events::Event},
};
use messages::Key;
use model::chunks::Presence;

use crate::browser::random::seed;

use super::{
    card::{availability, marks},
    channels::channels,
    element::{Element, button, div, drawn, element, li, p, ul},
    link::site,
    page,
    state::State,
    text,
    waiting::waiting,
    wording::Words,
};
pub use calendar::calendar;
use take::Taking;

pub fn shortlist_page(state: State, level: HeadingLevel) -> AnyView {
    // The page is still there for a moment when the view has changed, and keeps what it showed.
    let kept =
        Memo::new(move |before: Option<&Option<Vec<Hit>>>| state.shortlist().or_else(|| before.cloned().flatten()));
    let (taking, ids) = (Taking::new(state), page::kept(state));
    state.fetch_services(move |catalogue| beside(catalogue, files_of_ids(catalogue, &ids.get()), seed()));
    drawn(move || {
        let (words, hits) = (state.words(), kept.get()?);
        let presence = words.catalogue.as_ref().map_or(Presence::UnderWay, |all| presence_of_ids(all, &ids.get()));
        let cards: Vec<_> = hits.iter().filter_map(|hit| card(&words, taking, level.below(), hit)).collect();
        let is_empty = cards.is_empty();
        let is_all = presence == Presence::Here;
        Some(
            div("page")
                .child(text::view_heading(level, words.kept_count(cards.len())))
                .child((is_empty && is_all).then(|| p("").child(words.say(Key::KeptEmpty))))
                .child(waiting(&words, state, presence))
                .child((!is_empty).then(|| taking.tools(&words, &hits)))
                .child(taking.copying.status(&words))
                .child((!is_empty).then(|| ul("cards").child(cards)))
                .child((!is_empty).then(|| share::share(&words, taking, level.below(), &hits))),
        )
    })
}

fn card(words: &Words, taking: Taking, level: HeadingLevel, hit: &Hit) -> Option<Element> {
    let state = taking.state;
    let catalogue = words.catalogue.clone()?;
    let service = catalogue.whole(hit.position)?;
    let now = state.now.try_get()?;
    let ways = best_first(service, &hit.reasons, words.language(), now);
    let name = || text::feed_text(words, &service.name);
    let (opened, dropped) = (service.id.clone(), service.id.clone());
    let open = button("name", move || state.dispatch(Event::OpenService(opened.clone())));
    let remove = button("link", move || state.dispatch(Event::Drop(dropped.clone())));
    let organization = catalogue.organization_of(service);
    let page = words.page(service).map(|link| p("site").child(site(words, &link)));
    let title = div("card-title")
        .child(text::heading(level, "", open.attribute("data-focus", "card").child(name())))
        .child(organization.and_then(|organization| text::paragraph(words, "quiet", &organization.name)));
    let card = element("ARTICLE", "card")
        .part("card")
        .attribute("data-service-id", service.id.as_str())
        .attribute("data-position", &hit.position.to_string())
        .child(title)
        .child(availability(words, state, hit))
        .child(marks(words, service, catalogue.today, now))
        .child(channels(words, taking.copying, service, &by_site(ways, None)))
        .child(next_step(words, level.below(), &service.next_step))
        .child(page)
        .child(remove.part("button").child(words.say(Key::KeptRemove)).child(text::hidden(name())));
    Some(li("").child(card))
}

fn next_step(words: &Words, level: HeadingLevel, next_step: &model::text::Text) -> Option<Element> {
    let paragraph = text::paragraph(words, "", next_step)?;
    Some(div("next-step").child(text::heading(level, "strong", words.say(Key::FactNextStep))).child(paragraph))
}
