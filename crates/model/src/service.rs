//! What a service is. Knows the facts a feed can state and that each may be unknown; not how they are matched or shown.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    sync::OnceLock,
};

use super::{
    area::{CountyCode, MunicipalityCode, RegionCode},
    date::Date,
    hours::Hours,
    identifier::{Code, OrganizationId, ServiceId},
    link::Link,
    locale::Language,
    shared::Shared,
    text::Text,
};

/// One service of the feed. An empty text or list and `None` mean: not stated.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    pub id: ServiceId,
    pub name: Text,
    pub summary: Text,
    pub organization: Option<OrganizationId>,
    pub status: Status,
    pub topics: Shared<Code>,
    /// Whom it is for *only*.
    pub audiences: Shared<Code>,
    pub age: AgeRange,
    pub forms: Shared<Form>,
    /// The languages in which the service is given.
    pub languages: Shared<Language>,
    pub interpreter: Option<bool>,
    pub area: Area,
    pub channels: Box<[Channel]>,
    pub cost: Option<Cost>,
    pub anonymous: Option<bool>,
    pub referral: Option<Referral>,
    pub registration: Option<Registration>,
    pub starts: Option<Date>,
    pub ends: Option<Date>,
    /// When somebody last made sure that the facts are right.
    pub checked: Option<Date>,
    /// A page about the service; different ones for different languages.
    pub url: Text,
    /// The other facts, which are read and written as if they stood here: see `Deref`.
    pub details: Seldom<Details>,
}

/// Facts of a service that are never weighed and that directories state of few services.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub description: Text,
    pub eligibility: Text,
    /// What happens when you make contact.
    pub next_step: Text,
    pub alert: Text,
    pub cost_note: Text,
    pub response_time: Text,
    pub limits: Box<[Limit]>,
    pub keywords: Box<[(Language, Box<str>)]>,
}

/// Facts in a place of their own, so that they take no memory where none of them is stated.
#[derive(Clone, Default)]
pub struct Seldom<T>(Option<Box<T>>);

/// What can be seldom.
pub trait Facts: Clone + Default + PartialEq + fmt::Debug + 'static {
    /// The facts when none of them is stated.
    fn none() -> &'static Self;
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    pub name: Text,
    pub url: Option<Link>,
}

/// Ages in years, both inclusive. Feeds may give decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct AgeRange {
    pub min: Option<f32>,
    pub max: Option<f32>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Area {
    pub scope: Option<Scope>,
    pub municipalities: Box<[MunicipalityCode]>,
    pub regions: Box<[RegionCode]>,
    pub counties: Box<[CountyCode]>,
}

/// A way to make contact. Hours, languages and price are the channel's, because
/// "can I chat now, in Swedish, for free" is asked of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    pub kind: ChannelKind,
    pub contact: Option<Contact>,
    pub hours: Hours,
    pub cost: Option<Cost>,
    pub by_appointment: Option<bool>,
    /// Never filled where the feed says that the address is hidden.
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
    /// Something that could not be made a link; it is shown as it is.
    Text(Box<str>),
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    pub street: Text,
    pub postal_code: Box<str>,
    pub city: Text,
    pub municipality: Option<MunicipalityCode>,
}

/// How much of the service one can get, such as 1 to 5 meetings a calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    pub min: Option<u16>,
    pub max: Option<u16>,
    pub unit: Unit,
    pub per: Option<Per>,
}

/// Declares an enum whose values have names in the feed.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// The names in the feed, in the order of `ALL`.
            pub const NAMES: &'static [&'static str] = &[$($text),*];

            /// The name in the feed.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }

            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == name)
            }
        }
    };
}

named!(
    /// Whether the service can be had.
    Status { Active = "active", Paused = "paused", Ended = "ended" }
);
named!(
    /// The form of help.
    Form {
        OneToOne = "one_to_one", Couple = "couple", Family = "family", Group = "group", Event = "event",
        SelfHelp = "self_help", Talk = "talk", WorkingPair = "working_pair", Development = "development",
    }
);
named!(
    ChannelKind {
        Phone = "phone", Sms = "sms", Chat = "chat", Video = "video", Email = "email", Web = "web",
        Form = "form", Visit = "visit", Post = "post", App = "app",
    }
);
named!(Scope { Nationwide = "nationwide", NationwideExceptAland = "nationwide_except_aland", Limited = "limited" });
named!(Cost { Free = "free", Paid = "paid", Varies = "varies" });
named!(
    /// Who can bring a person to the service: they themselves, a professional, or both.
    Referral { Self_ = "self", Professional = "professional", Either = "either" }
);
named!(Registration { None = "none", Required = "required" });
named!(Unit { Meeting = "meeting", Conversation = "conversation", Month = "month" });
named!(Per { CalendarYear = "calendar_year", Person = "person", Group = "group" });

impl Service {
    /// A service of which only the two required facts are known.
    pub fn new(id: ServiceId, name: Text) -> Self {
        Self {
            id,
            name,
            summary: Text::default(),
            organization: None,
            status: Status::Active,
            topics: Shared::default(),
            audiences: Shared::default(),
            age: AgeRange::default(),
            forms: Shared::default(),
            languages: Shared::default(),
            interpreter: None,
            area: Area::default(),
            channels: Box::default(),
            cost: None,
            anonymous: None,
            referral: None,
            registration: None,
            starts: None,
            ends: None,
            checked: None,
            url: Text::default(),
            details: Seldom::default(),
        }
    }

    /// Whether the service can be had on the given day: it is active and has not ended.
    pub fn is_offered(&self, today: Date) -> bool {
        self.status == Status::Active && self.ends.is_none_or(|ends| today <= ends)
    }
}

/// Lets the facts that are kept apart be read and written as if they were not.
macro_rules! apart {
    ($($whole:ident . $field:ident: $facts:ident;)*) => {
        $(impl Facts for $facts {
            fn none() -> &'static Self {
                static NONE: OnceLock<$facts> = OnceLock::new();
                NONE.get_or_init(Self::default)
            }
        }

        impl Deref for $whole {
            type Target = $facts;

            fn deref(&self) -> &$facts {
                self.$field.get()
            }
        }

        impl DerefMut for $whole {
            fn deref_mut(&mut self) -> &mut $facts {
                self.$field.0.get_or_insert_default()
            }
        })*
    };
}

apart! {
    Service.details: Details;
    Channel.particulars: Particulars;
}

impl<T: Facts> Seldom<T> {
    pub fn new(facts: T) -> Self {
        Self((facts != *T::none()).then(|| Box::new(facts)))
    }

    fn get(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::none())
    }
}

/// No facts are the same as facts none of which is stated.
impl<T: Facts> PartialEq for Seldom<T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl<T: Facts + Eq> Eq for Seldom<T> {}

impl<T: Facts> fmt::Debug for Seldom<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

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
    /// What is shown for it.
    pub fn shown(&self) -> &str {
        match self {
            Contact::Link(link, shown) if shown.is_empty() => link.href(),
            Contact::Link(_, shown) | Contact::Text(shown) => shown,
        }
    }
}

impl Area {
    /// Whether any municipality, region or county is named.
    pub fn is_named(&self) -> bool {
        !(self.municipalities.is_empty() && self.regions.is_empty() && self.counties.is_empty())
    }
}

impl AgeRange {
    pub fn is_stated(self) -> bool {
        self.min.is_some() || self.max.is_some()
    }
}
