//! Names of hosts in their ASCII form (punycode, RFC 3492), in which no letter looks like another one.

use super::Link;

const BASE: u32 = 36;
const LEAST: u32 = 1;
const MOST: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST_NUMBER: u32 = 128;

impl Link {
    /// The host as it is shown: a label that mixes Latin with other letters, of which some look like Latin ones, in its
    /// ASCII form.
    pub fn shown_host(&self) -> Option<String> {
        let labels: Vec<_> = self.host()?.split('.').map(shown_label).collect();
        Some(labels.join("."))
    }
}

fn shown_label(label: &str) -> String {
    let has_latin = label.contains(|letter: char| letter.is_ascii_alphabetic());
    let is_mixed = has_latin && label.contains(|letter| '\u{24f}' < letter);
    let encoded = if is_mixed { encoded(&label.to_lowercase()) } else { None };
    encoded.map_or_else(|| label.to_owned(), |encoded| format!("xn--{encoded}"))
}

/// `None` if the numbers get too large.
fn encoded(label: &str) -> Option<String> {
    let letters = || label.chars().map(u32::from);
    let mut written: String = label.chars().filter(char::is_ascii).collect();
    let plain = written.len() as u32;
    if plain != 0 {
        written.push('-');
    }
    let (mut done, mut number, mut delta, mut bias) = (plain, FIRST_NUMBER, 0_u32, FIRST_BIAS);
    while let Some(next) = letters().filter(|letter| number <= *letter).min() {
        delta = delta.checked_add((next - number).checked_mul(done + 1)?)?;
        for letter in letters() {
            if letter < next {
                delta = delta.checked_add(1)?;
            }
            if letter == next {
                write_number(delta, bias, &mut written);
                bias = adapted(delta, done + 1, if done == plain { DAMP } else { 2 });
                delta = 0;
                done += 1;
            }
        }
        delta += 1;
        number = next + 1;
    }
    Some(written)
}

fn write_number(mut rest: u32, bias: u32, written: &mut String) {
    for place in (BASE..).step_by(BASE as usize) {
        let threshold = place.saturating_sub(bias).clamp(LEAST, MOST);
        if rest < threshold {
            break;
        }
        written.push(digit(threshold + (rest - threshold) % (BASE - threshold)));
        rest = (rest - threshold) / (BASE - threshold);
    }
    written.push(digit(rest));
}

fn adapted(delta: u32, length: u32, damp: u32) -> u32 {
    let mut delta = delta / damp;
    delta += delta / length;
    let mut places = 0;
    while (BASE - LEAST) * MOST / 2 < delta {
        delta /= BASE - LEAST;
        places += BASE;
    }
    places + (BASE - LEAST + 1) * delta / (delta + SKEW)
}

fn digit(value: u32) -> char {
    let at = if value < 26 { u32::from(b'a') + value } else { u32::from(b'0') + value - 26 };
    char::from_u32(at).unwrap_or('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(host: &str, expected: &str) {
        let link = Link::parse(&format!("https://{host}/path")).unwrap();
        assert_eq!(link.shown_host().as_deref(), Some(expected), "{host}");
    }

    #[test]
    fn a_host_that_mixes_letters_is_shown_in_its_ascii_form() {
        check("example.org", "example.org");
        check("www.k\u{e4}rn\u{e4}.example", "k\u{e4}rn\u{e4}.example");
        let other = "\u{43f}\u{440}\u{438}\u{43c}\u{435}\u{440}.example";
        check(other, other);
        check("\u{430}pple.example", "xn--pple-43d.example");
        check("p\u{430}yp\u{430}l.example", "xn--pypl-53dc.example");
        check("Ex\u{430}mple.org", "xn--exmple-4nf.org");
        check("\u{4f60}\u{597d}abc\u{4e16}.example", "xn--abc-b48dw2d3x2a.example");
    }
}
