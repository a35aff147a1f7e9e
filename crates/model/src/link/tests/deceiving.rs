//! Links that were made to pass a check or to look like others: which are refused, which are opened, and which host is
//! shown. The kinds are those of published bypasses (the cheat sheets of OWASP, the advisories of HTML sanitizers, of
//! address checks and of mail programs, and the security notes of the URL standard).

use super::super::Link;

/// What is shown for what is opened, or `None` where it is no link. The host where there is one, else nothing.
pub fn check(kind: &str, cases: &[(&str, Option<(&str, &str)>)]) {
    for (text, expected) in cases {
        let link = Link::parse(text);
        let found = link.as_ref().map(|link| (link.href(), link.host().unwrap_or_default()));
        assert_eq!(found, *expected, "{kind}: {text:?}");
        assert_eq!(Link::is_one(text), expected.is_some(), "{kind}: {text:?}");
    }
}

pub fn check_refused(kind: &str, texts: &[&str]) {
    for text in texts {
        check(kind, &[(text, None)]);
    }
}

/// Each is opened as it is written, and shows the host.
pub fn check_shown(kind: &str, cases: &[(&str, &str)]) {
    for (text, host) in cases {
        check(kind, &[(text, Some((text, host)))]);
    }
}

#[test]
fn schemes_that_run_or_read_something() {
    check_refused(
        "scripts",
        &[
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "javascript:https://example.org",
            "javascript&colon;alert(1)",
            "jscript:alert(1)",
            "livescript:alert(1)",
            "mocha:alert(1)",
            "vbscript:msgbox(1)",
            "VBSCRIPT:msgbox(1)",
            "about:blank",
        ],
    );
    check_refused(
        "documents in the link",
        &[
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "data:image/svg+xml,<svg onload=alert(1)>",
            "DATA:,x",
            "blob:https://example.org/0e1c8f3a",
            "filesystem:https://example.org/temporary/a.html",
            "mhtml:file://a.mht!b",
            "cid:part@example.org",
        ],
    );
    check_refused(
        "the machine and its programs",
        &[
            "file:///etc/passwd",
            "file://example.org/share",
            "\\\\example.org\\share",
            "smb://example.org/share",
            "ftp://example.org/",
            "ws://example.org/",
            "intent://example.org/#Intent;scheme=https;package=org.example;end",
            "android-app://org.example/https/example.org",
            "ms-msdt:/id PCWDiagnostic",
            "ms-word:ofe|u|https://example.org/a.docx",
            "search-ms:query=a&crumb=location:example.org",
            "itms-services://?action=download-manifest&url=https://example.org/a.plist",
            "facetime:+358000000000",
            "skype:example?call",
            "whatsapp://send?text=a",
            "market://details?id=org.example",
            "chrome://settings",
            "resource://example",
            "moz-extension://0e1c8f3a/a.html",
            "x-apple.systempreferences:",
        ],
    );
    check_refused(
        "one in another",
        &[
            "view-source:https://example.org",
            "feed:javascript:alert(1)",
            "feed:https://example.org/feed",
            "feed:feed:javascript:alert(1)",
            "jar:https://example.org/a.jar!/b.html",
            "wyciwyg://0/https://example.org",
            "url:javascript:alert(1)",
            "web+https://example.org",
            "microsoft-edge:https://example.org",
            "googlechrome://example.org",
        ],
    );
}

