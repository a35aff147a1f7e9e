//! The root component: which view is up, and what stands around every view.

use leptos::prelude::*;

use finder::{
    loading::user_message::UserMessage,
    results::groups::Shown,
    session::{config::Density, view::View},
};
use messages::Key;
use model::{
    identifier::{QuestionId, ServiceId},
    question::QuestionKind,
};

use super::{
    element::{Child, div, drawn},
    failure::FailurePage,
    help_now::HelpNow,
    later::{Later, LaterPart},
    live::Live,
    loading::LoadingPage,
    question::{Draft, QuestionPage},
    safety_link::{SafetyLink, is_advice_open},
    state::{Phase, SecondPart, State},
    strip::Strip,
    wording::plain,
};

/// What is up. As long as it stays the same, the view keeps its elements.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Page {
    Loading,
    Failure(UserMessage),
    Question(QuestionId),
    Results,
    Service(ServiceId),
    Search,
    /// The search, which could not be fetched.
    WordsMissing,
    Safety,
    Shortlist,
}

#[component]
pub fn App(state: State) -> impl IntoView {
    let view = Memo::new(move |_| state.view());
    let level = move || state.config.try_get().unwrap_or_default().heading_level;
    let page = Memo::new(move |_| (Page::now(state, view), level()));
    // How much of the results is shown outlives them, so that Back from a service leads to its card.
    let shown = Live::new(Shown::default());
    // Likewise what was entered in a question, while the advice on safety is up.
    let draft = Draft::new_local(None);
    let stands_open = Memo::new(move |_| matches!(page.get().0, Page::Failure(_) | Page::WordsMissing));

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
    let later = move |part, level| state.later_now(part).page().map(|page| page(state, level)).into_any();
    let body = move || {
        let (page, level) = page.get();
        match page {
            Page::Loading => view! { <LoadingPage state/> }.into_any(),
            Page::Failure(message) => view! { <FailurePage state level message/> }.into_any(),
            Page::Question(id) => view! { <QuestionPage state view draft level id/> }.into_any(),
            Page::Results => pages().map(|pages| (pages.results)(state, view, level, shown)).into_any(),
            Page::Search => later(LaterPart::Search, level),
            Page::WordsMissing => pages().map(|pages| (pages.words_missing)(state, level)).into_any(),
            Page::Shortlist => later(LaterPart::Shortlist, level),
            Page::Service(id) => {
                shown.update_untracked(|shown| shown.may_return = true);
                pages().map(|pages| (pages.service)(state, level, id)).into_any()
            }
            Page::Safety => pages().map(|pages| (pages.safety)(state, level)).into_any(),
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

impl Page {
    fn now(state: State, view: Memo<Option<View>>) -> Self {
        // Also while there is no feed.
        if is_advice_open(state) {
            return Self::in_second_part(state, View::Safety);
        }
        match state.phase.try_get() {
            Some(Phase::Failed(message)) => Page::Failure(message),
            Some(Phase::Loading(_) | Phase::LoadingAgain) | None => Page::Loading,
            Some(Phase::Ready(_)) => match view.get() {
                Some(View::Question(question)) => Self::question(state, question.question),
                Some(later) => Self::in_second_part(state, later),
                None => Page::Loading,
            },
        }
    }

    /// A question that is answered by typing cannot be answered where its field could not be fetched.
    fn question(state: State, id: QuestionId) -> Self {
        let kind = state.catalogue().and_then(|catalogue| catalogue.question(&id).map(|question| question.kind));
        let is_typed = matches!(kind, Some(QuestionKind::Place | QuestionKind::Age));
        let is_missing = matches!(state.second_part.try_get(), Some(SecondPart::Missing))
            || matches!(state.later(LaterPart::Typed), Later::Missing);
        if is_typed && is_missing { Page::Failure(UserMessage::ProgramIncomplete) } else { Page::Question(id) }
    }

    fn in_second_part(state: State, view: View) -> Self {
        match state.second_part.try_get() {
            Some(SecondPart::Missing) => Page::Failure(UserMessage::ProgramIncomplete),
            Some(SecondPart::Loading) | None => Page::Loading,
            Some(SecondPart::Ready(_)) => match view {
                View::Question(question) => Page::Question(question.question),
                View::Results { .. } => Page::Results,
                View::Service(id) => Page::Service(id),
                View::Search => Self::in_later_part(state, LaterPart::Search, Page::Search),
                View::Safety => Page::Safety,
                View::Shortlist => Self::in_later_part(state, LaterPart::Shortlist, Page::Shortlist),
            },
        }
    }

    fn in_later_part(state: State, part: LaterPart, page: Page) -> Self {
        match state.later(part) {
            Later::Ready(_) => page,
            // Whoever has typed what they look for may be in danger, and sees the lines.
            Later::Missing if part == LaterPart::Search => Page::WordsMissing,
            Later::Missing => Page::Failure(UserMessage::ProgramIncomplete),
            Later::Unasked | Later::Loading => Page::Loading,
        }
    }

    /// The value of `data-view`.
    fn name(&self) -> &'static str {
        match self {
            Page::Loading => "loading",
            Page::Failure(_) => "error",
            Page::Question(_) => "question",
            Page::Results => "results",
            Page::Service(_) => "service",
            Page::Search | Page::WordsMissing => "search",
            Page::Safety => "safety",
            Page::Shortlist => "shortlist",
        }
    }
}
