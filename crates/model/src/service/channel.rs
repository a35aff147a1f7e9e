//! A channel: one way to make contact with a service.

use super::{
    ChannelKind, Coordinates, Cost,
    seldom::{Seldom, seldom},
};
use crate::{
    area::MunicipalityCode,
    hours::Hours,
    link::{Link, Scheme},
    locale::Language,
    text::Text,
};

/// One way to make contact. Hours, languages and price belong to the channel, because "can I chat now, in Swedish, for
/// free" is a question about a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    pub kind: ChannelKind,
    pub contact: Option<Contact>,
    pub hours: Hours,
    pub cost: Option<Cost>,
    pub by_appointment: Option<bool>,
    /// `None` also if the feed says that the address is hidden.
    pub address: Option<Box<Address>>,
    /// The other facts. `Deref` makes them fields of the channel.
    pub particulars: Seldom<Particulars>,
}

/// Facts that directories state for few channels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    pub label: Text,
    pub languages: Box<[Language]>,
    /// Whether a call or message stands on the phone bill, which others may read.
    pub on_phone_bill: Option<bool>,
    /// The codes that `Channel::access_of` knows, and words that are shown as they are.
    pub accessibility: Box<[Box<str>]>,
}

/// The `value` of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// A link, and the words that the feed uses for it, such as a number with spaces. The words are empty if they are
    /// the link itself.
    Link(Link, Box<str>),
    /// Words that could not be made a link; they are shown as they are.
    Text(Box<str>),
}

/// Where to go, or where to send a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    pub street: Text,
    pub postal_code: Box<str>,
    pub city: Text,
    pub municipality: Option<MunicipalityCode>,
    pub coordinates: Option<Coordinates>,
}

seldom!(Channel.particulars: Particulars);

impl Channel {
    /// A channel of which only the kind is known.
    pub fn new(kind: ChannelKind) -> Self {
        Self {
            kind,
            contact: None,
            hours: Hours::Unknown,
            cost: None,
            by_appointment: None,
            address: None,
            particulars: Seldom::default(),
        }
    }

    /// The channel with another label.
    pub fn labelled(self, label: Text) -> Self {
        let particulars = Seldom::new(Particulars { label, ..self.particulars.get().clone() });
        Self { particulars, ..self }
    }

    /// The channel with other languages.
    pub fn spoken(self, languages: impl Into<Box<[Language]>>) -> Self {
        let languages = languages.into();
        let particulars = Seldom::new(Particulars { languages, ..self.particulars.get().clone() });
        Self { particulars, ..self }
    }

    /// The channel with other entries about accessibility.
    pub fn accessible(self, accessibility: impl Into<Box<[Box<str>]>>) -> Self {
        let accessibility = accessibility.into();
        let particulars = Seldom::new(Particulars { accessibility, ..self.particulars.get().clone() });
        Self { particulars, ..self }
    }

    /// The link of the contact.
    pub fn link(&self) -> Option<&Link> {
        match self.contact.as_ref()? {
            Contact::Link(link, _) => Some(link),
            Contact::Text(_) => None,
        }
    }

    /// Whether one can come in a wheelchair. `None` where the feed does not state it by a code.
    pub fn wheelchair_access(&self) -> Option<bool> {
        self.accessibility.iter().find_map(|entry| Self::access_of(entry))
    }

    /// Whether one can come in a wheelchair, by one entry of `accessibility`. `None` for words: they may say anything.
    pub fn access_of(entry: &str) -> Option<bool> {
        match entry {
            "wheelchair" => Some(true),
            "no_wheelchair" => Some(false),
            _ => None,
        }
    }
}

impl Contact {
    /// The page that the link leads to. `None` for a number or an address of e-mail, also if a page stands for it as in
    /// WhatsApp: those are read and copied as they are written.
    pub fn page(&self) -> Option<&Link> {
        match self {
            Contact::Link(link, shown) => {
                Some(link).filter(|link| link.scheme() == Scheme::Web && (shown.is_empty() || Link::is_one(shown)))
            }
            Contact::Text(_) => None,
        }
    }

    /// The words that are shown.
    pub fn shown(&self) -> &str {
        match self {
            Contact::Link(link, shown) if shown.is_empty() => link.href(),
            Contact::Link(_, shown) | Contact::Text(shown) => shown,
        }
    }
}
