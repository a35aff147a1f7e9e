//! Channels as other formats state them. The same number often appears in several places and becomes one channel.

use super::{fields::not_a_link, notes::Notes};
use model::{
    hours::Hours,
    link::{Link, Scheme},
    locale::Language,
    problem::Outcome,
    service::{Channel, ChannelKind, ChannelValue, Contact, Cost},
    text::Text,
};

/// The hosts whose pages open WhatsApp.
const WHATSAPP: [&str; 3] = ["wa.me", "api.whatsapp.com", "chat.whatsapp.com"];

/// The channels of a service, each once.
#[derive(Debug, Default)]
pub struct Channels(Vec<Channel>);

impl Channels {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has(&self, kind: ChannelKind) -> bool {
        self.0.iter().any(|channel| channel.kind == kind)
    }

    /// Adds a channel, or what it says in addition to the same one that is there.
    pub fn add(&mut self, channel: Channel) {
        match self.0.iter_mut().find(|known| is_same(known, &channel)) {
            Some(known) => merge(known, channel),
            None => self.0.push(channel),
        }
    }

    /// Adds a channel, also if the same one is there.
    pub fn push(&mut self, channel: Channel) {
        self.0.push(channel);
    }

    /// Gives hours to the channels that can have them and have none. Returns whether there is a channel that can.
    pub fn set_hours(&mut self, hours: &Hours) -> bool {
        let mut found = false;
        for channel in self.0.iter_mut().filter(|channel| channel.kind.is_timed()) {
            found = true;
            if channel.hours == Hours::Unknown {
                channel.hours = hours.clone();
            }
        }
        found
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Channel> {
        self.0.iter_mut()
    }

    pub fn into_boxed(self) -> Box<[Channel]> {
        self.0.into()
    }
}

fn is_same(left: &Channel, right: &Channel) -> bool {
    let key = |channel: &'_ Channel| match &channel.contact {
        Some(Contact::Link(link, _)) => Some(link.href().to_owned()),
        Some(Contact::Text(text)) => Some(text.to_string()),
        None => None,
    };
    left.kind == right.kind && left.address == right.address && key(left) == key(right)
}

fn merge(known: &mut Channel, other: Channel) {
    known.label = join(&known.label, &other.label);
    known.cost = known.cost.or(other.cost);
    known.by_appointment = known.by_appointment.or(other.by_appointment);
    known.languages = union(&known.languages, &other.languages);
    known.accessibility = union(&known.accessibility, &other.accessibility);
    if known.hours == Hours::Unknown {
        known.hours = other.hours;
    }
}

/// The translations of both; if both have one, that of the first.
pub fn join(first: &Text, second: &Text) -> Text {
    if second.is_empty() {
        return first.clone();
    }
    let of = |text: &'_ Text, language: Language| text.in_language(language).map(|words| (language, words.to_owned()));
    let added = second.languages().filter(|language| first.in_language(*language).is_none());
    let first_ones: Vec<_> = first.languages().filter_map(|language| of(first, language)).collect();
    Text::new(first_ones.into_iter().chain(added.filter_map(|language| of(second, language))))
}

/// Both texts in each language, with a dash between them if both exist.
pub fn beside(first: &Text, second: &Text) -> Text {
    let both = |language: Language| match (first.in_language(language), second.in_language(language)) {
        (Some(first), Some(second)) if !first.contains(second) => format!("{first} – {second}"),
        (first, second) => first.or(second).unwrap_or_default().to_owned(),
    };
    let added = second.languages().filter(|language| first.in_language(*language).is_none());
    Text::new(first.languages().chain(added).map(|language| (language, both(language))).collect::<Vec<_>>())
}

fn union<T: Clone + PartialEq>(first: &[T], second: &[T]) -> Box<[T]> {
    let mut all = first.to_vec();
    all.extend(second.iter().filter(|item| !first.contains(item)).cloned());
    all.into()
}

/// The channels with the numbers of a text to call or to write to: one for each whole number. What is no number is shown
/// as it is.
pub fn numbers(text: &str, extension: Option<&str>, kind: ChannelKind) -> Vec<Channel> {
    // Some exports keep the quotation marks of a spreadsheet.
    let text = text.trim().trim_matches('"').trim();
    match Link::numbers(text).as_slice() {
        [only] => vec![number(only, extension, kind)],
        several => several.iter().map(|part| number(part, None, kind)).collect(),
    }
}

