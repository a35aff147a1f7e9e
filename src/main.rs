//! The program of the widget: what runs once when the wasm has arrived. It makes no finder: the loader does that by way
//! of `shell::element::Finder`, which the linker keeps because it is exported.

use service_finder::browser::{panic, random};

fn main() {
    panic::install();
    // A feed could otherwise be made to hold up the page.
    model::by_id::hash_from(random::of_games().unwrap_or_default());
}
