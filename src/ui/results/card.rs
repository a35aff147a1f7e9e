//! One service among the results: what it is, why it is here, and how to make contact.

use leptos::prelude::*;

use crate::domain::{
    catalogue::Catalogue,
    facet::Fit,
    link::Scheme,
    messages::Key,
    service::Service,
    session::Event,
    view::{Hit, Match},
};

use super::{
    super::{
        state::State,
        text,
        wording::{Sentence, Words, capitalized, contact::ContactLink},
    },
    Page,
    marks::marks,
};

/// How many contacts a card shows; the service's own view shows all.
const CONTACTS: usize = 3;

/// `None` where the catalogue has changed and no longer holds the service.
pub fn card(words: &Words, page: Page, kind: Match, hit: &Hit) -> Option<impl IntoView + use<>> {
    let catalogue = words.catalogue.clone()?;
    let service = catalogue.services.get(hit.service)?;
    let level = page.level.below().below();
    let name = || text::feed_text(words, &service.name);
    let open = open(page.state, hit);
    let title = view! {
        <button type="button" class="name" data-focus="card" on:click=open.clone()>{name()}</button>
    };
    Some(view! {
        <li>
            <article class="card" part="card" data-service-id=hit.id.to_string() data-match=kind.as_str()>
                {text::heading(level, "card-title", title)}
                {organization(words, &catalogue, service)}
                {text::paragraph(words, "summary", &service.summary)}
                {glance(words, service)}
                {marks(words, service, catalogue.today)}
                {reasons(words, service, hit)}
                <div class="card-actions">
                    {contacts(words.contacts(service, &hit.reasons).into_iter().take(CONTACTS))}
                    <button type="button" class="link" part="button" on:click=open>
                        {words.say(Key::MoreAbout)}
                        {text::hidden(name())}
                    </button>
                </div>
            </article>
        </li>
    })
}

fn open<E>(state: State, hit: &Hit) -> impl FnMut(E) + Clone + use<E> {
    let id = hit.id.clone();
    move |_| state.dispatch(Event::OpenService(id.clone()))
}

fn organization(words: &Words, catalogue: &Catalogue, service: &Service) -> Option<impl IntoView + use<>> {
    text::paragraph(words, "quiet", &catalogue.organization_of(service)?.name)
}

/// In which languages, by which means and when, as far as it is stated.
fn glance(words: &Words, service: &Service) -> Option<impl IntoView + use<>> {
    let languages = (!service.languages.is_empty()).then(|| words.languages(&service.languages));
    let kinds = words.channel_kinds(service.channels.iter().map(|channel| channel.kind));
    let facts = languages.into_iter().chain(Some(kinds).filter(|kinds| !kinds.is_empty()));
    let hours = service.channels.iter().map(|channel| words.hours(&channel.hours)).find(|hours| !hours.is_empty());
    let facts = facts.map(|fact| words.own(capitalized(&fact))).chain(hours.into_iter().flatten());
    let facts: Vec<_> = facts.map(|fact| view! { <span>{text::chosen(words, fact)}</span> }).collect();
    (!facts.is_empty()).then(|| view! { <p class="glance">{facts}</p> })
}

/// Each reason says by its words, and once more by its sign, whether it speaks for the service. What the service
/// asks and the reader was not asked about comes last.
pub fn reasons(words: &Words, service: &Service, hit: &Hit) -> Option<impl IntoView + use<>> {
    let reasons = hit.reasons.iter().map(|reason| (sign(reason.fit), words.reason(service, reason)));
    let conditions = hit.conditions.iter().map(|facet| ("condition", words.condition(service, *facet)));
    let mut items: Vec<(&str, Sentence)> = Vec::new();
    for item in reasons.chain(conditions) {
        // Two questions about one thing give one reason.
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let items: Vec<_> = items
        .into_iter()
        .map(|(class, sentence)| view! { <li class=class>{text::sentence(words, sentence)}</li> })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="reasons" part="reasons" role="list">{items}</ul> })
}

fn sign(fit: Fit) -> &'static str {
    match fit {
        Fit::Fits | Fit::Partly(_) => "fits",
        Fit::Unknown => "unknown",
        Fit::Misses => "misses",
    }
}

/// Links as buttons. The first one stands out if somebody answers there; websites stay quiet, for there are many.
/// The address that is visited does not learn the page.
pub fn contacts(links: impl Iterator<Item = ContactLink>) -> impl IntoView {
    let items = links.enumerate().map(|(position, link)| {
        let class = if position == 0 && link.scheme != Scheme::Web { "button primary" } else { "button" };
        view! { <a class=class part="contact" href=link.href rel="noreferrer">{link.text}</a> }
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| view! { <div class="contacts">{items}</div> })
}
