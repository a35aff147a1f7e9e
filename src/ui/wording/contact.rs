//! The words on a link that makes contact, which say what will happen. Their order is decided in
//! `finder::results::contact_order`.

use messages::Key;
use model::{
    link::{Link, Scheme},
    service::{Channel, ChannelKind, Contact, Service},
};

use super::{Words, value::channel_key};

/// A link of a service, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactLink {
    pub href: String,
    pub scheme: Scheme,
    /// What it opens: a phone channel whose link is a website counts as a website, and so does a home page.
    pub kind: ChannelKind,
    pub text: String,
}

impl ContactLink {
    /// Whether somebody is at the other end, and not a page that is read first.
    pub fn leads_to_somebody(&self) -> bool {
        self.scheme != Scheme::Web || self.kind != ChannelKind::Web
    }
}

impl Words {
    /// The links of the channels in their order, each address once. Where no channel has a link, the service's own page.
    pub fn contacts<'a>(&self, service: &Service, channels: impl IntoIterator<Item = &'a Channel>) -> Vec<ContactLink> {
        let mut links: Vec<ContactLink> = Vec::new();
        for link in channels.into_iter().filter_map(|channel| self.channel_link(channel)) {
            if links.iter().all(|known| known.href != link.href) {
                links.push(link);
            }
        }
        if links.is_empty() {
            links.extend(self.page(service).map(|link| self.link(ChannelKind::Web, &link, link.href())));
        }
        links
    }

    /// `None` where the channel has no link.
    pub fn channel_link(&self, channel: &Channel) -> Option<ContactLink> {
        let contact = channel.contact.as_ref()?;
        match contact {
            Contact::Link(link, _) => Some(self.link(channel.kind, link, contact.shown())),
            Contact::Text(_) => None,
        }
    }

    /// The page about the service.
    pub fn page(&self, service: &Service) -> Option<Link> {
        Link::parse(&self.choose(&service.url)?.text)
    }

    pub fn link(&self, kind: ChannelKind, link: &Link, shown: &str) -> ContactLink {
        let text = match link.scheme() {
            Scheme::Phone => self.say_with(Key::ContactPhone, &[("number", shown)]),
            Scheme::Sms => self.say_with(Key::ContactSms, &[("number", shown)]),
            Scheme::Mail => self.say_with(Key::ContactEmail, &[("address", shown)]),
            Scheme::Web => self.site(kind, link, shown),
        };
        // Numbers are shown even where the messages could not be loaded.
        let text = if text.is_empty() { shown.to_owned() } else { text };
        let kind = if link.scheme() == Scheme::Web { site_kind(kind, link) } else { kind };
        ContactLink { href: link.href().to_owned(), scheme: link.scheme(), kind, text }
    }

    fn site(&self, kind: ChannelKind, link: &Link, shown: &str) -> String {
        let site = link.shown_host().filter(|_| Link::is_one(shown));
        let site = site.as_deref().unwrap_or(shown);
        if is_promise_only(kind, link) {
            return self.say(Key::ContactHome);
        }
        let kind = site_kind(kind, link);
        if kind == ChannelKind::Web {
            return self.say_with(Key::ContactOpen, &[("site", site)]);
        }
        self.say_with(Key::ContactSite, &[("label", &self.say(channel_key(kind))), ("site", site)])
    }
}

/// What a web link of a channel opens. A phone number may be told on a website; the reader then gets a website, and
/// calls afterwards.
fn site_kind(kind: ChannelKind, link: &Link) -> ChannelKind {
    if kind.value().is_used_on_page() && !is_promise_only(kind, link) { kind } else { ChannelKind::Web }
}

/// Whether the feed promises a call, a chat or a form and has only the home page of the association.
fn is_promise_only(kind: ChannelKind, link: &Link) -> bool {
    matches!(kind, ChannelKind::Video | ChannelKind::Chat | ChannelKind::Form) && link.is_home_page()
}

#[cfg(test)]
mod tests {
    use super::{
        super::{plain, tests::words},
        *,
    };
    use messages::Messages;
    use model::{identifier::ServiceId, locale::Language, text::Text};

    fn channel(kind: ChannelKind, href: &str, shown: &str) -> Channel {
        Channel { contact: Link::parse(href).map(|link| Contact::Link(link, shown.into())), ..Channel::new(kind) }
    }

    fn service(channels: Vec<Channel>) -> Service {
        let name = Text::plain(Language::FINNISH, "s");
        let url = Text::plain(Language::FINNISH, "https://www.example.org/s");
        Service { channels: channels.into(), url, ..Service::new(ServiceId::new("s"), name) }
    }

    fn check(channels: Vec<Channel>, expected: &[&str]) {
        let service = service(channels);
        let links = words("en").contacts(&service, &service.channels);
        assert_eq!(links.iter().map(|link| plain(&link.text)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn each_address_is_there_once() {
        let channels = vec![
            channel(ChannelKind::Phone, "tel:080005005", "080 005 005"),
            channel(ChannelKind::Web, "https://example.org/", "example.org"),
            channel(ChannelKind::Visit, "https://example.org/", "example.org"),
        ];
        check(channels, &["Call 080 005 005", "Open example.org"]);
    }

    #[test]
    fn a_number_in_whatsapp_is_shown_as_it_is_written() {
        let whatsapp = |shown| channel(ChannelKind::WhatsApp, "https://wa.me/358400000000", shown);
        check(vec![whatsapp("+358 40 000 0000")], &["WhatsApp: +358 40 000 0000"]);
        check(vec![whatsapp("")], &["WhatsApp: wa.me"]);
    }

    #[test]
    fn a_service_without_a_channel_has_its_page() {
        check(Vec::new(), &["Open example.org"]);
    }

    #[test]
    fn a_call_a_chat_or_a_form_with_a_home_page_is_named_as_what_it_opens() {
        for kind in [ChannelKind::Video, ChannelKind::Chat, ChannelKind::Form] {
            check(vec![channel(kind, "https://example.org/", "")], &["Open the association's page"]);
        }
        check(vec![channel(ChannelKind::Chat, "https://example.org/chat", "")], &["Chat: example.org"]);
        check(vec![channel(ChannelKind::Phone, "https://example.org/", "")], &["Open example.org"]);
    }

    #[test]
    fn a_page_leads_to_nobody() {
        let leads = |kind, href| words("en").channel_link(&channel(kind, href, "")).unwrap().leads_to_somebody();
        assert!(leads(ChannelKind::Phone, "tel:112"));
        assert!(leads(ChannelKind::Chat, "https://example.org/chat"));
        assert!(!leads(ChannelKind::Chat, "https://example.org"));
        assert!(!leads(ChannelKind::Web, "https://example.org/chat"));
    }

    #[test]
    fn a_number_is_shown_even_without_messages() {
        let none = Words::new(std::rc::Rc::new(Messages::none(Language::FINNISH)), None, None);
        let lines = finder::helplines::lines(&[], None);
        let number = lines.first().and_then(|line| none.channel_link(line.channels.first()?));
        assert_eq!(number.unwrap().text, "112");
    }
}
