//! The link by which a reader reports a mistake in a service. It says which service is meant, and nothing of the answers.

use super::shortlist::encode;
use model::{
    identifier::ServiceId,
    link::{Link, Scheme},
};

/// The parameter with the identifier in the address of a form.
const PARAMETER: &str = "service=";

/// The link to an address or a form, with the identifier of the service: in the subject of a message, and in the body where
/// the link has a subject of its own; as a parameter of a form. `subject` stands before the identifier.
///
/// ```
/// use finder::results::mistake::link;
/// use model::{identifier::ServiceId, link::Link};
///
/// let form = Link::parse("https://example.org/form?lang=fi#top").expect("a link");
/// assert_eq!(link(&form, &ServiceId::new("chat"), ""), "https://example.org/form?lang=fi&service=chat#top");
/// ```
pub fn link(report: &Link, id: &ServiceId, subject: &str) -> String {
    let (address, fragment) = report.href().split_at(report.href().find('#').unwrap_or(report.href().len()));
    let mut link = address.to_owned();
    link.push(if address.contains('?') { '&' } else { '?' });
    match report.scheme() {
        Scheme::Mail if address.to_ascii_lowercase().contains("subject=") => link.push_str("body="),
        Scheme::Mail => {
            link.push_str("subject=");
            encode(subject, &mut link);
            link.push_str("%3A%20");
        }
        Scheme::Web | Scheme::Phone | Scheme::Sms => link.push_str(PARAMETER),
    }
    // In some mail programs a line break begins another field.
    let name: String = id.as_str().chars().filter(|letter| !letter.is_control()).collect();
    encode(&name, &mut link);
    link.push_str(fragment);
    link
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_link_names_the_service_and_keeps_what_it_had() {
        let check = |report: &str, id: &str, expected: &str| {
            let report = Link::parse(report).unwrap();
            assert_eq!(link(&report, &ServiceId::new(id), "Ilmoita virheestä"), expected);
        };
        let subject = "subject=Ilmoita%20virheest%C3%A4";
        check("mailto:a@example.org", "chat", &format!("mailto:a@example.org?{subject}%3A%20chat"));
        check("mailto:a@example.org?body=Hei", "chat", &format!("mailto:a@example.org?body=Hei&{subject}%3A%20chat"));
        check("mailto:a@example.org?Subject=Virhe", "chat", "mailto:a@example.org?Subject=Virhe&body=chat");
        check("https://example.org/form", "chat", "https://example.org/form?service=chat");
        check("https://example.org/form?a=b", "1&x=\n#ä", "https://example.org/form?a=b&service=1%26x%3D%23%C3%A4");
        check("https://example.org/#/form", "chat", "https://example.org/?service=chat#/form");
    }

    #[test]
    fn the_link_may_be_followed() {
        for report in ["mailto:a@example.org", "mailto:a@example.org?subject=Virhe", "https://example.org/form"] {
            for id in ["chat", "a\nb", "x?y&z=1", "\u{202e}"] {
                let link = link(&Link::parse(report).unwrap(), &ServiceId::new(id), "Anmäl ett fel");
                assert!(Link::is_one(&link), "{link}");
            }
        }
    }
}
