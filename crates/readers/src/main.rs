//! The program that reads feeds of other formats next to the widget. Such a feed is read into the model and leaves as
//! JSON of the native format, which the widget parses like any feed.
//!
//! It is compiled for WebAssembly alone: elsewhere its functions, which have names such as `read`, would replace those
//! of the system.

#[cfg(target_family = "wasm")]
mod calls;

fn main() {}
