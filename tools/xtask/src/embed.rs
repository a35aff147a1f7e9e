//! The codes that put the finder on a page: one for always the newest version, one for this version and no other, and one
//! for pages on which no script of the finder may or should run.

use std::{fs, path::Path, str::FromStr};

use anyhow::{Context, Result, bail};

use crate::{
    dist::{EMBED, LOADER, Program},
    hash::integrity_of_loader,
};

/// Where an editor finds them.
const FILE: &str = "embed.txt";

/// What the well-known optimisers of pages take as a sign to leave a script where it is: those that the plugin for WordPress
/// gives its own script. Cloudflare's reads its sign only in front of the address.
const MARKS: &str = "data-cfasync=\"false\" data-noptimize=\"1\" data-pagespeed-no-defer=\"1\" data-no-optimize=\"1\" \
                     data-no-defer=\"1\" data-no-minify=\"1\" data-nowprocket=\"1\" data-jetpack-boost=\"ignore\" \
                     data-cookieconsent=\"ignore\"";

/// The address at which everything in `dist/` stands on a server, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

impl Default for Base {
    /// A placeholder, which the editor of a page replaces with the real address.
    fn default() -> Self {
        Self("https://YOUR-SERVER/finder".to_owned())
    }
}

impl FromStr for Base {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let address = text.trim_end_matches('/');
        let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        if host.is_none_or(str::is_empty) || address.contains(|it: char| it.is_whitespace() || "\"'<>?#&".contains(it))
        {
            bail!("{text} is no address of a folder; write it like https://example.org/finder");
        }
        Ok(Self(address.to_owned()))
    }
}

/// Writes the codes to a file in `dist/`, and returns the text.
pub fn write(dist: &Path, base: &Base) -> Result<String> {
    let program = Program::find(dist)?;
    let version = program.version()?;
    let pinned = fs::read(&program.pinned).with_context(|| format!("cannot read {}", program.pinned.display()))?;
    let text = text(base, &version, &integrity_of_loader(&pinned));
    fs::write(dist.join(FILE), &text)?;
    Ok(text)
}

fn text(Base(base): &Base, version: &str, integrity: &str) -> String {
    let mut text = String::from("Put one of these where the finder is to stand on your page.\n");
    if Base(base.clone()) == Base::default() {
        text.push_str(&format!("In the place of {base} write the address to which you have uploaded dist/.\n"));
    }
    text.push_str(&format!(
        r#"
Always the newest version. Repairs reach your readers by themselves:

<script {MARKS} src="{base}/{LOADER}" data-feed="/services.json" async></script>

Version {version} and no other. Browsers refuse it when somebody has changed a file on the server.
Repairs reach your readers only when you put a new code in the place of this one:

<script {MARKS} src="{base}/v/{version}/{LOADER}" integrity="{integrity}" crossorigin="anonymous" data-feed="/services.json" async></script>

What stands before the address keeps programs that make pages faster from moving the script.

In a frame, for pages that take no script, or whose scripts you cannot vouch for. The feed lies on the finder's server:

<iframe src="{base}/{EMBED}?feed=/services.json&amp;lang=en" title="Service finder" referrerpolicy="no-referrer" style="width: 100%; height: 700px; border: 0"></iframe>

If the page takes a script, the frame grows with what is in it by this one:

{LISTENER}
"#
    ));
    text
}

/// What lets the frame grow. Only the frame itself is heard, and only a number is taken from it.
const LISTENER: &str = r#"<script>
  addEventListener("message", ({ source, data }) => document.querySelectorAll('iframe[src*="/embed.html"]').forEach((frame) => {
    if (frame.contentWindow === source && data?.type === "service-finder:height") frame.style.height = Number(data.height) + "px";
  }));
</script>"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_hold_the_address_and_one_the_hash() {
        let base: Base = "https://example.org/finder/".parse().unwrap();
        let text = text(&base, "1.2.3-abc", "sha384-x/y=");
        assert!(text.contains(" src=\"https://example.org/finder/service-finder.js\" data-feed="), "{text}");
        let pinned = "src=\"https://example.org/finder/v/1.2.3-abc/service-finder.js\" integrity=\"sha384-x/y=\" crossorigin=\"anonymous\"";
        assert!(text.contains(pinned), "{text}");
        assert!(text.contains("\n<iframe src=\"https://example.org/finder/embed.html?feed="), "{text}");
        assert!(!text.contains("In the place of"), "{text}");
    }

    #[test]
    fn optimisers_are_told_as_the_plugin_tells_them() {
        let plugin = include_str!("../../../integrations/wordpress/service-finder/includes/script-tag.php");
        let marks = plugin.split("'data-").skip(1).filter_map(|rest| {
            let (name, value) = rest.split_once("=> '")?;
            Some(format!("data-{}=\"{}\"", name.split('\'').next()?, value.split('\'').next()?))
        });
        assert_eq!(marks.collect::<Vec<_>>().join(" "), MARKS);
        let text = text(&Base::default(), "1", "sha384-x");
        assert_eq!(text.matches(&format!("\n<script {MARKS} src=")).count(), 2, "{text}");
    }

    #[test]
    fn without_an_address_it_is_said_what_to_replace() {
        let text = text(&Base::default(), "1", "sha384-x");
        assert_eq!(text.matches("https://YOUR-SERVER/finder").count(), 4, "{text}");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for good in ["https://example.org", "http://localhost:8080/a/"] {
            assert!(good.parse::<Base>().is_ok(), "{good}");
        }
        for bad in ["", "example.org", "https://", "https://a\" onload=", "https://a?b"] {
            let error = bad.parse::<Base>().unwrap_err().to_string();
            assert!(error.contains("https://example.org/finder"), "{error}");
        }
    }
}