#[test]
fn schemes_that_are_written_otherwise() {
    check_refused(
        "characters that browsers leave out",
        &[
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "java\rscript:alert(1)",
            "java\r\nscript:alert(1)",
            "\tjavascript:alert(1)",
            "\u{1}javascript:alert(1)",
            "\u{0}javascript:alert(1)",
            "java\u{0}script:alert(1)",
            "javascript\t:alert(1)",
            "javascript :alert(1)",
            "ht\ntps://example.org",
            "https\t://example.org",
            "https:/\n/example.org",
            "https://exam\tple.org",
            "https://example.org/\u{0}",
            "https://example.org/\u{b}a",
            "https://example.org/\u{7f}",
            "https://example.org/\u{85}a",
            "https://example.org/\u{a0}a",
            "https://example.org/\u{2028}a",
            "https://example.org/\u{3000}a",
            "\u{1b}https://example.org",
        ],
    );
    check_refused(
        "entities and escapes of other languages, which nobody undoes here",
        &[
            "&#106;avascript:alert(1)",
            "&#x6A;avascript:alert(1)",
            "&#0000106avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "javascript&#58;alert(1)",
            "&#104;ttps://example.org",
            "https&colon;//example.org",
            "\\u006aavascript:alert(1)",
            "\\x6aavascript:alert(1)",
            "\\6a avascript:alert(1)",
            "%6aavascript:alert(1)",
            "javascript%3aalert(1)",
            "java%0ascript:alert(1)",
            "https%3a//example.org",
            "%68ttps://example.org",
            "<https://example.org>",
            "\"https://example.org",
            "url(https://example.org)",
        ],
    );
    check_refused(
        "letters that look alike or become others when case is changed",
        &[
            "\u{ff48}\u{ff54}\u{ff54}\u{ff50}\u{ff53}://example.org",
            "http\u{17f}://example.org",
            "https\u{ff1a}//example.org",
            "https:\u{ff0f}\u{ff0f}example.org",
            "https:\u{2044}\u{2044}example.org",
            "\u{4bb}ttps://example.org",
            "javascr\u{131}pt:alert(1)",
            "\u{458}avascript:alert(1)",
            "\u{feff}javascript:alert(1)",
            "\u{200b}https://example.org",
            "java\u{ad}script:alert(1)",
            "t\u{435}l:112",
        ],
    );
}

#[test]
fn addresses_that_are_not_whole() {
    check_refused(
        "links that depend on the page",
        &[
            "//example.org",
            "///example.org",
            "/path",
            "path",
            "?query",
            "#part",
            "",
            " ",
            ".",
            "example.org",
            "www.example.org",
        ],
    );
    check_refused(
        "slashes that browsers mend",
        &[
            "https:example.org",
            "https:/example.org",
            "https:\\\\example.org",
            "https:\\/example.org",
            "https:/\\example.org",
            "https//example.org",
            "https;//example.org",
            ":https://example.org",
            "https",
            "https:",
            "https:/",
        ],
    );
    check_refused(
        "no host",
        &[
            "https://",
            "https:///",
            "https://\\",
            "https://?example.org",
            "https://#example.org",
            "https://user@",
            "https://user@/example.org",
            "https:////?",
            "http://@",
        ],
    );
    check(
        "case and the space around",
        &[
            ("HTTPS://example.org", Some(("https://example.org", "example.org"))),
            ("hTtP://example.org", Some(("http://example.org", "example.org"))),
            ("\n https://example.org \t", Some(("https://example.org", "example.org"))),
            ("MAILTO:help@example.org", Some(("mailto:help@example.org", ""))),
            ("Tel:112", Some(("tel:112", ""))),
            ("SMS:112", Some(("sms:112", ""))),
        ],
    );
}

