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

/// Whether an address leads to this page, written as a whole or as a path.
pub fn is_here(address: &str) -> bool {
    let without_fragment = |address: &str| address.split('#').next().unwrap_or_default().to_owned();
    let address = without_fragment(address.trim());
    let path = part("pathname").zip(part("search")).map(|(path, search)| path + &search);
    part("href").is_some_and(|href| without_fragment(&href) == address) || path.is_some_and(|path| path == address)
}

fn part(name: &str) -> Option<String> {
    let location = Reflect::get(&global(), &"location".into()).ok()?;
    Reflect::get(&location, &name.into()).ok()?.as_string()
}
