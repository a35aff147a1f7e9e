//! The program that reads feeds of other formats beside the widget. Such a feed is read into the domain's own `Feed` and
//! leaves as JSON of the finder's own format, which the widget reads as it reads any feed. Knows nothing but that it is
//! for WebAssembly: elsewhere its functions, which go by names such as `read`, would take the place of the system's.

#[cfg(target_family = "wasm")]
mod calls;

fn main() {}
