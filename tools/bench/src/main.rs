//! The program that is measured: natively it writes its numbers itself, in WebAssembly `node/bench.mjs` asks for them.
//! Knows which part runs where.

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