fn number(text: &str, extension: Option<&str>, kind: ChannelKind) -> Channel {
    let scheme = if kind == ChannelKind::Sms { Scheme::Sms } else { Scheme::Phone };
    let link = |text: &str| Link::number(text, scheme).or_else(|| Link::parse(text));
    let is_dialled = link(text).is_some_and(|link| link.href().contains(";ext="));
    let shown = match extension.filter(|_| !is_dialled) {
        Some(extension) => format!("{text} ext. {extension}"),
        None => text.to_owned(),
    };
    let contact = match link(&shown).or_else(|| link(text)) {
        Some(link) => Contact::Link(link, shown.into()),
        None => Contact::Text(shown.into()),
    };
    Channel { contact: Some(contact), ..Channel::new(kind) }
}

/// The channels with the addresses of e-mail in a text, which stands at the present place. What is none is shown as it is.
pub fn mails(text: &str, notes: &mut Notes) -> Vec<Channel> {
    let of = |contact| Channel { contact: Some(contact), ..Channel::new(ChannelKind::Email) };
    let found: Option<Vec<_>> = Link::mails(text).into_iter().map(|part| Some(of(mail(part)?))).collect();
    found.unwrap_or_else(|| {
        notes.note(not_a_link(text), Outcome::Kept);
        vec![words(text, ChannelKind::Email)]
    })
}

/// The address without a name before it, which may be a person's.
fn mail(text: &str) -> Option<Contact> {
    let link = Link::mail(text)?;
    let shown = link.href().trim_start_matches("mailto:").into();
    Some(Contact::Link(link, shown))
}

/// A channel with the address of a page. `None` if the text is none. A page of WhatsApp is a number or a group there.
pub fn page(text: &str, kind: ChannelKind) -> Option<Channel> {
    let link = Link::page(text)?;
    let is_whatsapp = link.host().is_some_and(|host| WHATSAPP.contains(&host));
    let kind = if kind == ChannelKind::Web && is_whatsapp { ChannelKind::WhatsApp } else { kind };
    (link.scheme() == Scheme::Web)
        .then(|| Channel { contact: Some(Contact::Link(link, Box::default())), ..Channel::new(kind) })
}

/// A channel with words in the place of a link.
pub fn words(text: &str, kind: ChannelKind) -> Channel {
    Channel { contact: Some(Contact::Text(text.trim().into())), ..Channel::new(kind) }
}

/// The contact that a value is for a kind of channel: a link if possible, otherwise the words.
pub fn of_kind(value: &str, kind: ChannelKind) -> Option<Contact> {
    let text = value.trim().trim_start_matches("mailto:");
    let other = || Link::parse(value).filter(|link| link.scheme() != Scheme::Web);
    let link = Some(kind.value()).filter(|value| *value != ChannelValue::Page).and_then(|value| value.link(text));
    let contact = link.or_else(other).map(|link| Contact::Link(link, text.into()));
    contact.or_else(|| page(value, kind)?.contact).or_else(|| (!value.is_empty()).then(|| Contact::Text(value.into())))
}

/// The cost that several prices amount to. `None` if there are none.
pub fn cost(amounts: impl IntoIterator<Item = f64>) -> Option<Cost> {
    amounts.into_iter().fold(None, |known, amount| {
        let cost = if amount <= 0.0 { Cost::Free } else { Cost::Paid };
        match known {
            Some(known) if known != cost => Some(Cost::Varies),
            _ => Some(cost),
        }
    })
}

