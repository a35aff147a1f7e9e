//! Streams of the browser as streams of Rust, and the other way: what Leptos names of the crate `wasm-streams`. The README
//! says why it stands here.

use std::{cell::RefCell, rc::Rc};

use futures_util::stream::{LocalBoxStream, Stream, StreamExt, unfold};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::ReadableStreamDefaultReader;

/// A stream of the browser.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// The stream that the browser gave.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The stream as the browser takes it.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream of the browser that gives what a stream of Rust gives, and ends or fails with it. Where the browser has no
    /// such streams it is an empty one.
    pub fn from_stream(stream: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        let stream: Rc<RefCell<LocalBoxStream<_>>> = Rc::new(RefCell::new(stream.boxed_local()));
        let pull = move |controller: JsValue| -> Promise {
            let stream = stream.clone();
            future_to_promise(async move { pulled(stream, &controller).await })
        };
        let pull = Closure::<dyn FnMut(JsValue) -> Promise>::new(pull).into_js_value();
        let source = Object::new();
        // A new object takes every property.
        let _ = Reflect::set(&source, &"pull".into(), &pull);
        let made = web_sys::ReadableStream::new_with_underlying_source(&source);
        Self(made.unwrap_or_else(|_| JsValue::UNDEFINED.unchecked_into()))
    }

    /// What the browser's stream gives, until it ends or has failed.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        let reader: ReadableStreamDefaultReader = self.0.get_reader().unchecked_into();
        unfold(Some(reader), |reader| async move {
            let reader = reader?;
            match JsFuture::from(reader.read()).await {
                Ok(read) if get(&read, "done").is_truthy() => None,
                Ok(read) => Some((Ok(get(&read, "value")), Some(reader))),
                Err(error) => Some((Err(error), None)),
            }
        })
    }
}

/// Hands the next value to the browser. The browser asks for one at a time.
async fn pulled(
    stream: Rc<RefCell<LocalBoxStream<'static, Result<JsValue, JsValue>>>>,
    controller: &JsValue,
) -> Result<JsValue, JsValue> {
    let next = std::future::poll_fn(|context| match stream.try_borrow_mut() {
        Ok(mut stream) => stream.poll_next_unpin(context),
        Err(_) => std::task::Poll::Ready(None),
    });
    match next.await {
        Some(Ok(value)) => call(controller, "enqueue", &[value]),
        Some(Err(error)) => call(controller, "error", &[error]),
        None => call(controller, "close", &[]),
    }
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

fn call(object: &JsValue, name: &str, values: &[JsValue]) -> Result<JsValue, JsValue> {
    get(object, name).dyn_into::<Function>()?.apply(object, &values.iter().cloned().collect())
}
