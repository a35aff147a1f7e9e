//! The program of the widget: what runs once when the wasm has arrived. It makes no finder: the loader does that by way
//! of `shell::element::Finder`, which the linker keeps because it is exported.

fn main() {
    service_finder::browser::panic::install();
}
