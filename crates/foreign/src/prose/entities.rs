//! Characters by their names in HTML (HTML 4.01, section 24), and by their numbers.

/// The characters from U+00A0 to U+00FF in their order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Others that texts of directories have.
const OTHERS: [(&str, &str); 52] = [
    ("amp", "&"),
    ("AMP", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("hellip", "…"),
    ("bull", "•"),
    ("euro", "€"),
    ("trade", "™"),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("zwnj", ""),
    ("zwj", ""),
    ("lrm", ""),
    ("rlm", ""),
    ("OElig", "Œ"),
    ("oelig", "œ"),
    ("Scaron", "Š"),
    ("scaron", "š"),
    ("Zcaron", "Ž"),
    ("zcaron", "ž"),
    ("Ccaron", "Č"),
    ("ccaron", "č"),
    ("Wcirc", "Ŵ"),
    ("wcirc", "ŵ"),
    ("Ycirc", "Ŷ"),
    ("ycirc", "ŷ"),
    ("Yuml", "Ÿ"),
    ("dagger", "†"),
    ("permil", "‰"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("minus", "−"),
    ("larr", "←"),
    ("uarr", "↑"),
    ("rarr", "→"),
    ("darr", "↓"),
    ("le", "≤"),
    ("ge", "≥"),
    ("ne", "≠"),
    ("check", "✓"),
    ("hearts", "♥"),
];

/// The letters of the entity at the beginning of a text, and what follows it. Those of Latin letters may stand without
/// their semicolon.
pub fn entity(from: &str) -> Option<(String, &str)> {
    let inner = from.strip_prefix('&')?;
    let end =
        inner.bytes().take(10).position(|byte| byte != b'#' && !byte.is_ascii_alphanumeric()).unwrap_or(inner.len());
    let (name, after) = inner.split_at_checked(end)?;
    let closed = after.strip_prefix(';');
    let letters = match name.strip_prefix('#') {
        Some(number) => closed.and_then(|_| numbered(number)),
        None => closed.and_then(|_| other(name)).or_else(|| latin(name)),
    };
    Some((letters?, closed.unwrap_or(after)))
}

fn numbered(number: &str) -> Option<String> {
    let number = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => number.parse().ok(),
    };
    char::from_u32(number?).filter(|letter| !letter.is_control()).map(String::from)
}

fn other(name: &str) -> Option<String> {
    OTHERS.iter().find(|(known, _)| *known == name).map(|(_, letters)| (*letters).to_owned())
}

fn latin(name: &str) -> Option<String> {
    let at = LATIN.split_whitespace().position(|known| known == name)?;
    match name {
        "nbsp" => Some(" ".into()),
        "shy" => Some(String::new()),
        _ => char::from_u32(0xa0 + u32::try_from(at).ok()?).map(String::from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_stand_in_their_order() {
        assert_eq!(LATIN.split_whitespace().count(), 96);
        for (name, letter) in
            [("copy", "©"), ("frac12", "½"), ("Auml", "Ä"), ("times", "×"), ("eacute", "é"), ("yuml", "ÿ")]
        {
            assert_eq!(latin(name).as_deref(), Some(letter));
        }
    }
}
