//! The ways of making contact. Everything that is decided about one of them alone stands in the table below.
//!
//! To add one, write a row. The compiler then names the places that have to decide about it, and tests name the tables
//! of words that lack it: the messages of the interface (`channel-` and the code) and the words of a spreadsheet
//! (`channel` and the code in `vocabulary.tsv`).

use super::ChannelValue;

/// Declares the ways of making contact. The documentation of a row is its text in the JSON Schema.
macro_rules! channel_kinds {
    ($(
        $(#[doc = $doc:literal])+
        $kind:ident {
            code: $code:literal, order: $order:literal, value: $value:ident, answer: $answer:ident, timed: $timed:literal
        }
    )*) => {
        /// A way of making contact: the `type` of a channel.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ChannelKind { $($(#[doc = $doc])+ $kind),* }

        impl ChannelKind {
            /// All ways, in the order in which they are listed and offered as answers.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];
            /// Their codes in the feed, in the order of `ALL`.
            pub const NAMES: &'static [&'static str] = &[$($code),*];
            /// What they are, in a sentence each, in the order of `ALL`.
            pub const DESCRIPTIONS: &'static [&'static str] = &[$(concat!($($doc),+)),*];

            /// The code in the feed, such as `phone`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$kind => $code),* }
            }

            /// The order of channels when nothing else decides: the lowest number comes first.
            pub fn order(self) -> u8 {
                match self { $(Self::$kind => $order),* }
            }

            /// What the `value` of such a channel is.
            pub fn value(self) -> ChannelValue {
                match self { $(Self::$kind => ChannelValue::$value),* }
            }

            /// Whether channels of this kind get the opening hours of a whole service, in formats that state hours only
            /// for the service.
            pub fn is_timed(self) -> bool {
                match self { $(Self::$kind => $timed),* }
            }

            /// Who answers there, and when.
            pub fn answer(self) -> ChannelAnswer {
                match self { $(Self::$kind => ChannelAnswer::$answer),* }
            }
        }
    };
}

// `order` is by how soon one talks to somebody.
channel_kinds! {
    /// A number to call.
    Phone { code: "phone", order: 1, value: PhoneNumber, answer: Live, timed: true }
    /// A number to which text messages are sent.
    Sms { code: "sms", order: 3, value: SmsNumber, answer: Live, timed: true }
    /// A number with its country code, to which messages are sent in WhatsApp.
    WhatsApp { code: "whatsapp", order: 4, value: WhatsAppNumber, answer: Live, timed: true }
    /// A page on which one writes with somebody.
    Chat { code: "chat", order: 2, value: Page, answer: Live, timed: true }
    /// A meeting on video.
    Video { code: "video", order: 6, value: Page, answer: Meeting, timed: true }
    /// An address of e-mail.
    Email { code: "email", order: 5, value: MailAddress, answer: Message, timed: false }
    /// A page to read.
    Web { code: "web", order: 10, value: Page, answer: Nobody, timed: false }
    /// A form to fill in and send.
    Form { code: "form", order: 7, value: Page, answer: Message, timed: true }
    /// A place to go to.
    Visit { code: "visit", order: 9, value: Place, answer: Live, timed: true }
    /// An address to which letters are sent.
    Post { code: "post", order: 11, value: Place, answer: Nobody, timed: false }
    /// A program to install.
    App { code: "app", order: 8, value: Page, answer: Meeting, timed: false }
}

/// Who answers on a channel, and when. A page and a letter box are always open, and tell nothing about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelAnswer {
    /// Somebody answers during the hours, and nobody outside of them.
    Live,
    /// Somebody answers at a time that was agreed, so it means nothing that the channel is closed now.
    Meeting,
    /// A message can be left at any time and is answered later.
    Message,
    /// Nobody answers there, or much later.
    Nobody,
}

impl ChannelKind {
    /// Parses the code of a way of making contact.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == code)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_has_a_code_and_an_order_of_its_own() {
        let orders: BTreeSet<_> = ChannelKind::ALL.iter().map(|kind| kind.order()).collect();
        assert_eq!(orders.len(), ChannelKind::ALL.len());
        for kind in ChannelKind::ALL {
            assert_eq!(ChannelKind::parse(kind.as_str()), Some(*kind));
        }
    }
}
