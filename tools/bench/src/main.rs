//! The program that is measured. Natively it prints its own numbers; in WebAssembly `node/bench.mjs` calls it and measures.

#[cfg(not(target_family = "wasm"))]
mod feed;
mod measured;
mod memory;
#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(target_family = "wasm")]
mod wasm;

#[cfg(not(target_family = "wasm"))]
fn main() -> std::process::ExitCode {
    native::run()
}

#[cfg(target_family = "wasm")]
fn main() {}
