//! The words of what is taken along (`locales/<tag>/papers.ftl`), and the texts to paste into other pages.

use authoring::{
    wording::{Marks, Message, Texts},
    workbook::SheetLanguage,
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use workshop_protocol::{Settings, Tongue};

/// The words of the papers in a language.
pub struct Papers {
    texts: Texts,
    pub tongue: Tongue,
}

/// The language as the rest of the tool names it.
pub fn language(tongue: Tongue) -> SheetLanguage {
    match tongue {
        Tongue::Finnish => SheetLanguage::Finnish,
        Tongue::Swedish => SheetLanguage::Swedish,
        Tongue::English => SheetLanguage::English,
    }
}

/// The words of the papers.
pub fn words(tongue: Tongue) -> Papers {
    let source = tongue.of([
        include_str!("../../../../locales/fi/papers.ftl"),
        include_str!("../../../../locales/sv/papers.ftl"),
        include_str!("../../../../locales/en/papers.ftl"),
    ]);
    // What is copied out of a paper has no invisible marks in it.
    Papers { texts: Texts::new(language(tongue), Marks::None).with_source(source), tongue }
}

impl Papers {
    pub fn say(&self, id: &'static str) -> String {
        self.texts.say(&Message::new(id))
    }

    /// The message with one value.
    pub fn with(&self, id: &'static str, name: &'static str, value: &str) -> String {
        self.texts.say(&Message::new(id).with(name, value))
    }
}

/// How a paper looks, on a screen and on paper.
pub const STYLE: &str = "
:root { color-scheme: light dark }
body { font: 100%/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
section { border-top: 1px solid; margin-top: 2rem; padding-top: 1rem }
";

/// A page of its own, of which everything is in one file.
pub fn paper(tongue: Tongue, title: &str, style: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(tongue.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    page.into_string()
}

/// The texts to paste: what is processed, which is nothing; cookies; accessibility, as it is; and how it is used.
pub fn texts(papers: &Papers, settings: &Settings) -> String {
    let or = |said: &str, id: &'static str| if said.is_empty() { papers.say(id) } else { said.to_owned() };
    let association = or(&settings.association, "texts-association");
    let contact = or(&settings.email, "texts-contact");
    let with_contact = |id: &'static str| papers.with(id, "contact", &contact);
    let sections = [
        (
            papers.say("texts-privacy"),
            vec![
                papers.with("texts-privacy-1", "association", &association),
                papers.say("texts-privacy-2"),
                with_contact("texts-privacy-3"),
            ],
        ),
        (papers.say("texts-cookies"), vec![papers.say("texts-cookies-1")]),
        (
            papers.say("texts-accessibility"),
            vec![
                papers.say("texts-accessibility-1"),
                papers.say("texts-accessibility-2"),
                with_contact("texts-accessibility-3"),
            ],
        ),
        (
            papers.say("texts-guide"),
            vec![
                papers.say("texts-guide-1"),
                papers.say("texts-guide-2"),
                papers.say("texts-guide-3"),
                with_contact("texts-guide-4"),
            ],
        ),
    ];
    let heading = papers.say("texts-heading");
    let body = html! {
        h1 { (heading) }
        p { (papers.say("texts-lead")) }
        @for (heading, paragraphs) in &sections {
            section {
                h2 { (heading) }
                @for paragraph in paragraphs { p { (paragraph) } }
            }
        }
    };
    paper(papers.tongue, &heading, STYLE, &body)
}