/// Whether words about the price say that it is free.
pub fn says_free(text: &str) -> bool {
    let text = model::fold::fold(text);
    let text = text.trim_end_matches(['.', '!']);
    ["free", "free of charge", "no charge", "no cost", "none", "0", "maksuton", "ilmainen", "gratis", "avgiftsfri"]
        .contains(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(channel: &Channel) -> String {
        match channel.contact.as_ref().unwrap() {
            Contact::Link(link, shown) => format!("{} {shown}", link.href()),
            Contact::Text(shown) => shown.to_string(),
        }
    }

    fn check(text: &str, extension: Option<&str>, expected: &[&str]) {
        let found: Vec<_> = numbers(text, extension, ChannelKind::Phone).iter().map(shown).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn each_number_is_a_channel_and_what_is_none_is_shown() {
        check("\"+44 1234 234567\"", None, &["tel:+441234234567 +44 1234 234567"]);
        check("01234 234567", Some("100"), &["tel:01234234567;ext=100 01234 234567 ext. 100"]);
        check("01234 234567 x100", Some("100"), &["tel:01234234567;ext=100 01234 234567 x100"]);
        check("01234 234567", Some("ask"), &["tel:01234234567 01234 234567 ext. ask"]);
        check("01234 000 / 05678 000", None, &["tel:01234000 01234 000", "tel:05678000 05678 000"]);
        check("(415) 555-0100 or 555-0101", None, &["tel:4155550100 (415) 555-0100 or 555-0101"]);
        check("116 117", None, &["tel:116117 116 117"]);
        check("tel:+441234000000", None, &["tel:+441234000000 tel:+441234000000"]);
        check("0800 HELP", None, &["0800 HELP"]);
    }

    #[test]
    fn each_address_of_mail_is_a_channel_and_what_is_none_is_shown() {
        let check = |text: &str, expected: &[&str]| {
            let found = mails(text, &mut Notes::default());
            assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected, "{text}");
        };
        check("a@example.org", &["mailto:a@example.org a@example.org"]);
        let two = ["mailto:a@example.org a@example.org", "mailto:b@example.org b@example.org"];
        check("a@example.org; b@example.org", &two);
        check("A Person <a@example.org>", &["mailto:a@example.org a@example.org"]);
        check("mailto:a@example.org", &["mailto:a@example.org a@example.org"]);
        check("by the form", &["by the form"]);
    }

    #[test]
    fn the_same_number_is_one_channel() {
        let mut channels = Channels::default();
        for (text, extension) in [("09 1234", None), ("091234", None), ("09-1234", Some("5")), ("09 1234", Some("6"))] {
            numbers(text, extension, ChannelKind::Phone).into_iter().for_each(|channel| channels.add(channel));
        }
        assert_eq!(channels.into_boxed().len(), 3);
    }

    #[test]
    fn a_page_of_whatsapp_is_no_web_page() {
        let kind = |text| page(text, ChannelKind::Web).map(|page| page.kind);
        assert_eq!(kind("https://wa.me/358400000000"), Some(ChannelKind::WhatsApp));
        assert_eq!(kind("https://api.whatsapp.com/send?phone=358400000000"), Some(ChannelKind::WhatsApp));
        assert_eq!(kind("https://www.whatsapp.com/"), Some(ChannelKind::Web));
    }

    #[test]
    fn a_value_is_read_as_its_kind_says() {
        let href = |text, kind| match of_kind(text, kind) {
            Some(Contact::Link(link, shown)) => format!("{} {shown}", link.href()),
            Some(Contact::Text(text)) => text.into(),
            None => String::new(),
        };
        assert_eq!(href("+358 40 000", ChannelKind::Sms), "sms:+35840000 +358 40 000");
        assert_eq!(href("+358 40 000 0000", ChannelKind::WhatsApp), "https://wa.me/358400000000 +358 40 000 0000");
        assert_eq!(href("mailto:a@example.org", ChannelKind::Email), "mailto:a@example.org a@example.org");
        assert_eq!(href("www.example.org", ChannelKind::Chat), "https://www.example.org ");
        assert_eq!(href("Katu 1", ChannelKind::Visit), "Katu 1");
    }

    #[test]
    fn prices_come_to_a_cost() {
        assert_eq!(cost([]), None);
        assert_eq!(cost([0.0]), Some(Cost::Free));
        assert_eq!(cost([35.0, 5.0]), Some(Cost::Paid));
        assert_eq!(cost([0.0, 35.0]), Some(Cost::Varies));
        assert!(says_free("Maksuton."));
        assert!(!says_free("Free for members"));
    }
}
