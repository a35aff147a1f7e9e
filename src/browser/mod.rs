//! The only code that touches the browser: fetching, the page, the clock, `Intl`, focus, printing. It is told what to
//! do and asks nobody back: it names neither `ui` nor `shell`.
//!
//! Modules that only the second part of the program uses say so. They reach the browser's objects through `by_name`,
//! because every binding of wasm-bindgen is loaded before the first question.

pub mod announce;
pub mod assets;
pub mod by_name;
pub mod cancel;
pub mod chunks;
pub mod clock;
mod computed;
pub mod dom;
pub mod fetch;
pub mod focus;
pub mod foreign;
pub mod history;
mod host_colours;
pub mod intl;
pub mod languages;
pub mod location;
pub mod memory;
pub mod mount;
pub mod panic;
pub mod print;
pub mod random;
pub mod styles;
pub mod takeaway;
pub mod theme;
