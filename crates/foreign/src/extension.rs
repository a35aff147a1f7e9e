//! Makes a feed fit for the native format: the extension of a phone number moves into the label of its channel.

use model::{
    feed::Feed,
    locale::Language,
    service::{Channel, Contact},
    text::Text,
};

/// Makes a feed ready to be written: the extension of a phone number becomes part of the label, because the native
/// format has no other place for it next to a number that is linked.
pub fn settle(feed: &mut Feed) {
    let language = feed.language;
    feed.services.iter_mut().flat_map(|service| &mut service.channels).for_each(|channel| label(channel, language));
}

fn label(channel: &mut Channel, language: Language) {
    let Some(Contact::Link(_, shown)) = &mut channel.contact else { return };
    let Some((number, extension)) = shown.rsplit_once(" ext. ") else { return };
    let extension = format!("ext. {extension}");
    *shown = number.into();
    let label = &channel.label;
    let translations: Vec<_> = label
        .languages()
        .map(|tag| (tag, format!("{}, {extension}", label.in_language(tag).unwrap_or_default())))
        .collect();
    channel.label = match translations.is_empty() {
        true => Text::plain(language, &extension),
        false => Text::new(translations),
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{link::Link, service::ChannelKind};

    fn check(shown: &str, words: &str, expected: [&str; 2]) {
        let link = Link::parse("tel:12345").unwrap();
        let mut channel = Channel::new(ChannelKind::Phone);
        channel.contact = Some(Contact::Link(link, shown.into()));
        channel.label = Text::plain(Language::ENGLISH, words);
        label(&mut channel, Language::ENGLISH);
        let words = channel.label.in_language(Language::ENGLISH).unwrap_or_default();
        assert_eq!([channel.contact.as_ref().unwrap().shown(), words], expected);
    }

    #[test]
    fn what_is_dialled_after_a_number_is_told_beside_it() {
        check("12345 ext. 6", "", ["12345", "ext. 6"]);
        check("12345 ext. 6", "Reception", ["12345", "Reception, ext. 6"]);
        check("12345", "Reception", ["12345", "Reception"]);
    }
}
