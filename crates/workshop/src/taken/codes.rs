//! The codes that put the finder on a page, in each of the forms that there are.

use maud::html;
use workshop_protocol::{Code, CodeForm, Settings};

use super::papers::Papers;

/// What stands for an address that was not said.
const NOWHERE: &str = "https://YOUR-SERVER/finder/";

/// The feed in the folder of the finder.
pub const FEED: &str = "feed.json";

/// Where the folder is, with a slash at its end.
fn base(settings: &Settings) -> String {
    let said = settings.base.trim().trim_end_matches('/');
    if said.is_empty() { NOWHERE.to_owned() } else { format!("{said}/") }
}

/// The codes. `language` is the one to begin with, where the page does not say it.
pub fn codes(settings: &Settings) -> Vec<Code> {
    let base = base(settings);
    let feed = format!("{base}{FEED}");
    let attributes: Vec<_> =
        settings.attributes(settings.language.as_deref().unwrap_or_default()).into_iter().collect();
    let of_element = || attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)));
    let of_script: String =
        attributes.iter().map(|(name, value)| format!(" data-{name}=\"{}\"", escaped(value))).collect();
    let src = escaped(&format!("{base}service-finder.js"));
    let data_feed = escaped(&feed);
    let element: String = of_element().collect();
    let mut codes = vec![
        (CodeForm::Script, format!("<script src=\"{src}\" data-feed=\"{data_feed}\"{of_script} async></script>")),
        (
            CodeForm::Element,
            format!(
                "<script src=\"{src}\" async></script>\n<service-finder feed=\"{data_feed}\"{element}>\n  <a \
                 href=\"{}\">…</a>\n</service-finder>",
                escaped(&base)
            ),
        ),
    ];
    if let (false, false) = (settings.version.is_empty(), settings.integrity.is_empty()) {
        let src = escaped(&format!("{base}v/{}/service-finder.js", settings.version));
        let integrity = escaped(&settings.integrity);
        codes.push((
            CodeForm::Pinned,
            format!(
                "<script src=\"{src}\" integrity=\"{integrity}\" crossorigin=\"anonymous\" \
                 data-feed=\"{data_feed}\"{of_script} async></script>"
            ),
        ));
    }
    codes.push((CodeForm::Shortcode, format!("[service_finder feed=\"{data_feed}\"{element}]")));
    codes.push((
        CodeForm::Npm,
        format!("npm install service-finder\n\nimport \"service-finder\";\n\n<service-finder feed=\"{data_feed}\"{element}></service-finder>"),
    ));
    codes.push((CodeForm::Frame, frame(&base, &attributes)));
    codes.into_iter().map(|(form, text)| Code { form, text }).collect()
}

/// A page of the finder's own in a frame, with what it is told in its address.
fn frame(base: &str, attributes: &[(&str, String)]) -> String {
    let told = [("feed", FEED.to_owned())].into_iter().chain(attributes.iter().cloned());
    let query: Vec<_> = told.map(|(name, value)| format!("{name}={}", encoded(&value))).collect();
    let src = escaped(&format!("{base}embed.html?{}", query.join("&")));
    format!(
        "<iframe src=\"{src}\" title=\"Service finder\" referrerpolicy=\"no-referrer\" style=\"width: 100%; height: \
         700px; border: 0\"></iframe>"
    )
}

/// A text as it stands within the quotation marks of an attribute.
fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}

/// A text as it stands in the query of an address.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// All of them with what they are for, as a text.
pub fn codes_text(papers: &Papers, settings: &Settings, css: &str) -> String {
    let mut text = format!("{}\n", papers.say("codes-lead"));
    if settings.base.trim().is_empty() {
        text.push_str(&format!("{}\n", papers.with("codes-base", "address", NOWHERE)));
    }
    for Code { form, text: code } in codes(settings) {
        text.push_str(&format!("\n## {}\n\n{code}\n", papers.say(name(form))));
    }
    if !css.is_empty() {
        text.push_str(&format!("\n## {}\n\n{css}", papers.say("codes-theme")));
    }
    text
}

fn name(form: CodeForm) -> &'static str {
    match form {
        CodeForm::Script => "codes-script",
        CodeForm::Element => "codes-element",
        CodeForm::Pinned => "codes-pinned",
        CodeForm::Shortcode => "codes-shortcode",
        CodeForm::Npm => "codes-npm",
        CodeForm::Frame => "codes-frame",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(settings: &Settings, form: CodeForm) -> String {
        codes(settings).into_iter().find(|code| code.form == form).unwrap().text
    }

    #[test]
    fn what_was_set_stands_in_the_codes() {
        let settings = Settings {
            base: "https://example.org/finder".to_owned(),
            languages: vec!["fi".to_owned(), "sv".to_owned()],
            exit: false,
            ..Settings::default()
        };
        assert_eq!(
            code(&settings, CodeForm::Script),
            "<script src=\"https://example.org/finder/service-finder.js\" \
             data-feed=\"https://example.org/finder/feed.json\" data-exit=\"off\" data-languages=\"fi sv\" async></script>"
        );
        assert!(code(&settings, CodeForm::Element).contains("feed.json\" exit=\"off\" languages=\"fi sv\">"));
        assert!(
            code(&settings, CodeForm::Frame).contains("embed.html?feed=feed.json&amp;exit=off&amp;languages=fi%20sv")
        );
        assert!(codes(&settings).iter().all(|code| code.form != CodeForm::Pinned));
    }

    #[test]
    fn what_is_typed_ends_no_attribute() {
        let settings = Settings { base: "https://a\"><script>".to_owned(), ..Settings::default() };
        assert!(codes(&settings).iter().all(|code| !code.text.contains("\"><script>")), "{:?}", codes(&settings));
    }
}
