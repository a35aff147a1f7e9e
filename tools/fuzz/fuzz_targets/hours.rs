//! Hands what libFuzzer makes to `service_finder_fuzz::hours`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| service_finder_fuzz::hours::run(bytes));
