//! The page around the finder. The bar beside it is a document of its own in a frame, so that no script of the tool
//! hears what is answered in the finder.

use maud::{DOCTYPE, html};

use super::{events, finder::Finder, preview::Now};

pub fn page(now: &Now, finder: &Finder) -> String {
    let (file, feed) = (&*now.checked.file, events::feed(now));
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Preview: " (file) }
                link rel="stylesheet" href="page.css";
                script src="page.js" defer {}
                script src=(finder.loader()) async {}
            }
            body data-revision=(now.revision) data-feed=(feed) {
                main {
                    h1 { "Preview" }
                    div #finder {
                        @if now.served.is_some() { service-finder feed=(format!("/feed.json?{feed}")) {} }
                        @else { p { "There is nothing to show yet. See what is wrong with the file." } }
                    }
                }
                iframe #bar src="bar" title="Problems and questions of the feed" {}
            }
        }
    };
    page.into_string()
}
