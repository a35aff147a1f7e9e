//! What stands in the `value` of a channel, and what link is made of it.

use crate::link::{Link, Scheme};

/// What the `value` of a channel is. Whatever it is, a whole link may stand there instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelValue {
    /// A number to call: a link with `tel:`.
    PhoneNumber,
    /// A number to write to: a link with `sms:`.
    SmsNumber,
    /// A number to write to in WhatsApp, with its country code: a link to `https://wa.me/`.
    WhatsAppNumber,
    /// An address of e-mail: a link with `mailto:`.
    MailAddress,
    /// The address of a page, which is a link as it stands.
    Page,
    /// Words about a place, or a page about it. Where to go is said by the address of the channel.
    Place,
}

impl ChannelValue {
    /// The link that is made of a value which is no link by itself. `None` where it cannot be made into one.
    pub fn link(self, text: &str) -> Option<Link> {
        match self {
            ChannelValue::PhoneNumber => Link::number(text, Scheme::Phone),
            ChannelValue::SmsNumber => Link::number(text, Scheme::Sms),
            ChannelValue::WhatsAppNumber => Link::whatsapp(text),
            ChannelValue::MailAddress => Link::mail(text),
            ChannelValue::Page | ChannelValue::Place => None,
        }
    }

    /// What can be pressed where such a value is written well, for a message to the feed's author.
    pub fn expected(self) -> &'static str {
        match self {
            ChannelValue::PhoneNumber | ChannelValue::SmsNumber => "one number",
            ChannelValue::WhatsAppNumber => "one number with its country code, such as +358",
            ChannelValue::MailAddress => "an address of e-mail",
            ChannelValue::Page | ChannelValue::Place => "a link",
        }
    }

    /// Whether it is a number, in whatever network. Several numbers, or one with words, are often written there.
    pub fn is_number(self) -> bool {
        match self {
            ChannelValue::PhoneNumber | ChannelValue::SmsNumber | ChannelValue::WhatsAppNumber => true,
            ChannelValue::MailAddress | ChannelValue::Page | ChannelValue::Place => false,
        }
    }

    /// Whether contact is made on the page to which a link leads. Elsewhere a page only tells how to make contact.
    pub fn is_used_on_page(self) -> bool {
        match self {
            ChannelValue::Page | ChannelValue::WhatsAppNumber => true,
            ChannelValue::PhoneNumber | ChannelValue::SmsNumber => false,
            ChannelValue::MailAddress | ChannelValue::Place => false,
        }
    }
}
