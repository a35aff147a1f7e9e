//! Makes the step to the results short. Browsers compile a function of WebAssembly when it is called first, and on that
//! step hundreds are: on a slow phone a third of the time. They also look up each font and shape each word when it is laid
//! out first. So results are drawn and laid out once that nobody sees, while the first question is read, a part at a time,
//! so that a press in between does not wait.

use std::time::Duration;

use crate::browser::by_name::get;
use finder::{
    results::{
        groups::{Fold, Section, Shown},
        results_view::{ResultsView, results},
    },
    session::{
        config::HeadingLevel,
        events::Event,
        state::Session,
        view::{View, view},
    },
};
use leptos::{
    prelude::*,
    tachys::view::{Mountable, Render},
    web_sys::{self, ShadowRoot},
};
use model::question::Answer;

use super::{
    super::{
        element::{Child, Element},
        live::{Live, Memo},
        page::Page,
        state::{Phase, State},
        wording::Words,
    },
    answers, group, heading, lines, narrow, notes,
    progress::Progress,
    results_page, tools,
};

/// Between two parts, so that what the reader does comes first.
const PAUSE: Duration = Duration::from_millis(60);

/// So many cards, so that most of what a card can say is said by one.
const FEW: usize = 3;

/// Whose results they are.
struct Nobody {
    session: Session,
    results: ResultsView,
}

/// Draws a part of the page for nobody.
type Part = fn(&Words, Page, &ResultsView) -> Option<Element>;

const PARTS: [Part; 4] = [
    |words, page, results| Some(heading(words, page, results)),
    |words, page, results| {
        answers::answers(words, page, &results.answers, (Live::new(Fold::Folded), Progress::whole()))
    },
    |words, page, results| group::group(words, page, results, Section::Fitting, Progress::whole()),
    |words, page, results| {
        let _ = (tools(words, page, results), lines(words, page, results), notes(words, results));
        narrow::narrow(words, page, results)
    },
];

/// Begins to draw, unless a reader is at the results already or there are no services yet. `afterwards` is called when that
/// is done.
pub fn warm(state: State, root: ShadowRoot, afterwards: fn(State)) {
    set_timeout(
        move || {
            let nobody = untrack(|| nobody(state));
            match nobody {
                Some(nobody) => draw((state, root), nobody, 0, afterwards),
                None => afterwards(state),
            }
        },
        PAUSE,
    );
}

fn draw((state, root): (State, ShadowRoot), nobody: Nobody, at: usize, afterwards: fn(State)) {
    let level = state.config.try_get_untracked().unwrap_or_default().heading_level;
    let Some(part) = PARTS.get(at) else {
        lay_out(&root, &|| page(state, level, nobody.session.clone()).into_any());
        return afterwards(state);
    };
    lay_out(&root, &|| {
        let page = Page::new(state, level, Live::new(Shown::default()));
        part(&state.words(), page, &nobody.results).into_child().into_view()
    });
    set_timeout(move || draw((state, root), nobody, at + 1, afterwards), PAUSE);
}

/// The page itself, as it comes up: with signals of its own. None for feeds in several files, of which it would have some
/// fetched.
fn page(state: State, level: HeadingLevel, session: Session) -> Option<AnyView> {
    let catalogue = state.catalogue_now().filter(|catalogue| catalogue.chunked.is_empty())?;
    let messages = (*state.messages.try_get()?).clone();
    let unseen = State::new(state.config.try_get()?, session, messages, state.host()?);
    unseen.now.set(state.now.try_get()?);
    unseen.phase.set(Phase::Ready(catalogue));
    let view = Memo::new(move |_| unseen.view());
    Some(results_page(unseen, view, level, Live::new(Shown::default())))
}

/// Has the browser lay something out, and takes it away again.
fn lay_out(root: &ShadowRoot, draw: &dyn Fn() -> AnyView) {
    let owner = Owner::new();
    owner.with(|| {
        untrack(|| {
            let mut drawn = draw().build();
            if let Some(stage) = stage(root) {
                drawn.mount(&stage, None);
                // To tell this the browser has to lay out what is there.
                get(&stage, "offsetHeight");
                drawn.unmount();
                stage.remove();
            }
        });
    });
    owner.cleanup();
}

/// A place in the finder that is out of sight (style/results.css). Nothing stands there when a task has ended.
fn stage(root: &ShadowRoot) -> Option<web_sys::Element> {
    let view = root.query_selector("[data-view] > .view").ok()??;
    let stage = document().create_element("div").ok()?;
    stage.set_class_name("page results unseen");
    view.append_child(&stage).ok()?;
    Some(stage)
}

/// Somebody who gives the answer that most services fit, to each question.
fn nobody(state: State) -> Option<Nobody> {
    let (catalogue, config) = (state.catalogue_now()?, state.config.try_get()?);
    let mut session = Session::default();
    while let View::Question(asked) = view(&catalogue, &config, &session) {
        let question = catalogue.question(&asked.question)?;
        let likeliest = asked.options.iter().max_by_key(|option| option.fitting);
        let value = likeliest.and_then(|option| question.options.get(option.choice)).map(|option| option.value.clone());
        let answer = value.map_or(Answer::Unknown, |value| Answer::Values(vec![value]));
        session = session.handle(Event::Answer(asked.question, answer), &catalogue, &config).0;
    }
    let few = Shown { fitting: FEW, old: FEW, near: FEW, ..Shown::default() };
    let results = results(&catalogue, &config, &session, state.now.try_get()?, few);
    Some(Nobody { session, results })
}
