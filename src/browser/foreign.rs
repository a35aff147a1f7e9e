//! Talks to the program that reads feeds of other formats. Where that program runs is decided by `foreign.js`.
//! A later part of the program.

use js_sys::{Array, AsyncIterator, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::{cancel::Token, clock::BrowserClock};
use feed::report::Report;
use finder::loading::{load::Loaded, user_message::UserMessage};
use model::clock::Clock;

#[wasm_bindgen]
extern "C" {
    /// Stands in `loader/foreign.js`, which says what a request is.
    #[wasm_bindgen(js_name = readForeign)]
    fn read_foreign(request: &Array, signal: Option<&AbortSignal>) -> AsyncIterator;
}

/// Has those documents read that are of other formats. `named` is all addresses that the page
/// names. `progress` is told from time to time how many services there are, and `None` at the end.
///
/// Gives what was loaded unchanged once the token is cancelled.
pub async fn read(loaded: Loaded, named: &[String], token: &Token, progress: impl Fn(Option<usize>)) -> Loaded {
    let request = request(&loaded, named);
    let controller = token.request();
    let signal = controller.as_ref().map(|controller| controller.signal());
    let answers = read_foreign(&request, signal.as_ref());
    loop {
        let Some(answer) = next(&answers).await else {
            return loaded.without_converter(UserMessage::ProgramIncomplete);
        };
        if token.is_cancelled() {
            return loaded;
        }
        let Some(count) = answer.as_f64() else {
            progress(None);
            return take(loaded, &Array::from(&answer));
        };
        progress(Some(count as usize));
    }
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

/// `None` where the program could not be loaded.
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
            loaded.with_converted(Report::parse(&String::from_utf8_lossy(&report)), &feeds)
        }
        None => loaded.without_converter(UserMessage::FeedUnreadable),
    }
}
