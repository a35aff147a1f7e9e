//! One service with everything the feed says about it, in the order in which it is needed.

mod channels;
mod facts;

use leptos::prelude::*;

use crate::domain::{
    config::HeadingLevel,
    identifier::ServiceId,
    messages::Key,
    service::Service,
    session::Event,
    view::{Hit, Reason, ServiceView, View},
};

use super::{
    results::{marks, reasons},
    state::State,
    text,
    wording::Words,
};

#[component]
pub fn ServicePage(state: State, view: Memo<Option<View>>, level: HeadingLevel, id: ServiceId) -> impl IntoView {
    // While the view moves on, this page stands a moment longer and keeps what it showed.
    let shown = Memo::new(move |before: Option<&Option<ServiceView>>| match view.get() {
        Some(View::Service(service)) if service.hit.id == id => Some(service),
        _ => before.cloned().flatten(),
    });
    let close = move |_| state.dispatch(Event::CloseService);
    move || {
        let (words, shown) = (Words::now(state), shown.get()?);
        let catalogue = words.catalogue.clone()?;
        let service = catalogue.services.get(shown.hit.service)?;
        let organization = catalogue.organization_of(service);
        Some(view! {
            <div class="page" data-service-id=shown.hit.id.to_string()>
                <button type="button" class="link back" part="button" on:click=close>
                    {words.say(Key::BackToResults)}
                </button>
                {text::view_heading(level, text::feed_text(&words, &service.name))}
                {organization.and_then(|organization| text::paragraph(&words, "quiet", &organization.name))}
                {text::paragraph(&words, "lead", &service.summary)}
                {marks(&words, service, catalogue.today)}
                {contact(&words, level.below(), service, &shown.hit.reasons)}
                {why(&words, level.below(), service, &shown.hit)}
                {text::heading(level.below(), "subheading", words.say(Key::FactDescription))}
                {text::paragraph(&words, "description", &service.description)}
                {facts::facts(&words, &catalogue, service)}
            </div>
        })
    }
}

fn why(words: &Words, level: HeadingLevel, service: &Service, hit: &Hit) -> Option<impl IntoView + use<>> {
    let reasons = reasons(words, service, hit)?;
    Some(view! {
        {text::heading(level, "subheading", words.say(Key::FactReasons))}
        {reasons}
    })
}

/// What happens first, then the ways to make it happen.
fn contact(words: &Words, level: HeadingLevel, service: &Service, reasons: &[Reason]) -> impl IntoView + use<> {
    let next_step = text::paragraph(words, "", &service.next_step).map(|paragraph| {
        view! {
            <div class="next-step">
                {text::heading(level.below(), "strong", words.say(Key::FactNextStep))}
                {paragraph}
            </div>
        }
    });
    view! {
        <div class="contact">
            {text::heading(level, "subheading", words.say(Key::FactContact))}
            {next_step}
            {channels::channels(words, service, reasons)}
        </div>
    }
}
