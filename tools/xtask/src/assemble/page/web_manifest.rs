//! The manifest by which a device installs the page (W3C Web App Manifest). Name and icon say nothing of what the page is
//! about.

use anyhow::Result;
use model::locale::Language;
use serde_json::{Map, Value, json};

use super::{icon::Icon, texts::Texts};

/// The language of the page as it stands in `index.html`.
const LANGUAGE: &str = "fi";

/// As `--background` in src/standalone/page.css.
const BACKGROUND: &str = "#f7f4ee";

/// The text of the manifest. Its addresses are seen from the folder in which it lies.
pub fn text(texts: &Texts, icons: &[Icon]) -> Result<String> {
    let listed = icons.iter().filter_map(|icon| {
        let listed = icon.listed.as_ref()?;
        Some(json!({ "src": icon.name, "sizes": listed.sizes, "type": listed.mime, "purpose": listed.purpose }))
    });
    let manifest = json!({
        "lang": LANGUAGE,
        "dir": "ltr",
        "name": texts.say(LANGUAGE, "page-name")?,
        "name_localized": localized(texts, "page-name"),
        "short_name": texts.say(LANGUAGE, "page-short-name")?,
        "short_name_localized": localized(texts, "page-short-name"),
        "start_url": "../",
        "scope": "../",
        "display": "standalone",
        "background_color": BACKGROUND,
        "theme_color": BACKGROUND,
        "icons": listed.collect::<Vec<_>>(),
    });
    Ok(format!("{manifest:#}\n"))
}

/// For browsers that choose by the device's language; others pass over it.
fn localized(texts: &Texts, key: &str) -> Value {
    let names = texts.0.iter().filter(|(tag, _)| *tag != LANGUAGE).filter_map(|(tag, messages)| {
        let direction = Language::parse(tag)?.direction().as_str();
        Some((tag.clone(), json!({ "value": messages.get(key)?, "dir": direction })))
    });
    Value::Object(names.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::{
        super::{icon::Listed, texts::Messages},
        *,
    };

    fn texts() -> Texts {
        let language = |tag: &str, name: &str, short: &str| {
            let names = [("page-name", name), ("page-short-name", short)];
            (
                tag.to_owned(),
                names.map(|(key, text)| (key.to_owned(), text.to_owned())).into_iter().collect::<Messages>(),
            )
        };
        Texts([language("fi", "Palveluhaku", "Palvelut"), language("ar", "بحث", "خدمات")].into())
    }

    #[test]
    fn it_leads_to_the_page_and_lists_the_pictures() {
        let listed = Listed { sizes: "192x192".to_owned(), mime: "image/png", purpose: "maskable" };
        let icons = [
            Icon { name: "a.png".to_owned(), content: Vec::new(), listed: Some(listed) },
            Icon { name: "b.png".to_owned(), content: Vec::new(), listed: None },
        ];
        let manifest: Value = serde_json::from_str(&text(&texts(), &icons).unwrap()).unwrap();
        assert_eq!(manifest["name"], "Palveluhaku");
        assert_eq!(manifest["short_name_localized"], json!({ "ar": { "value": "خدمات", "dir": "rtl" } }));
        assert_eq!(manifest["start_url"], "../");
        let expected = json!([{ "src": "a.png", "sizes": "192x192", "type": "image/png", "purpose": "maskable" }]);
        assert_eq!(manifest["icons"], expected);
    }

    #[test]
    fn a_page_without_a_name_is_refused() {
        assert!(text(&Texts([].into()), &[]).is_err());
    }
}
