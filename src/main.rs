//! The program of the widget: what runs once when the wasm has arrived. Makes no finder:
//! the loader does, through `shell::element::Finder`, which the linker keeps because it is exported.

fn main() {
    service_finder::shell::install_panic_hook();
}
