//! The page of the archive, and the plain list for readers without scripts.

use authoring::{export::html as export, words::Words};
use feed::service_feed::Provenance;
use finder::engine::catalogue::Catalogue;
use maud::{DOCTYPE, PreEscaped, html};
use model::{date::Date, feed::Feed, locale::Language};
use workshop_protocol::{Settings, Tongue};

use super::{
    codes::FEED,
    papers::{Papers, language},
};

/// The style sheet of the looks, beside the page.
pub const THEME: &str = "theme.css";

/// The services as plain HTML.
pub fn list((feed, _): &(Feed, Provenance), tongue: Tongue, today: Date) -> String {
    let language: Language = language(tongue).language();
    let words = Words::new(language, feed.language);
    export::list(&Catalogue::new(vec![feed.clone()], today), &words)
}

/// The page on which the finder stands, with the list for readers without scripts.
pub fn page(papers: &Papers, settings: &Settings, feed: &(Feed, Provenance), today: Date) -> String {
    let tongue = papers.tongue;
    let title = papers.say("page-title");
    let attributes: String = settings
        .attributes(settings.language.as_deref().unwrap_or(tongue.tag()))
        .into_iter()
        .map(|(name, value)| format!(" {name}=\"{}\"", html! { (value) }.into_string()))
        .collect();
    let page = html! {
        (DOCTYPE)
        html lang=(tongue.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="stylesheet" href=(THEME);
                script src="service-finder.js" async {}
            }
            body {
                main {
                    h1 { (title) }
                    (PreEscaped(format!("<service-finder feed=\"{FEED}\"{attributes}>")))
                    (PreEscaped(list(feed, tongue, today)))
                    (PreEscaped("</service-finder>"))
                }
            }
        }
    };
    page.into_string()
}
