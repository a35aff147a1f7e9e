//! Whom to turn to in an emergency: the contacts that are built in, and those of a feed. They are shown in every view,
//! also before a feed has arrived, so this room needs nothing of the others.
//!
//! Sources: nollalinja.fi (free, always open, no name asked), mieli.fi/helpline (09 2525 0111 is the line in Finnish)
//! and turku.fi (116 111; its hours change, so none are stated).

use model::{
    feed::EmergencyContact,
    link::{Link, Scheme},
    locale::Language,
    text::Text,
};

/// The contacts to show, the emergency number first.
///
/// The contacts of a feed replace the built-in ones. The emergency number is added where a feed lacks it, because it
/// must not be missing through a mistake in a feed.
pub fn contacts(feed: &[EmergencyContact]) -> Vec<EmergencyContact> {
    if feed.is_empty() {
        return finnish();
    }
    let is_emergency_number = |contact: &&EmergencyContact| contact.link.href() == "tel:112";
    let number = feed.iter().find(is_emergency_number).cloned().or_else(emergency_number);
    number.into_iter().chain(feed.iter().filter(|contact| !is_emergency_number(contact)).cloned()).collect()
}

/// The contacts that are built in, for Finland.
pub fn finnish() -> Vec<EmergencyContact> {
    let others = [
        contact(
            "080 005 005",
            [
                "Nollalinja: väkivalta tai sen uhka",
                "Nollinjen: våld eller hot om våld",
                "Nollalinja: violence or the threat of it",
            ],
            [
                "Maksuton, auki aina. Sinun ei tarvitse kertoa nimeäsi.",
                "Gratis och alltid öppen. Du behöver inte säga vad du heter.",
                "Free and always open. You do not have to give your name.",
            ],
        ),
        contact(
            "09 2525 0111",
            ["MIELI ry:n kriisipuhelin", "MIELI rf:s kristelefon", "MIELI crisis helpline"],
            ["Auki aina.", "På finska, alltid öppen.", "In Finnish, always open."],
        ),
        contact(
            "116 111",
            ["Lasten ja nuorten puhelin", "Barn- och ungdomstelefonen", "Helpline for children and young people"],
            ["Maksuton.", "Gratis.", "Free of charge."],
        ),
    ];
    emergency_number().into_iter().chain(others.into_iter().flatten()).collect()
}

fn emergency_number() -> Option<EmergencyContact> {
    contact(
        "112",
        ["Hätänumero", "Nödnumret", "Emergency number"],
        ["Kun joku on vaarassa juuri nyt.", "När någon är i fara just nu.", "When someone is in danger right now."],
    )
}

/// A contact with texts in Finnish, Swedish and English. It would be `None` for a wrong number; a test excludes that.
fn contact(number: &str, label: [&str; 3], hint: [&str; 3]) -> Option<EmergencyContact> {
    let languages = [Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
    let text = |texts: [&str; 3]| Text::new(languages.into_iter().zip(texts.map(str::to_owned)));
    let link = Link::number(number, Scheme::Phone)?;
    Some(EmergencyContact { label: text(label), hint: text(hint), link, shown: number.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(number: &str) -> EmergencyContact {
        contact(number, ["Oma"; 3], [""; 3]).unwrap()
    }

    fn check(feed: &[EmergencyContact], expected: &[&str]) {
        let shown: Vec<_> = contacts(feed).iter().map(|contact| contact.shown.to_string()).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_emergency_number_is_always_there_and_first() {
        check(&[], &["112", "080 005 005", "09 2525 0111", "116 111"]);
        check(&[own("0800 1234")], &["112", "0800 1234"]);
        check(&[own("0800 1234"), own("112")], &["112", "0800 1234"]);
    }

    #[test]
    fn the_built_in_contacts_are_worded_in_every_language() {
        for contact in finnish() {
            assert_eq!(contact.label.languages().count(), 3, "{contact:?}");
            assert_eq!(contact.hint.languages().count(), 3, "{contact:?}");
        }
    }
}
