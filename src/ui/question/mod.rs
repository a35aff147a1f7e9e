//! One question: its words, its fields, and what is missing. What is entered means what `entry` says.

mod choices;
mod error;
mod regions;
mod typed;

use leptos::{prelude::*, web_sys};

use finder::session::{
    config::HeadingLevel,
    events::Event,
    safety::Notice,
    view::{Back, QuestionView, View},
};
use messages::Key;
use model::{
    identifier::QuestionId,
    question::{Answer, Question, QuestionKind},
};

use super::{
    element::{Element, Tag, button, div, drawn, element, p, span},
    entry::{Entry, EntryError},
    own_words, safety_link,
    state::State,
    text,
    wording::Words,
};

pub use regions::regions;

/// The fields of the question that is up. What is chosen changes nothing until Continue.
#[derive(Clone, Copy)]
struct Fields {
    state: State,
    entry: RwSignal<Entry>,
    error: RwSignal<Option<EntryError>>,
    /// The input to which the summary of what is missing leads.
    first: NodeRef<Tag>,
    /// For the other inputs, so that all are described alike.
    rest: NodeRef<Tag>,
}

/// What was entered and not yet answered, while the reader looks at the advice on safety.
pub type Draft = StoredValue<Option<(QuestionId, Entry)>, LocalStorage>;

#[component]
pub fn QuestionPage(
    state: State,
    view: Memo<Option<View>>,
    draft: Draft,
    level: HeadingLevel,
    id: QuestionId,
) -> impl IntoView {
    let kept = draft.try_update_value(Option::take).flatten().filter(|(known, _)| *known == id);
    let keep = id.clone();
    // The page is still there for a moment when the view has changed, and keeps what it showed.
    let shown = Memo::new(move |before: Option<&Option<QuestionView>>| {
        if let Some(View::Question(question)) = view.get()
            && question.question == id
        {
            Some(question)
        } else {
            before.cloned().flatten()
        }
    });
    let fields = Fields {
        state,
        entry: RwSignal::new(kept.map_or_else(|| untrack(|| earlier(state, shown)), |(_, entry)| entry)),
        error: RwSignal::new(None),
        first: NodeRef::new(),
        rest: NodeRef::new(),
    };
    on_cleanup(move || {
        if untrack(|| safety_link::is_advice_open(state)) {
            draft.set_value(Some((keep, fields.entry.get_untracked())));
        }
    });
    drawn(move || {
        let (words, shown) = (state.words(), shown.get()?);
        let catalogue = words.catalogue.clone()?;
        let question = catalogue.question(&shown.question)?;
        let form = element("FORM", "")
            .attribute("autocomplete", "off")
            .attribute("novalidate", "")
            .child(progress(&words, &shown))
            .child(fieldset(&words, fields, level, question, &shown))
            .child(actions(state, &words, fields, question, &shown))
            .child(short_cuts(state, &words, shown.back));
        // Whoever has begun to answer finds it as a page of its own.
        let tell = move |typed| state.dispatch(Event::Tell(typed));
        let own_words = (shown.back == Back::Nowhere).then(|| own_words::form(&words, state, "", tell));
        Some(
            div("page")
                .part("question")
                .child(back(state, &words, shown.back))
                .child((shown.notice == Notice::Due).then(|| safety_link::notice(state, &words)))
                .child(error::summary(&words, fields))
                .child(form)
                .child(own_words),
        )
    })
}

/// What the reader entered when the question was answered before.
fn earlier(state: State, shown: Memo<Option<QuestionView>>) -> Entry {
    let words = state.words();
    let Some((shown, catalogue)) = shown.get().zip(words.catalogue.as_ref()) else { return Entry::default() };
    let Some(question) = catalogue.question(&shown.question) else { return Entry::default() };
    Entry::of(question, shown.answer.as_ref(), |value| words.value(value).text)
}

