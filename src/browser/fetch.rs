//! Fetches feeds and language files, with limits on time and size. Nothing of the reader is sent along. What is worth
//! another try is decided by `finder::loading::retrying`.

use std::{cell::Cell, rc::Rc};

use gloo_net::http::Response;
use js_sys::{Date, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReadableStream, ReadableStreamDefaultReader};

use super::{
    cancel::Token,
    dom::{self, Timer},
};
use feed::source::{FeedSource, FetchError, FetchedDocument};
use finder::loading::retrying::{Attempts, PATIENCE, pause, retry_after};

const MOST_MILLISECONDS: i32 = PATIENCE as i32;

/// The most bytes that are read.
#[derive(Clone, Copy)]
pub struct Limit(usize);

impl Limit {
    pub const FEED: Limit = Limit(32 * 1024 * 1024);
    pub const LANGUAGE_FILE: Limit = Limit(256 * 1024);
}

/// Fetches over the network, for as long as the result is wanted.
pub struct Network {
    token: Token,
    limit: Limit,
    /// The hash that the answer must have, as W3C Subresource Integrity writes it; empty for any answer.
    integrity: String,
    /// Called before each pause between tries. Without it there is only one try.
    again: Option<Box<dyn Fn()>>,
}

impl Network {
    pub fn new(token: Token, limit: Limit) -> Self {
        Self { token, limit, integrity: String::new(), again: None }
    }

    /// The same, but what may succeed later is tried again; `again` is called before each pause.
    pub fn patient(self, again: impl Fn() + 'static) -> Self {
        Self { again: Some(Box::new(again)), ..self }
    }

    /// The same, but any answer with another hash is a failure.
    pub fn held_to(self, integrity: String) -> Self {
        Self { integrity, ..self }
    }
}

/// What has come, as the browser has it.
pub struct Pieces(Vec<Uint8Array>);

impl FetchedDocument for Pieces {
    fn length(&self) -> usize {
        self.0.iter().map(|piece| piece.length() as usize).sum()
    }

    fn piece(&self, from: usize, most: usize) -> Vec<u8> {
        let (mut begin, end) = (0, from + most);
        let mut bytes = Vec::with_capacity(most.min(self.length() - from));
        for piece in &self.0 {
            let length = piece.length() as usize;
            let part = from.max(begin)..end.min(begin + length);
            if part.start < part.end {
                bytes.extend(piece.subarray((part.start - begin) as u32, (part.end - begin) as u32).to_vec());
            }
            begin += length;
        }
        bytes
    }

    fn whole(self) -> Vec<u8> {
        self.piece(0, self.length())
    }
}

impl FeedSource for Network {
    type Document = Pieces;

    async fn pause(&self) {
        dom::pause(0).await;
    }

    /// A relative address is resolved by the browser against the page's.
    async fn fetch(&self, address: &str) -> Result<Pieces, FetchError> {
        let begun = Date::now();
        let mut tried = Attempts::default();
        loop {
            let error = match self.once(address).await {
                Ok(pieces) => return Ok(pieces),
                Err(error) => error,
            };
            tried.milliseconds = (Date::now() - begun) as u32;
            let again = self.again.as_ref().filter(|_| !self.token.is_cancelled());
            let (Some(again), Some(milliseconds)) = (again, pause(tried, error)) else { return Err(error) };
            again();
            dom::pause(milliseconds).await;
            tried.pauses += 1;
        }
    }
}

impl Network {
    async fn once(&self, address: &str) -> Result<Pieces, FetchError> {
        let controller = self.token.request().ok_or(FetchError::Unreachable)?;
        let late = Rc::new(Cell::new(false));
        let _timer = Timer::start(MOST_MILLISECONDS, {
            let (controller, late) = (controller.clone(), late.clone());
            move || {
                late.set(true);
                controller.abort();
            }
        });
        let answer = get(address, &self.integrity, &controller.signal(), self.limit).await;
        self.token.finished(&controller);
        if answer.is_err() {
            // The rest of the answer is not needed.
            controller.abort();
        }
        answer.map_err(|error| if late.get() { FetchError::TimedOut } else { error })
    }
}

async fn get(address: &str, integrity: &str, signal: &AbortSignal, limit: Limit) -> Result<Pieces, FetchError> {
    let response = send(address, integrity, signal).await.ok_or_else(unreachable)?;
    if !response.ok() {
        return Err(refused(&response));
    }
    let announced = response.headers().get("content-length").and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| limit.0 < length) {
        return Err(FetchError::TooLarge);
    }
    match response.body() {
        Some(body) => read(&body, limit).await,
        // The answer of a page's own `fetch` may have no stream.
        None => {
            let bytes = response.binary().await.map_err(|_| FetchError::Unreachable)?;
            Ok(Pieces(vec![Uint8Array::from(bytes.as_slice())]))
        }
    }
}

fn unreachable() -> FetchError {
    let is_offline = web_sys::window().is_some_and(|window| !window.navigator().on_line());
    if is_offline { FetchError::Offline } else { FetchError::Unreachable }
}

/// Across origins the header is seen only where the server lets it be seen.
fn refused(response: &Response) -> FetchError {
    let status = response.status();
    let until = |date: &str| {
        let seconds = (Date::parse(date) - Date::now()) / 1_000.0;
        // What is no date gives NaN.
        (!seconds.is_nan()).then_some(seconds as u32)
    };
    let seconds = response.headers().get("retry-after").and_then(|header| retry_after(&header, until));
    match seconds {
        Some(seconds) => FetchError::Busy { status, seconds },
        None => FetchError::Status(status),
    }
}

#[wasm_bindgen]
extern "C" {
    /// Stands in `loader/files.js`, which may have asked before the program was there. It catches what a page's own
    /// `fetch` throws.
    fn request(address: &str, integrity: &str, signal: &AbortSignal) -> Promise;
}

/// A page may have replaced `fetch` and answer with an object of its own, which is no answer.
async fn send(address: &str, integrity: &str, signal: &AbortSignal) -> Option<Response> {
    let response = JsFuture::from(request(address, integrity, signal)).await.ok()?;
    response.dyn_into::<web_sys::Response>().ok().map(Response::from)
}

/// Piece by piece, because a server need not say how much it will send.
async fn read(body: &ReadableStream, limit: Limit) -> Result<Pieces, FetchError> {
    // A page that has replaced `fetch` may be reading the same stream; asking for a reader would then throw.
    if body.locked() {
        return Err(FetchError::Unreachable);
    }
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let (mut pieces, mut length) = (Vec::new(), 0);
    while let Some(piece) = next(&reader).await? {
        length += piece.length() as usize;
        if limit.0 < length {
            return Err(FetchError::TooLarge);
        }
        pieces.push(piece);
    }
    Ok(Pieces(pieces))
}

async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, FetchError> {
    let result = JsFuture::from(reader.read()).await.map_err(|_| unreachable())?;
    let get = |name: &str| Reflect::get(&result, &JsValue::from_str(name)).unwrap_or_default();
    if get("done").is_truthy() {
        return Ok(None);
    }
    get("value").dyn_into().map(Some).map_err(|_| FetchError::Unreachable)
}
