//! The poster for a wall: the address of the page as a QR code.

use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};

use super::papers::{Papers, paper};

/// Around the code there has to be so much room, in its own squares.
const QUIET: i32 = 4;

const STYLE: &str = "
:root { color-scheme: light }
body { font: 22px/1.4 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; text-align: center;
  color: #000; background: #fff }
h1 { font-size: 2.5em; line-height: 1.15 }
svg { width: min(60%, 22rem); height: auto }
.address { font-size: 1.25em; font-weight: bold; overflow-wrap: anywhere }
@page { margin: 2cm }
";

/// The poster for a page. `None` where the address is too long for a code.
pub fn poster(papers: &Papers, association: &str, address: &str) -> Option<String> {
    let code = svg(address, &papers.say("poster-code"))?;
    let heading = papers.say("poster-heading");
    // For people a shorter address is enough.
    let shown = address.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    let body = html! {
        @if !association.is_empty() { p { (association) } }
        h1 { (heading) }
        p { (papers.say("poster-text")) }
        (code)
        p { (papers.say("poster-scan")) }
        p.address { (shown) }
    };
    Some(paper(papers.tongue, &heading, STYLE, &body))
}

fn svg(text: &str, label: &str) -> Option<Markup> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let squares = (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y));
    let path: String = squares.map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET)).collect();
    let whole = size + 2 * QUIET;
    Some(html! {
        svg viewBox=(format!("0 0 {whole} {whole}")) role="img" aria-label=(label) shape-rendering="crispEdges" {
            path d=(path) {}
        }
    })
}
