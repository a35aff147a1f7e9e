//! What stands in the `value` of a channel, and what link is made of it.

use crate::link::{Link, Scheme};

/// What the `value` of a channel is. A whole link may be there instead of any of these.
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
    /// The address of a page.
    Page,
    /// Words about a place, or a page about it. The place itself is in the address of the channel.
    Place,
}

impl ChannelValue {
    /// Makes a link of a value that is no link yet. `None` if that is not possible.
    pub fn link(self, text: &str) -> Option<Link> {
        match self {
            ChannelValue::PhoneNumber => Link::number(text, Scheme::Phone),
            ChannelValue::SmsNumber => Link::number(text, Scheme::Sms),
            ChannelValue::WhatsAppNumber => Link::whatsapp(text),
            ChannelValue::MailAddress => Link::mail(text),
            ChannelValue::Page => Link::page(text),
            ChannelValue::Place => None,
        }
    }

    /// What is expected as a value, in words for a message to the author of the feed.
    pub fn expected(self) -> &'static str {
        match self {
            ChannelValue::PhoneNumber | ChannelValue::SmsNumber => "one number",
            ChannelValue::WhatsAppNumber => "one number with its country code, such as +358",
            ChannelValue::MailAddress => "an address of e-mail",
            ChannelValue::Page | ChannelValue::Place => "a link",
        }
    }

    /// Whether it is a number, in whatever network. Feeds often have several numbers there, or a number among words.
    pub fn is_number(self) -> bool {
        match self {
            ChannelValue::PhoneNumber | ChannelValue::SmsNumber | ChannelValue::WhatsAppNumber => true,
            ChannelValue::MailAddress | ChannelValue::Page | ChannelValue::Place => false,
        }
    }

    /// Whether one makes contact on the page that a link opens. With the other kinds, a page only tells how.
    pub fn is_used_on_page(self) -> bool {
        match self {
            ChannelValue::Page | ChannelValue::WhatsAppNumber => true,
            ChannelValue::PhoneNumber | ChannelValue::SmsNumber => false,
            ChannelValue::MailAddress | ChannelValue::Place => false,
        }
    }
}
