//! Finds JSON-LD within a web page. Nothing else of the page is read or run.

use model::locale::Language;

/// The content of each script of the type `application/ld+json`.
pub fn scripts(page: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let lower = page.to_ascii_lowercase();
    let mut from = 0;
    while let Some(start) = find(&lower, "<script", from) {
        let Some(content) = find(&lower, ">", start).map(|at| at + 1) else { break };
        let Some(end) = find(&lower, "</script", content) else { break };
        let is_data = lower.get(start..content).is_some_and(|tag| tag.contains("application/ld+json"));
        scripts.extend(page.get(content..end).filter(|_| is_data).map(unwrapped));
        from = end;
    }
    scripts
}

/// The language of the page, from its attribute `lang`.
pub fn language(page: &str) -> Option<Language> {
    let lower = page.to_ascii_lowercase();
    let start = find(&lower, "<html", 0)?;
    let tag = lower.get(start..find(&lower, ">", start)?)?;
    let (_, value) = tag.split_once(" lang=")?;
    let value = value.trim_start_matches(['"', '\'']);
    Language::parse(value.split(['"', '\'', ' ', '>']).next()?)
}

/// Old pages hide their scripts in comments.
fn unwrapped(script: &str) -> &str {
    let script = script.trim();
    let script = script.strip_prefix("<!--").unwrap_or(script);
    let script = script.strip_prefix("//<![CDATA[").or_else(|| script.strip_prefix("<![CDATA[")).unwrap_or(script);
    let script = script.trim_end().strip_suffix("-->").unwrap_or(script).trim_end();
    script.strip_suffix("//]]>").or_else(|| script.strip_suffix("]]>")).unwrap_or(script).trim()
}

fn find(text: &str, pattern: &str, from: usize) -> Option<usize> {
    Some(from + text.get(from..)?.find(pattern)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_of_data_are_found() {
        let page = "<HTML lang='sv'><script>var a = '<p>';</script><SCRIPT id=x type=\"application/LD+JSON\">\n{\"a\": 1}\n</Script>\
            <script type=application/ld+json><!-- [2] --></script><script type='application/ld+json'>//<![CDATA[\n3\n//]]></script>\
            <script type='application/ld+json'>{";
        assert_eq!(scripts(page), ["{\"a\": 1}", "[2]", "3"]);
        assert_eq!(language(page), Some(Language::SWEDISH));
        assert_eq!(language("<html><p lang=fi>"), None);
        assert!(scripts("<script type=application/ld+json").is_empty());
    }
}