/// On the press of the button and not on the form's `submit`: in a sandboxed frame without `allow-forms`, and on a page
/// with `Content-Security-Policy: sandbox`, a browser fires no `submit`. Enter in a field presses the button as well.
fn submit(
    state: State,
    fields: Fields,
    question: &Question,
    shown: &QuestionView,
) -> impl FnMut(web_sys::Event) + use<> {
    let question = question.clone();
    let offered: Vec<_> = shown.options.iter().map(|option| option.choice).collect();
    move |event| {
        event.prevent_default();
        let mut entry = fields.entry.get_untracked();
        // What is no longer offered cannot be seen, so it must not be answered.
        entry.chosen.retain(|choice| offered.contains(choice));
        match entry.answer(&question) {
            Ok(answer) => state.dispatch(Event::Answer(question.id.clone(), answer)),
            Err(error) => {
                fields.error.set(Some(error));
                state.dispatch(Event::AnswerMissing);
            }
        }
    }
}

fn back(state: State, words: &Words, back: Back) -> Option<Element> {
    (back == Back::Possible)
        .then(|| button("link back", move || state.dispatch(Event::Back)).part("button").child(words.say(Key::Back)))
}

fn progress(words: &Words, shown: &QuestionView) -> Element {
    let number = words.number(shown.number);
    p("progress")
        .child(span("").child(words.say_with(Key::QuestionNumber, &[("number", &number)])))
        .child(span("").child(words.count(Key::ServicesLeft, shown.left)))
}

fn fieldset(words: &Words, fields: Fields, level: HeadingLevel, question: &Question, shown: &QuestionView) -> Element {
    let error = fields.error.get();
    let many = || (question.kind == QuestionKind::Multi).then(|| words.own(words.say(Key::ChooseMany)));
    let hint = words.choose(&question.hint).or_else(many);
    // The notice stands above the heading, which takes the focus. Described so, it is read out with the group.
    let described = [
        (shown.notice == Notice::Due).then_some("notice"),
        hint.as_ref().map(|_| "question-hint"),
        error.map(|_| "question-error"),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let hint = hint.map(|hint| p("hint").attribute("id", "question-hint").child(text::chosen(words, hint)));
    let error = error.map(|it| p("error").attribute("id", "question-error").child(error::text(words, it)));
    let body = match question.kind {
        QuestionKind::Single | QuestionKind::Multi => choices::choices(words, fields, question, shown),
        QuestionKind::Place => typed::place(words, fields),
        QuestionKind::Age => typed::age(words, fields),
    };
    let heading = text::view_heading(level, text::chosen(words, words.question(question)));
    element("FIELDSET", "")
        .attribute_if("aria-describedby", (!described.is_empty()).then_some(described))
        .child(element("LEGEND", "").child(heading))
        .child(hint)
        .child(why(words, question))
        .child(error)
        .child(body)
}

fn why(words: &Words, question: &Question) -> Element {
    element("DETAILS", "why")
        .child(element("SUMMARY", "").child(words.say(Key::WhyWeAsk)))
        .child(p("").child(text::chosen(words, words.why(question))))
        .child(p("").child(words.say(Key::AnswersStay)))
}

fn actions(state: State, words: &Words, fields: Fields, question: &Question, shown: &QuestionView) -> Element {
    let id = shown.question.clone();
    let unknown = button("button", move || state.dispatch(Event::Answer(id.clone(), Answer::Unknown)));
    let go_on = element("BUTTON", "button primary")
        .attribute("type", "submit")
        .part("button button-primary")
        .on("click", submit(state, fields, question, shown));
    div("actions")
        .child(go_on.child(words.say(Key::Continue)))
        .child(unknown.part("button").child(words.say(Key::AnswerUnknown)))
}

/// For readers who have answered enough, or know the name of the service.
fn short_cuts(state: State, words: &Words, back: Back) -> Element {
    let results = button("link", move || state.dispatch(Event::ShowResults)).part("button");
    let search = || button("link", move || state.dispatch(Event::OpenSearch)).part("button");
    let search = (back == Back::Possible).then(|| search().child(words.say(Key::SearchOpen)));
    div("short-cuts").child(results.child(words.say(Key::ShowResults))).child(search)
}
