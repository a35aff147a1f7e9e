//! From the address of a request to the file that may be sent for it: decoding, safety, types, caching.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
pub const ASK_AGAIN: &str = "no-cache";

/// The folder in which everything has a hash in its name.
pub const ASSETS: &str = "assets";

/// The folder with one folder for each version.
pub const VERSIONS: &str = "v";

/// What is to be sent.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub body: Body,
    pub caching: &'static str,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Body {
    File { content: Vec<u8>, mime: &'static str },
    Redirect { to: String },
    Missing,
}

/// The answer to a request for this address.
pub fn answer(root: &Path, url: &str) -> Answer {
    let missing = Answer { body: Body::Missing, caching: ASK_AGAIN };
    let address = url.split(['?', '#']).next().unwrap_or(url);
    let Some(relative) = safe_path(address) else { return missing };
    let path = root.join(&relative);
    if path.is_dir() && !address.ends_with('/') {
        return Answer { body: Body::Redirect { to: format!("{address}/") }, caching: ASK_AGAIN };
    }
    let path = if path.is_dir() { path.join("index.html") } else { path };
    // A link within the folder may lead out of it; the real place decides.
    let Ok(real) = path.canonicalize() else { return missing };
    if !real.starts_with(root) {
        return missing;
    }
    match fs::read(&real) {
        Ok(content) => Answer { body: Body::File { content, mime: mime(&real) }, caching: caching(&relative) },
        Err(_) => missing,
    }
}

/// The answer from files that are not on a disk. Their names have slashes, and are written as they are in addresses.
pub fn packed(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Answer {
    let name = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    match files.get(&name) {
        Some(content) => Answer {
            body: Body::File { content: content.clone(), mime: mime(Path::new(&name)) },
            caching: caching(Path::new(&name)),
        },
        None => Answer { body: Body::Missing, caching: ASK_AGAIN },
    }
}

/// The path within the folder, or nothing when it could lead out of it.
fn safe_path(address: &str) -> Option<PathBuf> {
    let mut path = PathBuf::new();
    let relative = address.strip_prefix('/')?;
    // Two slashes begin the address of another server, and a redirect would lead there.
    if relative.starts_with('/') {
        return None;
    }
    for part in relative.split('/') {
        let part = decode(part)?;
        if part.starts_with('.') || part.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        path.push(part);
    }
    Some(path)
}

/// `%C3%A4` is `ä`. Returns `None` for a broken escape and for text that is not UTF-8.
fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "css" => "text/css; charset=utf-8",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn caching(relative: &Path) -> &'static str {
    let never_changes = [ASSETS, VERSIONS].iter().any(|folder| relative.starts_with(folder));
    if never_changes { FOR_EVER } else { ASK_AGAIN }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_leads_out_of_the_folder() {
        for address in [
            "//a",
            "///a",
            "/../a",
            "/a/../../b",
            "/%2e%2e/a",
            "/..%2fa",
            "/a%5c..%5cb",
            "/.git/config",
            "/C:/a",
            "/a%00",
            "a",
            "",
        ] {
            assert_eq!(safe_path(address), None, "{address}");
        }
    }

    #[test]
    fn what_is_packed_is_answered_as_what_lies_in_a_folder() {
        let files = BTreeMap::from([
            ("assets/a.wasm".to_owned(), b"a".to_vec()),
            ("workshop/index.html".to_owned(), b"w".to_vec()),
        ]);
        let found = |path| match packed(&files, path) {
            Answer { body: Body::File { content, mime }, caching } => Some((content, mime, caching)),
            Answer { body: Body::Redirect { .. } | Body::Missing, .. } => None,
        };
        assert_eq!(found("assets/a.wasm"), Some((b"a".to_vec(), "application/wasm", FOR_EVER)));
        assert_eq!(found("workshop/"), Some((b"w".to_vec(), "text/html; charset=utf-8", ASK_AGAIN)));
        assert_eq!(found("../a"), None);
    }

    #[test]
    fn ordinary_addresses_are_found() {
        assert_eq!(safe_path("/examples/plain.html"), Some(PathBuf::from("examples/plain.html")));
        assert_eq!(safe_path("/s%C3%A4.json"), Some(PathBuf::from("sä.json")));
        assert_eq!(safe_path("/"), Some(PathBuf::from("")));
        assert_eq!(decode("%zz"), None);
        assert_eq!(decode("%ff"), None);
    }

    #[test]
    fn types_and_caching_follow_the_name() {
        assert_eq!(mime(Path::new("a_bg.wasm")), "application/wasm");
        assert_eq!(mime(Path::new("fi.ftl")), "text/plain; charset=utf-8");
        assert_eq!(caching(Path::new("assets/a.js")), FOR_EVER);
        assert_eq!(caching(Path::new("v/1.2.3-abc/service-finder.js")), FOR_EVER);
        assert_eq!(caching(Path::new("service-finder.js")), ASK_AGAIN);
    }

    #[test]
    fn folders_are_redirected_and_missing_files_are_missing() {
        let folder = std::env::temp_dir().join(format!("local-server-{}", std::process::id()));
        fs::create_dir_all(folder.join("examples")).unwrap();
        fs::write(folder.join("examples").join("index.html"), "hello").unwrap();
        let folder = folder.canonicalize().unwrap();
        assert_eq!(answer(&folder, "/examples?a=b").body, Body::Redirect { to: "/examples/".to_owned() });
        assert!(matches!(answer(&folder, "/examples/?a=b").body, Body::File { .. }));
        assert_eq!(answer(&folder, "/none.js").body, Body::Missing);
        fs::remove_dir_all(folder).unwrap();
    }
}
