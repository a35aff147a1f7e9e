//! A channel: one way to make contact with a service.

use super::{
    ChannelKind, Cost,
    seldom::{Seldom, seldom},
};
use crate::{
    area::MunicipalityCode,
    hours::Hours,
    link::{Link, Scheme},
    locale::Language,
    text::Text,
};

/// A way to make contact. Hours, languages and price are the channel's, because
/// "can I chat now, in Swedish, for free" is asked of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    pub kind: ChannelKind,
    pub contact: Option<Contact>,
    pub hours: Hours,
    pub cost: Option<Cost>,
    pub by_appointment: Option<bool>,
    /// `None` also where the feed says that the address is hidden.
    pub address: Option<Box<Address>>,
    /// The other facts, which are read and written as if they stood here: see `Deref`.
    pub particulars: Seldom<Particulars>,
}

/// Facts that directories state of few channels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    pub label: Text,
    pub languages: Box<[Language]>,
    pub accessibility: Box<[Box<str>]>,
}

/// The `value` of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// A link with the words the feed used for it: the number, the address. Empty where these are the link itself.
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

    /// The channel under a name of its own, or without one.
    pub fn labelled(self, label: Text) -> Self {
        let particulars = Seldom::new(Particulars { label, ..self.particulars.get().clone() });
        Self { particulars, ..self }
    }

    /// The channel with these languages, or without stated ones.
    pub fn spoken(self, languages: impl Into<Box<[Language]>>) -> Self {
        let languages = languages.into();
        let particulars = Seldom::new(Particulars { languages, ..self.particulars.get().clone() });
        Self { particulars, ..self }
    }
}

impl Contact {
    /// The page that it leads to. `None` for a number or an address of e-mail, also where a page stands for it, as in
    /// WhatsApp: those are read and copied as they are written.
    pub fn page(&self) -> Option<&Link> {
        match self {
            Contact::Link(link, shown) => {
                Some(link).filter(|link| link.scheme() == Scheme::Web && (shown.is_empty() || Link::is_one(shown)))
            }
            Contact::Text(_) => None,
        }
    }

    /// What is shown for it.
    pub fn shown(&self) -> &str {
        match self {
            Contact::Link(link, shown) if shown.is_empty() => link.href(),
            Contact::Link(_, shown) | Contact::Text(shown) => shown,
        }
    }
}