#[test]
fn the_host_that_is_shown_is_the_one_that_is_opened() {
    check_shown(
        "plain",
        &[
            ("https://www.example.org/a", "example.org"),
            ("https://www.fi/", "www.fi"),
            ("https://www./", "www."),
            ("https://www.:/", "www.:"),
            ("https://WWW.Example.org", "WWW.Example.org"),
            ("https://example.org.", "example.org."),
            ("https://example.org/https://example.com", "example.org"),
            ("https://example.org/javascript:alert(1)", "example.org"),
        ],
    );
    check_shown(
        "names and passwords before the host",
        &[
            ("https://example.com@example.org/", "example.org"),
            ("https://example.com:443@example.org/", "example.org"),
            ("https://user:password@example.org", "example.org"),
            ("https://example.com%2f@example.org", "example.org"),
            ("https://example.com;@example.org", "example.org"),
            ("https://example.com&@example.org", "example.org"),
            ("https://a@b@example.org", "example.org"),
            ("https://@example.org", "example.org"),
            ("https://www.@example.org", "example.org"),
            ("https://[example.com]@example.org", "example.org"),
        ],
    );
    check_shown(
        "what ends a host",
        &[
            ("https://example.org/@example.com", "example.org"),
            ("https://example.org?@example.com", "example.org"),
            ("https://example.org#@example.com", "example.org"),
            ("https://example.org\\@example.com", "example.org"),
            ("https://example.org\\.example.com", "example.org"),
            ("https://example.org#\\@example.com", "example.org"),
            ("https://example.org:8443?a", "example.org:8443"),
            ("https://example.org:443@example.com:80/", "example.com:80"),
        ],
    );
    check_shown(
        "more slashes",
        &[
            ("https:///example.org", "example.org"),
            ("https:////////example.org", "example.org"),
            ("https://\\\\example.org#/", "example.org"),
            ("https:///\\/example.org/a", "example.org"),
            ("https:///@example.org", "example.org"),
            ("https:///example.com@example.org", "example.org"),
        ],
    );
    check_refused(
        "slashes and spaces that are none",
        &[
            "https://example.com\u{2044}a.example.org",
            "https://example.com\u{2215}a.example.org",
            "https://example.com\u{29f8}a.example.org",
            "https://example.com\u{ff0f}a.example.org",
            "https://example.com\u{2571}a.example.org",
            "https://exam\u{ad}ple.org",
            "https://exam\u{200b}ple.org",
            "https://exam\u{200d}ple.org",
            "https://exam\u{2060}ple.org",
            "https://exam\u{34f}ple.org",
            "https://exam\u{180e}ple.org",
            "https://exam\u{3164}ple.org",
            "https://exam\u{fe0f}ple.org",
            "https://exam\u{e0041}ple.org",
        ],
    );
    check_refused(
        "direction that is turned",
        &[
            "https://example.org/\u{202e}gpj.exe",
            "https://\u{202e}gro.elpmaxe",
            "https://example.org/\u{200f}a",
            "https://example.org/\u{61c}a",
            "https://example.org/\u{2066}a\u{2069}",
            "https://example.org/\u{2067}a",
            "tel:\u{202d}112",
            "mailto:\u{202e}gro.elpmaxe@a",
        ],
    );
}

#[test]
fn a_host_that_no_browser_opens_or_opens_as_another_is_refused() {
    check_refused(
        "hosts that no browser opens",
        &[
            "https://example.org%2fexample.com",
            "https://example.org%00.example.com",
            "https://javascript:alert(1)",
            "https://exam<ple.org",
            "https://[example.org",
        ],
    );
    check_refused(
        "hosts that are opened as another one than is written",
        &[
            "http://127.0.0.1/",
            "http://0177.0.0.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]:80/",
            "https://ex%61mple.org/",
        ],
    );
}

/// These stay links, because what is opened is what is shown: a name that mixes letters is shown
/// in its ASCII form, and telling all scripts of the world apart needs tables that are larger than this program.
#[test]
fn what_is_strange_and_stays_allowed() {
    check_shown("a name that only one device knows", &[("http://localhost", "localhost")]);
    check_shown(
        "hosts of other scripts, as they are written",
        &[
            ("https://xn--80ak6aa92e.example/", "xn--80ak6aa92e.example"),
            ("https://\u{430}pple.example/", "\u{430}pple.example"),
            ("https://\u{ff45}xample.org/", "\u{ff45}xample.org"),
            ("https://example\u{3002}org/", "example\u{3002}org"),
            ("https://k\u{e4}rn\u{e4}.example", "k\u{e4}rn\u{e4}.example"),
            ("https://\u{5d3}\u{5d5}\u{5d2}.example/", "\u{5d3}\u{5d5}\u{5d2}.example"),
        ],
    );
}
