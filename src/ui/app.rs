//! The root component: which view is up, and what stands around every view.

use leptos::prelude::*;

use finder::{
    loading::user_message::UserMessage,
    results::groups::Shown,
    session::{config::Density, view::View},
};
use messages::Key;
use model::{identifier::QuestionId, question::QuestionKind};

use super::{
    element::{Child, div, drawn},
    failure::FailurePage,
    help_now::HelpNow,
    later::{Later, LaterPart},
    live::{Live, Memo},
    loading::LoadingPage,
    question::{Draft, QuestionPage},
    safety_link::{SafetyLink, is_advice_open},
    state::{Phase, SecondPart, State},
    strip::Strip,
    up::Up,
    wording::plain,
};

#[component]
pub fn App(state: State) -> impl IntoView {
    let view = Memo::new(move |_| state.view());
    let level = move || state.config.try_get().unwrap_or_default().heading_level;
    let page = Memo::new(move |_| (up(state, view), level()));
    // How much of the results is shown outlives them, so that Back from a service leads to its card.
    let shown = Live::new(Shown::default());
    // Likewise what was entered in a question, while the advice on safety is up.
    let draft = Draft::new_local(None);
    let stands_open = Memo::new(move |_| matches!(page.get().0, Up::Failure(_) | Up::WordsMissing));

    let attributes = move || {
        let messages = state.messages.try_get();
        let language = messages.map(|messages| messages.language());
        let config = state.config.try_get().unwrap_or_default();
        vec![
            ("aria-label", Some(plain(&state.words().say(Key::FinderName)))),
            ("lang", language.map(|language| language.to_string())),
            ("dir", language.map(|language| language.direction().as_str().to_owned())),
            ("data-view", Some(page.get().0.name().to_owned())),
            ("data-theme", Some(config.theme.as_str().to_owned())),
            ("data-compact", (config.density == Density::Compact).then(String::new)),
        ]
    };
    let pages = move || match state.second_part.try_get_untracked() {
        Some(SecondPart::Ready(pages)) => Some(pages),
        Some(SecondPart::Loading | SecondPart::Missing) | None => None,
    };
    let body = move || {
        let (page, level) = page.get();
        match page {
            Up::Loading => view! { <LoadingPage state/> }.into_any(),
            Up::Failure(message) => view! { <FailurePage state level message/> }.into_any(),
            Up::Question(id) => view! { <QuestionPage state view draft level id/> }.into_any(),
            later @ (Up::Results | Up::Service(_) | Up::Search | Up::WordsMissing | Up::Safety | Up::Shortlist) => {
                pages().and_then(|pages| (pages.draw)(state, view, level, shown, later)).into_any()
            }
        }
    };
    div("finder")
        .part("root")
        .attribute("role", "group")
        .following(attributes)
        .child(view! { <Strip state/> }.into_any())
        .child(view! { <HelpNow state stands_open/> }.into_any())
        .child(div("view").child(drawn(body)))
        .child(view! { <SafetyLink state/> }.into_any())
        .into_child()
        .into_view()
}

fn up(state: State, view: Memo<Option<View>>) -> Up {
    // Also while there is no feed.
    if is_advice_open(state) {
        return in_second_part(state, View::Safety);
    }
    match state.phase.try_get() {
        Some(Phase::Failed(message)) => Up::Failure(message),
        Some(Phase::Loading(_) | Phase::LoadingAgain) | None => Up::Loading,
        Some(Phase::Ready(_)) => match view.get() {
            Some(View::Question(question)) => in_question(state, question.question),
            Some(later) => in_second_part(state, later),
            None => Up::Loading,
        },
    }
}

/// A question that is answered by typing cannot be answered where its field could not be fetched.
fn in_question(state: State, id: QuestionId) -> Up {
    let kind = state.catalogue().and_then(|catalogue| catalogue.question(&id).map(|question| question.kind));
    let is_typed = matches!(kind, Some(QuestionKind::Place | QuestionKind::Age));
    let is_missing = matches!(state.second_part.try_get(), Some(SecondPart::Missing))
        || matches!(state.later(LaterPart::Typed), Later::Missing);
    if is_typed && is_missing { Up::Failure(UserMessage::ProgramIncomplete) } else { Up::Question(id) }
}

fn in_second_part(state: State, view: View) -> Up {
    match state.second_part.try_get() {
        Some(SecondPart::Missing) => Up::Failure(UserMessage::ProgramIncomplete),
        Some(SecondPart::Loading) | None => Up::Loading,
        Some(SecondPart::Ready(pages)) => (pages.up)(state, view),
    }
}
