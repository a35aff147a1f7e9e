//! The values that a feed writes as one of a few names, such as `free` or `one_to_one`.

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

            /// The value with this name, written as in the feed.
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == name)
            }
        }
    };
}

named!(
    /// Whether the service is available.
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
    /// How much of the country a service is for.
    Scope { Nationwide = "nationwide", NationwideExceptAland = "nationwide_except_aland", Limited = "limited" }
);
named!(
    /// Whether something costs money.
    Cost { Free = "free", Paid = "paid", Varies = "varies" }
);
named!(
    /// Who can bring a person to the service: they themselves, a professional, or both.
    Referral { Self_ = "self", Professional = "professional", Either = "either" }
);
named!(
    /// Whether one has to register before one comes.
    Registration { None = "none", Required = "required" }
);
named!(
    /// What a [`super::Limit`] counts.
    Unit { Meeting = "meeting", Conversation = "conversation", Month = "month" }
);
named!(
    /// For whom or how long a [`super::Limit`] holds.
    Per { CalendarYear = "calendar_year", Person = "person", Group = "group" }
);
