//! Numbers that chance gives. All but [`of_games`] belongs to the second part of the program.

use std::cell::OnceCell;

use js_sys::global;
use wasm_bindgen::JsValue;

use super::by_name::{call, get};
use finder::results::others::Seed;

thread_local! {
    static SEED: OnceCell<Seed> = const { OnceCell::new() };
}

/// The number that decides beside which other readers this one stands.
pub fn seed() -> Seed {
    SEED.with(|seed| *seed.get_or_init(|| made().unwrap_or(Seed(0))))
}

/// Of the browser's numbers for keys, or else of those for games: what decides is not known to the server in either case.
fn made() -> Option<Seed> {
    let zeros = [0; 8].map(JsValue::from);
    let bytes = call(&get(&global(), "Uint8Array"), "of", &zeros)?;
    let filled = call(&get(&global(), "crypto"), "getRandomValues", &[bytes]);
    let digit = |at: usize| get(filled.as_ref()?, &at.to_string()).as_f64();
    let key = (0..8).try_fold(0_u64, |sum, at| Some(sum << 8 | digit(at)? as u64));
    key.or_else(of_games).map(Seed)
}

/// Of the browser's numbers for games. `None` where the page has taken them away.
pub fn of_games() -> Option<u64> {
    Some((call(&get(&global(), "Math"), "random", &[])?.as_f64()? * 2_f64.powi(53)) as u64)
}
