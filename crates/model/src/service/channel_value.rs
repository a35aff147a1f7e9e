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

    /// Whether it is a number, in whatever network.
    pub fn is_number(self) -> bool {
        match self {
            ChannelValue::PhoneNumber | ChannelValue::SmsNumber | ChannelValue::WhatsAppNumber => true,
            ChannelValue::MailAddress | ChannelValue::Page | ChannelValue::Place => false,
        }
    }
}
