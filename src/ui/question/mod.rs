//! One question: its words, its fields, and what is missing. Knows how it is shown; what an entry means
//! is in `entry`, what an answer leads to in the domain.

mod choices;
mod entry;
mod error;
mod typed;

use leptos::{ev::SubmitEvent, html::Input, prelude::*};

use crate::domain::{
    config::HeadingLevel,
    identifier::QuestionId,
    messages::Key,
    question::{Answer, Question, QuestionKind},
    session::Event,
    view::{Back, QuestionView, View},
};

use super::{state::State, text, wording::Words};
use entry::{Entry, Fault};

/// The fields of the question that is up. What is chosen changes nothing until Continue.
#[derive(Clone, Copy)]
struct Fields {
    entry: RwSignal<Entry>,
    fault: RwSignal<Option<Fault>>,
    /// Where the summary of what is missing leads.
    first: NodeRef<Input>,
    /// For the inputs that nothing leads to, so that all have the same type.
    rest: NodeRef<Input>,
}

#[component]
pub fn QuestionPage(state: State, view: Memo<Option<View>>, level: HeadingLevel, id: QuestionId) -> impl IntoView {
    // While the view moves on, this page stands a moment longer and keeps what it showed.
    let shown = Memo::new(move |before: Option<&Option<QuestionView>>| match view.get() {
        Some(View::Question(question)) if question.question == id => Some(question),
        _ => before.cloned().flatten(),
    });
    let fields = Fields {
        entry: RwSignal::new(untrack(|| earlier(state, shown))),
        fault: RwSignal::new(None),
        first: NodeRef::new(),
        rest: NodeRef::new(),
    };
    move || {
        let (words, shown) = (Words::now(state), shown.get()?);
        let catalogue = words.catalogue.clone()?;
        let question = catalogue.question(&shown.question)?;
        Some(view! {
            <div class="page" part="question">
                {back(state, &words, shown.back)}
                {error::summary(&words, fields)}
                <form autocomplete="off" novalidate on:submit=submit(state, fields, question, &shown)>
                    {progress(&words, &shown)}
                    {fieldset(&words, fields, level, question, &shown)}
                    {actions(state, &words, &shown)}
                </form>
            </div>
        })
    }
}

/// What the reader entered when the question was answered before.
fn earlier(state: State, shown: Memo<Option<QuestionView>>) -> Entry {
    let words = Words::now(state);
    let Some((shown, catalogue)) = shown.get().zip(words.catalogue.as_ref()) else { return Entry::default() };
    let Some(question) = catalogue.question(&shown.question) else { return Entry::default() };
    Entry::of(question, shown.answer.as_ref(), |value| words.value(value).text)
}

fn submit(
    state: State,
    fields: Fields,
    question: &Question,
    shown: &QuestionView,
) -> impl FnMut(SubmitEvent) + Clone + use<> {
    let question = question.clone();
    let offered: Vec<_> = shown.options.iter().map(|option| option.choice).collect();
    move |event: SubmitEvent| {
        event.prevent_default();
        let mut entry = fields.entry.get_untracked();
        // What is no longer offered is no longer seen, and so no longer answered.
        entry.chosen.retain(|choice| offered.contains(choice));
        match entry.answer(&question) {
            Ok(answer) => state.dispatch(Event::Answer(question.id.clone(), answer)),
            Err(fault) => {
                fields.fault.set(Some(fault));
                state.dispatch(Event::AnswerMissing);
            }
        }
    }
}

fn back(state: State, words: &Words, back: Back) -> Option<impl IntoView + use<>> {
    (back == Back::Possible).then(|| {
        let go = move |_| state.dispatch(Event::Back);
        view! { <button type="button" class="link back" part="button" on:click=go>{words.say(Key::Back)}</button> }
    })
}

fn progress(words: &Words, shown: &QuestionView) -> impl IntoView + use<> {
    let number = words.number(shown.number);
    view! {
        <p class="progress">
            <span>{words.say_with(Key::QuestionNumber, &[("number", &number)])}</span>
            <span>{words.count(Key::ServicesLeft, shown.left)}</span>
        </p>
    }
}

fn fieldset(
    words: &Words,
    fields: Fields,
    level: HeadingLevel,
    question: &Question,
    shown: &QuestionView,
) -> impl IntoView + use<> {
    let fault = fields.fault.get();
    let hint = words
        .choose(&question.hint)
        .or_else(|| (question.kind == QuestionKind::Multi).then(|| words.own(words.say(Key::ChooseMany))));
    let described = match (&hint, fault) {
        (None, None) => None,
        (Some(_), None) => Some("question-hint"),
        (None, Some(_)) => Some("question-error"),
        (Some(_), Some(_)) => Some("question-hint question-error"),
    };
    let body = match question.kind {
        QuestionKind::Single | QuestionKind::Multi => choices::choices(words, fields, question, shown).into_any(),
        QuestionKind::Place => typed::place(words, fields).into_any(),
        QuestionKind::Age => typed::age(words, fields).into_any(),
    };
    view! {
        <fieldset class:faulty=fault.is_some() aria-describedby=described>
            <legend>{text::view_heading(level, text::chosen(words, words.question(question)))}</legend>
            {hint.map(|hint| view! { <p class="hint" id="question-hint">{text::chosen(words, hint)}</p> })}
            {why(words, question)}
            {fault.map(|fault| view! { <p class="error" id="question-error">{error::text(words, fault)}</p> })}
            {body}
        </fieldset>
    }
}

fn why(words: &Words, question: &Question) -> impl IntoView + use<> {
    view! {
        <details class="why">
            <summary>{words.say(Key::WhyWeAsk)}</summary>
            <p>{text::chosen(words, words.why(question))}</p>
            <p>{words.say(Key::AnswersStay)}</p>
        </details>
    }
}

fn actions(state: State, words: &Words, shown: &QuestionView) -> impl IntoView + use<> {
    let id = shown.question.clone();
    let unknown = move |_| state.dispatch(Event::Answer(id.clone(), Answer::Unknown));
    let results = move |_| state.dispatch(Event::ShowResults);
    view! {
        <div class="actions">
            <button type="submit" class="button primary" part="button button-primary">
                {words.say(Key::Continue)}
            </button>
            <button type="button" class="button" part="button" on:click=unknown>
                {words.say(Key::AnswerUnknown)}
            </button>
        </div>
        <button type="button" class="link" part="button" on:click=results>{words.say(Key::ShowResults)}</button>
    }
}
