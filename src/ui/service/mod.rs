//! One service with everything the feed says about it, in the order in which it is needed.

mod facts;

use leptos::prelude::*;

use finder::{
    results::{
        contact_order::best_first,
        groups::Shown,
        hit::Hit,
        mistake,
        service_view::ServiceView,
        sites::{Ways, by_site},
    },
    session::config::HeadingLevel,
};
use messages::Key;
use model::{identifier::ServiceId, link::Link, service::Service};

use super::{
    card::{availability, marks, reasons},
    channels::channels,
    copying::Copying,
    element::{Element, a, div, drawn, p},
    keep,
    later::{Later, LaterPages, LaterPart, Naming},
    link::needs_network,
    live::{Live, Memo},
    page::Page,
    state::State,
    text,
    wording::Words,
};

pub fn service_page(state: State, level: HeadingLevel, id: ServiceId) -> AnyView {
    // The page is still there for a moment when the view has changed, and keeps what it showed.
    let shown =
        Memo::new(move |before: Option<&Option<ServiceView>>| state.service(&id).or_else(|| before.cloned().flatten()));
    let copying = Copying::new(state);
    let naming = Live::new(Naming::Neutral);
    let page = Page::new(state, level, Live::new(Shown::default()));
    drawn(move || {
        let (words, shown) = (state.words(), shown.get()?);
        let catalogue = words.catalogue.clone()?;
        let service = catalogue.whole(shown.hit.position)?;
        let organization = catalogue.organization_of(service);
        let ways = best_first(service, &shown.hit.reasons, words.language(), state.now.try_get()?);
        let ways = by_site(ways, shown.home.as_ref());
        let (section, page) = (level.below(), page.now());
        Some(
            div("page")
                .attribute("data-service-id", service.id.as_str())
                .child(text::view_heading(level, text::feed_text(&words, &service.name)))
                .child(organization.and_then(|organization| text::paragraph(&words, "quiet", &organization.name)))
                .child(text::paragraph(&words, "lead", &service.summary))
                .child(availability(&words, state, &shown.hit))
                .child(state.now.try_get().and_then(|now| marks(&words, service, catalogue.today, now)))
                .child(keep::toggle(&words, page, &service.id, None))
                .child(contact(&words, copying, section, service, &ways))
                .child(calendar(&words, state, service, naming))
                .child(why(&words, section, service, &shown.hit))
                .child(about(&words, section, service))
                .child(facts::facts(&words, &catalogue, service, page.role))
                .child(report(&words, catalogue.report_of(shown.hit.position), &service.id)),
        )
    })
}

fn why(words: &Words, level: HeadingLevel, service: &Service, hit: &Hit) -> Option<Element> {
    let reasons = reasons(words, service, hit)?;
    Some(div("section").child(text::heading(level, "subheading", words.say(Key::FactReasons))).child(reasons))
}

fn about(words: &Words, level: HeadingLevel, service: &Service) -> Element {
    div("section").child(text::heading(level, "subheading", words.say(Key::FactDescription))).child(text::paragraph(
        words,
        "description",
        &service.description,
    ))
}

/// The way to whoever keeps the feed, who is told the service and none of the answers.
fn report(words: &Words, report: Option<&Link>, id: &ServiceId) -> Option<Element> {
    let (report, label) = (report?, words.say(Key::ReportMistake));
    let link = a("", &mistake::link(report, id, &label)).child(label).child(needs_network(words, report.scheme()));
    Some(p("quiet").child(link))
}

/// Its times for the reader's calendar. Without the part that writes files for calendars the page has none.
fn calendar(words: &Words, state: State, service: &Service, naming: Live<Naming>) -> Option<Element> {
    match state.later(LaterPart::Shortlist) {
        Later::Ready(LaterPages::Shortlist { calendar, .. }) => calendar(words, service, state.now.try_get()?, naming),
        Later::Ready(_) | Later::Unasked | Later::Loading | Later::Missing => None,
    }
}

/// The ways to make contact first: who has come this far wants to do it. Then what happens when they do.
fn contact(words: &Words, copying: Copying, level: HeadingLevel, service: &Service, ways: &Ways) -> Element {
    let next_step = text::paragraph(words, "", &service.next_step).map(|paragraph| {
        div("next-step").child(text::heading(level.below(), "strong", words.say(Key::FactNextStep))).child(paragraph)
    });
    div("contact")
        .child(text::heading(level, "subheading", words.say(Key::FactContact)))
        .child(channels(words, copying, service, ways))
        .child(copying.status(words))
        .child(next_step)
}
