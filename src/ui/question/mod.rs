//! One question: its words, its fields, and what is missing. What is entered means what `entry` says.

mod choices;
mod error;
mod pictures;
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
    element::{Element, button, div, drawn, element, p, span},
    entry::{Entry, EntryError},
    fields::{Fields, TypedField},
    later::{DrawsPicture, Later, LaterPages, LaterPart},
    live::Memo,
    own_words, safety_link,
    state::State,
    text,
    wording::Words,
};

#[cfg(test)]
pub use choices::SHOWN;
pub use pictures::picture;
pub use typed::{AGE, PLACE};

/// The identifier of the line that says which question this is.
const PROGRESS: &str = "progress";

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
    let fields = Fields::new(kept.map_or_else(|| untrack(|| earlier(state, shown)), |(_, entry)| entry));
    on_cleanup(move || {
        if untrack(|| safety_link::is_advice_open(state)) {
            draft.set_value(Some((keep, fields.entry.get_untracked())));
        }
    });
    drawn(move || shown.get().and_then(|shown| page(state, &shown, fields, level)))
}

/// The page of a question; `None` while there is no catalogue.
pub fn page(state: State, shown: &QuestionView, fields: Fields, level: HeadingLevel) -> Option<Element> {
    let words = state.words();
    let catalogue = words.catalogue.clone()?;
    let question = catalogue.question(&shown.question)?;
    let is_first = shown.back == Back::Nowhere;
    let way = Way::of(state, question.kind);
    let form = element("FORM", "")
        .attribute("autocomplete", "off")
        .attribute("novalidate", "")
        .child(fieldset(&words, (state, fields), level, question, (shown, way)))
        .child(actions(state, &words, fields, question, (shown, way)))
        .child(why(&words, question))
        .child(short_cuts(state, &words, shown.back));
    Some(
        div("page")
            .part("question")
            .child((shown.notice == Notice::Due).then(|| safety_link::notice(state, &words)))
            .child(progress(&words, shown))
            .child(error::summary(&words, fields, &|error| way.error(&words, error)))
            .child(form)
            .child(is_first.then(own_words::form)),
    )
}

/// What the reader entered when the question was answered before.
fn earlier(state: State, shown: Memo<Option<QuestionView>>) -> Entry {
    let words = state.words();
    let Some((shown, catalogue)) = shown.get().zip(words.catalogue.as_ref()) else { return Entry::default() };
    let Some(question) = catalogue.question(&shown.question) else { return Entry::default() };
    Entry::of(question, shown.answer.as_ref(), |value| words.value(value).text)
}

/// How the question that is up is answered.
#[derive(Clone, Copy)]
enum Way {
    /// By options, beside which there may be pictures.
    Choosing(Option<DrawsPicture>),
    Typing(TypedField),
    /// By typing, and what that needs has not come yet.
    Waiting,
}

/// What draws pictures; nothing where they are not here.
fn pictures(state: State) -> Option<DrawsPicture> {
    if let Later::Ready(LaterPages::Pictures(draw)) = state.later(LaterPart::Pictures) { Some(draw) } else { None }
}

impl Way {
    fn of(state: State, kind: QuestionKind) -> Self {
        let is_chosen = matches!(kind, QuestionKind::Single | QuestionKind::Multi);
        match state.later(LaterPart::Typed) {
            _ if is_chosen => Way::Choosing(pictures(state)),
            Later::Ready(LaterPages::Typed { age, .. }) if kind == QuestionKind::Age => Way::Typing(age),
            Later::Ready(LaterPages::Typed { place, .. }) => Way::Typing(place),
            Later::Ready(_) | Later::Unasked | Later::Loading | Later::Missing => Way::Waiting,
        }
    }

    fn answer(self, entry: &Entry, question: &Question) -> Result<Answer, EntryError> {
        match self {
            Way::Choosing(_) => entry.answer(question),
            Way::Typing(field) => (field.answer)(entry),
            Way::Waiting => Err(EntryError::ChooseOne),
        }
    }

