//! Why the finder of the preview asks what it asks, in plain words; it changes as the finder is answered.

use leptos::prelude::*;
use workshop_protocol::{About, Bar, Reason, Shown, Why};

use super::cover::bar;
use crate::{state::State, texts::Value};

#[component]
pub fn WhyView(state: State) -> impl IntoView {
    let why = Memo::new(move |_| state.view.with(|view| view.why.clone()));
    let content = move || match (state.shown.get(), why.get()) {
        (Shown::Other, _) => view! { <p>{state.text("why-elsewhere")}</p> }.into_any(),
        (Shown::Question(_) | Shown::Results, None) => view! { <p>{state.text("why-unknown")}</p> }.into_any(),
        (Shown::Question(question), Some(why)) => view! {
            <p class="asked">{question.heading}</p>
            <Told state why/>
        }
        .into_any(),
        (Shown::Results, Some(why)) => view! { <Told state why/> }.into_any(),
    };
    let heading = move || match state.shown.get() {
        Shown::Results => state.text("why-heading-results"),
        Shown::Question(_) | Shown::Other => state.text("why-heading"),
    };
    view! {
        <section class="card why-now" id="why">
            <h3>{heading}</h3>
            {content}
        </section>
    }
}

/// The reason, and what each answer would leave.
#[component]
fn Told(state: State, why: Why) -> impl IntoView {
    let Why { left, all, reason, answers, range, others } = why;
    let answers = (!answers.is_empty()).then(|| {
        let rows = answers.into_iter().map(|(name, services)| bar(Bar { name, services, ..Bar::default() }, all));
        view! {
            <h4>{state.text("why-answers")}</h4>
            <table class="bars"><tbody>{rows.collect_view()}</tbody></table>
        }
    });
    let others = (!others.is_empty()).then(|| {
        let names: Vec<_> = others.into_iter().map(|other| state.text(about(other))).collect();
        view! { <p class="quiet">{state.with("why-others", &[("others", names.join(", ").into())])}</p> }
    });
    view! {
        <p><strong>{state.with("why-left", &[("left", left.into()), ("all", all.into())])}</strong></p>
        <p>{in_words(state, reason)} " " {range.filter(|(least, most)| least != most).map(|range| would_leave(state, range))}</p>
        {answers}
        {others}
    }
}

fn in_words(state: State, reason: Reason) -> String {
    let count = |name: &'static str, count: usize| state.with(name, &[("count", count.into())]);
    match reason {
        Reason::First => state.text("why-first"),
        Reason::Always => state.text("why-always"),
        Reason::Narrows { enough } => count("why-narrows", enough),
        Reason::Decides(about) => state.text(decides(about)),
        Reason::Early => state.text("why-early"),
        Reason::FewLeft { enough } => count("why-few", enough),
        Reason::NothingHelps => state.text("why-nothing"),
        Reason::AskedEnough { most } => count("why-enough", most),
    }
}

/// How many services an answer leaves.
fn would_leave(state: State, (least, most): (usize, usize)) -> String {
    state.with("why-range", &[("least", Value::from(least)), ("most", most.into())])
}

/// Why an answer decides what somebody does next.
fn decides(about: About) -> &'static str {
    match about {
        About::Area => "why-decides-area",
        About::Audience => "why-decides-audience",
        About::Age => "why-decides-age",
        About::Language => "why-decides-language",
        About::Channel => "why-decides-channel",
        About::Form => "why-decides-form",
        About::Topic | About::Cost | About::Anonymity | About::Registration | About::Accessibility => "why-decides",
    }
}

fn about(about: About) -> &'static str {
    match about {
        About::Topic => "about-topic",
        About::Audience => "about-audience",
        About::Age => "about-age",
        About::Area => "about-area",
        About::Form => "about-form",
        About::Channel => "about-channel",
        About::Language => "about-language",
        About::Cost => "about-cost",
        About::Anonymity => "about-anonymity",
        About::Registration => "about-registration",
        About::Accessibility => "about-accessibility",
    }
}
