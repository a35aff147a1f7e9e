//! The attributes of the element, declared once. The loader's list of attributes to observe is made of this table, the
//! table in docs/embedding.md is held to it by a test, and `Config` and the widget match on it exhaustively.

/// What a change of an attribute leads to, besides that the page is drawn again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing else.
    Drawing,
    /// The session begins anew, and other feeds are loaded.
    Feeds,
    /// The session begins anew: the answers belong to other questions.
    Questions,
    /// The messages of another language are loaded; the answers stay.
    Language,
    /// The same, if the language that is shown is no longer offered.
    OfferedLanguages,
    /// The time is told anew.
    Clock,
    /// Something of the loader's changes, which reads the attribute itself.
    Loader,
}

/// Makes the type `Attribute` of the table below. The comment on a row is what the documentation says.
macro_rules! attributes {
    ($(
        $(#[doc = $documentation:literal])+
        $attribute:ident {
            name: $name:literal,
            takes: $takes:literal,
            default: $default:literal,
            change: $change:ident,
        }
    )+) => {
        /// An attribute of the element. On the script tag, `data-` stands before its name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Attribute {
            $( $(#[doc = $documentation])+ $attribute, )+
        }

        impl Attribute {
            /// In the order of the documentation.
            pub const ALL: &'static [Self] = &[$( Self::$attribute, )+];

            pub const fn name(self) -> &'static str {
                match self { $( Self::$attribute => $name, )+ }
            }

            /// What can be written, as the object of "write".
            pub const fn takes(self) -> &'static str {
                match self { $( Self::$attribute => $takes, )+ }
            }

            /// What holds without the attribute, for the documentation.
            pub const fn default_text(self) -> &'static str {
                match self { $( Self::$attribute => $default, )+ }
            }

            pub const fn change(self) -> Change {
                match self { $( Self::$attribute => Change::$change, )+ }
            }

            /// What the attribute does, in Markdown.
            pub fn documentation(self) -> &'static str {
                match self { $( Self::$attribute => concat!($( $documentation, )+).trim_start(), )+ }
            }
        }
    };
}

attributes! {
    /// The address of the feed, or several separated by spaces. A feed can also be what a directory publishes already
    /// ([foreign-feeds.md](foreign-feeds.md)).
    Feed {
        name: "feed",
        takes: "the address of a feed",
        default: "an error message",
        change: Feeds,
    }

    /// The language to begin with.
    Lang {
        name: "lang",
        takes: "a language tag such as fi",
        default: "the page's language, else the reader's",
        change: Language,
    }

    /// The languages that are offered, such as `fi sv`.
    Languages {
        name: "languages",
        takes: "interface languages such as fi, sv, en",
        default: "all of those below",
        change: OfferedLanguages,
    }

    /// The topics, as codes of the feed. The question is then not asked.
    Topic {
        name: "topic",
        takes: "codes of the feed",
        default: "it is asked",
        change: Questions,
    }

    /// Whom a service is for, as codes of the feed. The question is then not asked.
    Audience {
        name: "audience",
        takes: "codes of the feed",
        default: "it is asked",
        change: Questions,
    }

    /// The country whose help lines are shown. The number that the script shows by itself follows it too.
    Country {
        name: "country",
        takes: "a code of two letters such as FI",
        default: "the country of the feed",
        change: Drawing,
    }

    /// The time zone of all hours, such as `Europe/Helsinki`.
    Timezone {
        name: "timezone",
        takes: "the name of a time zone such as Europe/Helsinki",
        default: "that of the feed; where it states none and no country, what is open now is not told",
        change: Clock,
    }

    /// The name or code of a municipality, or the code of a region; for a feed of another country the name or a postal
    /// code of a town in its addresses. The question is then not asked.
    Place {
        name: "place",
        takes: "the name or code of a municipality, the code of a region, or a town of the feed",
        default: "it is asked",
        change: Questions,
    }

    /// `light`, `dark`, `host`: the colours of your page, or `auto`: as the reader's device is set.
    Theme {
        name: "theme",
        takes: "auto, light, dark or host",
        default: "`auto`",
        change: Drawing,
    }

    /// Smaller margins and headings, and no introductions, for narrow sidebars. It is there or not and has no value.
    Compact {
        name: "compact",
        takes: "compact alone, or leave it out",
        default: "room around everything",
        change: Drawing,
    }

    /// The level of the finder's main heading, 1 to 6.
    HeadingLevel {
        name: "heading-level",
        takes: "a number from 1 to 6",
        default: "2",
        change: Drawing,
    }

    /// `off` leaves out the quick exit.
    Exit {
        name: "exit",
        takes: "on or off",
        default: "`on`",
        change: Loader,
    }

    /// Where the quick exit leads, an address on the web.
    ExitUrl {
        name: "exit-url",
        takes: "the address of another page, beginning with https:// or http://",
        default: "the weather, `https://www.ilmatieteenlaitos.fi/`",
        change: Loader,
    }

    /// Stop narrowing when this many services are left, 1 to 50. What could still change what a reader should do next
    /// with them (a place, a language, an age, a way of contact) is asked all the same.
    Enough {
        name: "enough",
        takes: "a number from 1 to 50",
        default: "5",
        change: Drawing,
    }

    /// Ask at most this many questions, 1 to 20.
    MaxQuestions {
        name: "max-questions",
        takes: "a number from 1 to 20",
        default: "7",
        change: Drawing,
    }
    /// `on` makes the browser's Back button lead to the question before. The entries that this adds to the history carry a
    /// number and no answer, and the address stays as it is.
    History {
        name: "history",
        takes: "on or off",
        default: "`off`",
        change: Drawing,
    }

    /// `lazy` waits with every download until a reader comes near the finder, for one far down on a long page.
    Loading {
        name: "loading",
        takes: "eager or lazy",
        default: "`eager`",
        change: Loader,
    }

    /// The folder in which `service-finder.js` and its files are. For pages on which the script was put together with
    /// others, or moved. The first finder of a page decides it.
    Base {
        name: "base",
        takes: "the address of a folder",
        default: "the folder of the script",
        change: Loader,
    }
}