    fn error(self, words: &Words, error: EntryError) -> String {
        match self {
            Way::Typing(field) => (field.error)(words, error),
            Way::Choosing(_) | Way::Waiting => error::text(words, error),
        }
    }
}

/// On the press of the button and not on the form's `submit`: in a sandboxed frame without `allow-forms`, and on a page
/// with `Content-Security-Policy: sandbox`, a browser fires no `submit`. Enter in a field presses the button as well.
fn submit(
    state: State,
    fields: Fields,
    question: &Question,
    (shown, way): (&QuestionView, Way),
) -> impl FnMut(web_sys::Event) + use<> {
    let question = question.clone();
    let offered: Vec<_> = shown.options.iter().map(|option| option.choice).collect();
    move |event| {
        event.prevent_default();
        let mut entry = fields.entry.get_untracked();
        entry.keep_offered(&offered);
        match way.answer(&entry, &question) {
            Ok(answer) => state.dispatch(Event::Answer(question.id.clone(), answer)),
            Err(error) => {
                fields.error.set(Some(error));
                state.dispatch(Event::AnswerMissing);
            }
        }
    }
}

/// The first question needs no number; for tests and for what reads the page it has one all the same.
fn progress(words: &Words, shown: &QuestionView) -> Element {
    let number = words.number(shown.number);
    p(if shown.back == Back::Nowhere { "progress visually-hidden" } else { "progress" })
        .attribute("id", PROGRESS)
        .child(span("").child(words.say_with(Key::QuestionNumber, &[("number", &number)])))
        .child(span("").child(words.count(Key::ServicesLeft, shown.left)))
}

fn fieldset(
    words: &Words,
    (state, fields): (State, Fields),
    level: HeadingLevel,
    question: &Question,
    (shown, way): (&QuestionView, Way),
) -> Element {
    let error = fields.error.get();
    let many = || (question.kind == QuestionKind::Multi).then(|| words.own(words.say(Key::ChooseMany)));
    let hint = words.choose(&question.hint).or_else(many);
    let described = [hint.as_ref().map(|_| "question-hint"), error.map(|_| "question-error")];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let hint = hint.map(|hint| p("hint").attribute("id", "question-hint").child(text::chosen(words, hint)));
    let error = error.map(|it| p("error").attribute("id", "question-error").child(way.error(words, it)));
    let body = match way {
        Way::Choosing(pictures) => choices::choices(words, fields, question, (shown, pictures)),
        Way::Typing(field) => (field.draw)(words, fields),
        Way::Waiting => p("loading").child(words.say(Key::Loading)),
    };
    // The heading takes the focus, and what describes it is read with it: which question this is.
    let heading = text::view_heading(level, text::chosen(words, words.question(question)))
        .attribute("aria-describedby", PROGRESS);
    element("FIELDSET", "")
        .attribute_if("aria-describedby", (!described.is_empty()).then_some(described))
        .child(element("LEGEND", "").child(heading))
        .child(hint)
        .child((shown.back == Back::Nowhere).then(|| own_words(words, state)))
        .child(error)
        .child(body)
}

/// Another way to answer the first question. Whoever has begun to answer finds it as a page of its own.
fn own_words(words: &Words, state: State) -> Element {
    own_words::field(words, state, "", move |typed| state.dispatch(Event::Tell(typed)))
}

fn why(words: &Words, question: &Question) -> Element {
    element("DETAILS", "why")
        .child(element("SUMMARY", "").child(words.say(Key::WhyWeAsk)))
        .child(p("").child(text::chosen(words, words.why(question))))
        .child(p("").child(words.say(Key::AnswersStay)))
}

fn actions(
    state: State,
    words: &Words,
    fields: Fields,
    question: &Question,
    (shown, way): (&QuestionView, Way),
) -> Element {
    let id = shown.question.clone();
    let unknown = button("button", move || state.dispatch(Event::Answer(id.clone(), Answer::Unknown)));
    let go_on = element("BUTTON", "button primary")
        .attribute("type", "submit")
        .part("button button-primary")
        .on("click", submit(state, fields, question, (shown, way)));
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
