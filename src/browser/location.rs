//! The address of the page in which the finder stands.

use js_sys::{Reflect, global};

/// The fragment with its `#`; empty where there is none.
pub fn fragment() -> String {
    part("hash").unwrap_or_default()
}

/// The address of the page; `None` where it has none that could be sent to somebody.
pub fn page_address() -> Option<String> {
    part("href").filter(|address| address.starts_with("http"))
}

fn part(name: &str) -> Option<String> {
    let location = Reflect::get(&global(), &"location".into()).ok()?;
    Reflect::get(&location, &name.into()).ok()?.as_string()
}
