//! The program of wasm-bindgen, as its package has it.

use std::{env, error::Error};

fn main() -> Result<(), Box<dyn Error>> {
    Ok(wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(env::args_os())?)
}
