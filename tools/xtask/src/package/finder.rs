//! The finder for a web server, as one archive: `dist/` with its compressed files, a page that says how to begin, and what
//! web servers have to be told.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::{archive::Entry, compressed::with_compressed, files_below, licences};

/// The folder within the archive that goes onto a server.
const FOLDER: &str = "finder";
/// What is for servers, beside it.
const HOSTING: &str = "hosting";

/// Parts of the page that are left out where what they name is not published: the mark, and the folder of `dist/`.
const OPTIONAL: [&str; 2] = ["guide", "workshop"];

/// The files of the archive. `sources` is the checkout, and `licences` what the programs consist of.
pub fn entries(sources: &Path, dist: &Path, version: &str, licences: &str) -> Result<Vec<Entry>> {
    let top = format!("service-finder-{version}");
    let hosting = sources.join("integrations").join(HOSTING);
    let mut all: Vec<_> = with_compressed(published(dist)?)?
        .into_iter()
        .map(|entry| Entry { path: format!("{top}/{FOLDER}/{}", entry.path), ..entry })
        .collect();
    all.push(Entry::document(format!("{top}/{FOLDER}/.htaccess"), read(&hosting.join("htaccess"))?));
    for name in ["Dockerfile", "_headers", "nginx.conf"] {
        all.push(Entry::document(format!("{top}/{HOSTING}/{name}"), read(&hosting.join(name))?));
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        all.push(Entry::document(format!("{top}/{name}"), read(&sources.join(name))?));
    }
    all.push(Entry::document(format!("{top}/{}", licences::FILE), licences));
    let page = String::from_utf8(read(&hosting.join("README.html"))?).context("README.html")?;
    let is_published = |name: &str| dist.join(name).is_dir();
    all.push(Entry::document(format!("{top}/README.html"), worded(&page, version, is_published)));
    Ok(all)
}

/// The files of `dist/`, or of another folder, as they are.
pub fn published(dist: &Path) -> Result<Vec<Entry>> {
    files_below(dist)?.into_iter().map(|name| Ok(Entry::document(name.clone(), read(&dist.join(&name))?))).collect()
}

/// The page with the version, and without what it says of things that are not there.
fn worded(page: &str, version: &str, is_published: impl Fn(&str) -> bool) -> String {
    let mut page = page.replace("__VERSION__", version);
    for name in OPTIONAL {
        let (begin, end) = (format!("<!--{name}-->"), format!("<!--/{name}-->"));
        if is_published(name) {
            page = page.replace(&begin, "").replace(&end, "");
            continue;
        }
        while let Some((before, rest)) = page.split_once(&begin) {
            let after = rest.split_once(&end).map_or("", |(_, after)| after.trim_start());
            page = format!("{before}{after}");
        }
    }
    page
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_in_another_folder_give_the_same_archive() {
        let folder = std::env::temp_dir().join(format!("xtask-archives-{}", std::process::id()));
        let sources = folder.join("sources");
        let hosting = sources.join("integrations/hosting");
        fs::create_dir_all(&hosting).unwrap();
        for name in ["htaccess", "Dockerfile", "_headers", "nginx.conf", "README.html"] {
            fs::write(hosting.join(name), name).unwrap();
        }
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            fs::write(sources.join(name), name).unwrap();
        }
        let files = [
            ("service-finder.js", "a ".repeat(2_000)),
            ("assets/b.wasm", "b".to_owned()),
            ("index.html", String::new()),
        ];
        let archive = |dist: &Path, files: &mut dyn Iterator<Item = &(&str, String)>| {
            for (name, content) in files {
                fs::create_dir_all(dist.join(name).parent().unwrap()).unwrap();
                fs::write(dist.join(name), content).unwrap();
            }
            super::super::archive::zip(entries(&sources, dist, "1.2.3", "").unwrap()).unwrap()
        };
        let one = archive(&folder.join("one"), &mut files.iter());
        let other = folder.join("elsewhere/other");
        let later = archive(&other, &mut files.iter().rev());
        assert!(one == later, "the archives differ");
        let mut permissions = fs::metadata(other.join("index.html")).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(other.join("index.html"), permissions).unwrap();
        assert!(one == archive(&other, &mut std::iter::empty()), "who may write a file shows in the archive");
        let all = entries(&sources, &other, "1.2.3", "of others").unwrap();
        let licences = all.iter().find(|entry| entry.path == "service-finder-1.2.3/THIRD-PARTY.txt");
        assert_eq!(licences.map(|entry| entry.content.as_slice()), Some(&b"of others"[..]));
        let names: Vec<_> =
            all.iter().filter_map(|entry| entry.path.strip_prefix("service-finder-1.2.3/finder/")).collect();
        assert_eq!(
            names,
            [
                "assets/b.wasm",
                "index.html",
                "service-finder.js.br",
                "service-finder.js.gz",
                "service-finder.js",
                ".htaccess"
            ]
        );
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_page_names_only_what_is_published() {
        let page =
            "<p>__VERSION__ <!--guide-->A guide.<!--/guide--> <!--workshop-->A workshop.<!--/workshop--> End</p>";
        assert_eq!(worded(page, "1.2.3", |name| name == "guide"), "<p>1.2.3 A guide. End</p>");
        assert_eq!(worded(page, "1.2.3", |_| false), "<p>1.2.3 End</p>");
    }
}
