//! Feeds of other formats: has them read by a program of their own and takes what came of it. Knows how the two talk;
//! where that program runs is known to `foreign.js`, and what is read to `foreign`.

use std::pin::Pin;

use js_sys::{Array, AsyncIterator, Reflect, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::{cancel::Token, clock::BrowserClock};
use crate::ui::{
    state::{Phase, State},
    wording::Words,
};
use feed::report::Report;
use finder::loading::{load::Loaded, user_message::UserMessage};
use messages::Key;
use model::clock::Clock;

#[wasm_bindgen]
extern "C" {
    /// Stands in the glue (`readers.js`). `request` is what `read` of `foreign.js` takes.
    #[wasm_bindgen(js_name = readForeign)]
    fn read_foreign(request: &Array, signal: Option<&AbortSignal>, bring: &JsValue) -> AsyncIterator;
}

/// What is to be read, and for whom.
pub struct Reading {
    pub loaded: Loaded,
    /// All addresses that the page names.
    pub named: Vec<String>,
    pub state: State,
    pub token: Token,
    /// What brings a module of ours (`element.js`).
    pub bring: JsValue,
}

pub type Read = Pin<Box<dyn Future<Output = Loaded>>>;

/// Reads what are feeds of other formats among the others, and tells the reader from time to time how far it is.
pub fn read(reading: Reading) -> Read {
    Box::pin(async move {
        let Reading { loaded, named, state, token, bring } = reading;
        let mut loaded = loaded.with_indexes();
        loaded.sorted_out();
        if loaded.others.is_empty() {
            return loaded;
        }
        let request = request(&loaded, &named);
        let controller = token.request();
        let signal = controller.as_ref().map(|controller| controller.signal());
        let answers = read_foreign(&request, signal.as_ref(), &bring);
        loop {
            let Some(answer) = next(&answers).await else {
                return loaded.without(UserMessage::ProgramIncomplete);
            };
            if token.is_cancelled() {
                return loaded;
            }
            let Some(count) = answer.as_f64() else {
                say(state, |_| String::new());
                return take(loaded, &Array::from(&answer));
            };
            tell(state, count as usize);
        }
    })
}

/// The day, the addresses, and the address and bytes of each document.
fn request(loaded: &Loaded, named: &[String]) -> Array {
    let today = BrowserClock.now("").date.to_string();
    let request = Array::of2(&today.into(), &named.join("\n").into());
    for other in &loaded.others {
        request.push(&other.address.as_str().into());
        request.push(&Uint8Array::from(other.bytes.as_slice()));
    }
    request
}

/// `None`: the program could not be had.
async fn next(answers: &AsyncIterator) -> Option<JsValue> {
    let answer = JsFuture::from(answers.next().ok()?).await.ok()?;
    Reflect::get(&answer, &"value".into()).ok()
}

/// The report, and the feeds.
fn take(loaded: Loaded, came: &Array) -> Loaded {
    let mut parts = came.iter().map(|part| part.unchecked_into::<Uint8Array>().to_vec());
    match parts.next() {
        Some(report) => {
            let feeds: Vec<_> = parts.collect();
            loaded.with(Report::parse(&String::from_utf8_lossy(&report)), &feeds)
        }
        None => loaded.without(UserMessage::FeedUnreadable),
    }
}

/// Shows how many services there are so far, and says it to who does not see it.
fn tell(state: State, count: usize) {
    if 0 < count {
        state.phase.try_set(Phase::Loading(count));
        say(state, |words| words.count(Key::LoadingSoFar, count));
    }
}

fn say(state: State, text: impl Fn(&Words) -> String) {
    untrack(|| {
        let words = Words::now(state);
        words.announce(&text(&words));
    });
}
