//! Makes the step to the results short. Browsers compile a function of WebAssembly when it is called first, and on that
//! step hundreds are: on a slow phone a third of the time. So results are drawn once that nobody sees, while the first
//! question is read, a part at a time, so that a press in between does not wait.

use std::time::Duration;

use finder::{
    results::{
        groups::{Fold, Section, Shown},
        results_view::{ResultsView, results},
    },
    session::{
        state::{Screen, Session},
        view::{View, view},
    },
};
use leptos::{
    prelude::*,
    tachys::view::{Mountable, Render},
};
use model::question::Answer;

use super::{
    super::{
        element::{Child, Element},
        live::Live,
        page::Page,
        state::State,
        wording::Words,
    },
    answers, group, heading, lines, narrow, notes,
    progress::Progress,
    tools,
};

/// Between two parts, so that what the reader does comes first.
const PAUSE: Duration = Duration::from_millis(60);

/// So many cards, so that most of what a card can say is said by one.
const FEW: usize = 3;

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
pub fn warm(state: State, afterwards: fn(State)) {
    set_timeout(
        move || {
            let found = untrack(|| results_of_nobody(state));
            match found {
                Some(found) => draw(state, found, 0, afterwards),
                None => afterwards(state),
            }
        },
        PAUSE,
    );
}

fn draw(state: State, results: ResultsView, at: usize, afterwards: fn(State)) {
    let Some(part) = PARTS.get(at) else { return afterwards(state) };
    let owner = Owner::new();
    owner.with(|| {
        untrack(|| {
            let level = state.config.try_get().unwrap_or_default().heading_level;
            let page = Page::new(state, level, Live::new(Shown::default()));
            let mut drawn = part(&state.words(), page, &results).into_child().into_view().build();
            // Into nothing and out of it: that takes functions as well.
            if let Ok(nowhere) = document().create_element("div") {
                drawn.mount(&nowhere, None);
                drawn.unmount();
            }
        });
    });
    owner.cleanup();
    set_timeout(move || draw(state, results, at + 1, afterwards), PAUSE);
}

/// The results of somebody who gives the answer that most services fit.
fn results_of_nobody(state: State) -> Option<ResultsView> {
    let (catalogue, config) = (state.catalogue_now()?, state.config.try_get()?);
    let View::Question(asked) = view(&catalogue, &config, &Session::default()) else { return None };
    let question = catalogue.question(&asked.question)?;
    let choice = asked.options.iter().max_by_key(|option| option.fitting)?.choice;
    let answers = vec![(asked.question, Answer::Values(vec![question.options.get(choice)?.value.clone()]))];
    let session = Session { answers, screen: Screen::Results, ..Session::default() };
    let few = Shown { fitting: FEW, old: FEW, near: FEW, ..Shown::default() };
    Some(results(&catalogue, &config, &session, state.now.try_get()?, few))
}
