//! The browser shell: the only code that touches the browser. It reads attributes, fetches, mounts,
//! performs effects and reports failures; what is asked and what is found is decided in `domain`.

pub mod chunks;
pub mod element;
pub mod foreign;
mod host;
mod instance;
pub mod takeaway;
pub mod theme;

mod assets;
mod language;
mod memory;

mod clock;
mod fetch;
mod intl;

mod announce;
mod by_name;
mod cancel;
mod dom;
mod panic;
mod style;

pub use panic::install as install_panic_hook;
