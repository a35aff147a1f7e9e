//! The part in WebAssembly: the functions that `node/bench.mjs` calls. What one call makes is kept for the next.
#![allow(unsafe_code, reason = "exporting a function by its name counts as unsafe")]

use std::{cell::RefCell, hint::black_box};

use crate::{
    measured::{Measured, read as read_feed},
    memory,
};

#[derive(Default)]
struct Kept {
    text: Vec<u8>,
    measured: Option<Measured>,
    left: Box<[u64]>,
    /// What reading and indexing left in use.
    bytes: usize,
    peak: usize,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// Makes room for a feed's text, and returns where to write it.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    KEPT.with_borrow_mut(|kept| {
        kept.text = vec![0; length];
        kept.text.as_mut_ptr()
    })
}

/// Reads and indexes the text, and returns the number of services.
#[unsafe(no_mangle)]
pub extern "C" fn read() -> usize {
    KEPT.with_borrow_mut(|kept| {
        kept.measured = None;
        let before = memory::held();
        memory::forget_peak();
        let catalogue = read_feed(&kept.text);
        kept.bytes = memory::held() - before;
        kept.peak = memory::peak();
        let services = catalogue.as_ref().map_or(0, |catalogue| catalogue.services.len());
        black_box(&catalogue);
        // The words for the bare pass are the measurement's own and are made in `prepare`.
        kept.measured = catalogue.map(Measured::bare_less);
        services
    })
}

#[unsafe(no_mangle)]
pub extern "C" fn kept_bytes() -> usize {
    KEPT.with_borrow(|kept| kept.bytes)
}

#[unsafe(no_mangle)]
pub extern "C" fn peak_bytes() -> usize {
    KEPT.with_borrow(|kept| kept.peak)
}

/// Frees the text and prepares the sets for the bare pass.
#[unsafe(no_mangle)]
pub extern "C" fn prepare() -> usize {
    KEPT.with_borrow_mut(|kept| {
        kept.text = Vec::new();
        kept.measured = kept.measured.take().map(|measured| Measured::new(measured.catalogue));
        kept.measured.as_ref().map_or(0, Measured::values)
    })
}

/// Returns the number of services that are left; Node then asks for `options`.
#[unsafe(no_mangle)]
pub extern "C" fn answer(step: usize) -> usize {
    KEPT.with_borrow(|kept| kept.measured.as_ref().map_or(0, |measured| measured.answer(step)))
}

/// Prepares what `bare` works on.
#[unsafe(no_mangle)]
pub extern "C" fn stand_at(step: usize) {
    KEPT.with_borrow_mut(|kept| {
        kept.left = kept.measured.as_ref().map(|measured| measured.left(step)).unwrap_or_default();
    });
}

#[unsafe(no_mangle)]
pub extern "C" fn bare() -> usize {
    KEPT.with_borrow(|kept| kept.measured.as_ref().map_or(0, |measured| measured.bare(black_box(&kept.left)) as usize))
}
