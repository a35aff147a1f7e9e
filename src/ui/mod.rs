//! The components. They render a state and dispatch events; they decide nothing and touch no browser API
//! beyond the focus of an element and the value of an input.
//!
//! Two rules hold throughout. A page is one reactive closure with nothing reactive below it: when the language
//! changes it runs again and Leptos words the same elements anew, so that focus and input stay; when another page
//! comes up the closure is replaced, and its elements with it. And no element is wholly static, because `view!`
//! would build it through `innerHTML`, which a page with Trusted Types forbids.

mod app;
mod emergency;
mod language_menu;

mod failure;
mod loading;
mod question;
mod results;
mod service;

mod text;
mod wording;

pub mod state;
pub mod style;

pub use app::App;
