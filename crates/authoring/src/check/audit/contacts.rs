//! Ways to make contact that lead nowhere or that cannot be pressed. Links are judged by how they look and not
//! followed.

use model::{
    link::{Link, Scheme},
    service::{Channel, ChannelValue, Contact, Service},
};

use super::{
    super::finding::{Finding, Rule, Severity},
    Subject,
};
use crate::source::Place;

pub fn contacts(subject: &Subject) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (position, service) in subject.parsed.feed.services.iter().enumerate() {
        let place = subject.positions.service(position);
        if service.channels.is_empty() && service.url.is_empty() {
            findings.push(no_contact(service, place.clone()));
        }
        for language in service.url.languages() {
            let link = service.url.in_language(language).and_then(Link::parse);
            findings.extend(link.and_then(|link| web(&link, place.clone().key("url"))));
        }
        let channels = subject.positions.channels(position, service.channels.len());
        findings.extend(channels.zip(&service.channels).filter_map(|(place, found)| channel(found, place)));
    }
    let organizations = subject.parsed.feed.organizations.iter();
    findings.extend(organizations.filter_map(|(id, organization)| {
        web(organization.url.as_ref()?, Place::default().key("organizations").key(id.as_str()).key("url"))
    }));
    findings
}

fn no_contact(service: &Service, place: Place) -> Finding {
    Finding::new(
        Rule("no-contact"),
        Severity::Warning,
        place,
        format!("the service \"{}\" has neither \"channels\" nor \"url\", so nobody can make contact", service.id),
        "write how to make contact",
    )
}

fn channel(channel: &Channel, place: Place) -> Option<Finding> {
    let kind = channel.kind.as_str();
    let place = place.key("value");
    match &channel.contact {
        Some(Contact::Link(link, _)) => web(link, place),
        Some(Contact::Text(text)) if channel.kind.value().is_number() => Some(Finding::new(
            Rule("number"),
            Severity::Advice,
            place,
            format!(
                "{kind}: \"{text}\" is not {}, so it is shown and cannot be pressed",
                channel.kind.value().expected()
            ),
            "write one number in each channel, and the words in its \"label\"",
        )),
        None if channel.kind.value() != ChannelValue::Place => Some(Finding::new(
            Rule("no-value"),
            Severity::Warning,
            place,
            format!("the channel \"{kind}\" has no value, so there is nothing to press"),
            "write the number, the address or the link",
        )),
        Some(Contact::Text(_)) | None => None,
    }
}

/// What is wrong with a link to a web page by its looks.
fn web(link: &Link, place: Place) -> Option<Finding> {
    let host = link.host().filter(|_| link.scheme() == Scheme::Web)?;
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !name.contains('.') && !name.starts_with('[') {
        return Some(Finding::new(
            Rule("host"),
            Severity::Warning,
            place,
            format!("the link leads to \"{host}\", which is not a site on the internet"),
            "write the whole address, such as https://www.example.org",
        ));
    }
    link.href().starts_with("http://").then(|| {
        Finding::new(
            Rule("insecure"),
            Severity::Advice,
            place,
            format!("the way to {host} is not encrypted: others could see what the reader opens"),
            "write https:// if the site has it",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{super::testing::lines, *};

    fn check(service: &str, expected: &[&str]) {
        let feed = format!(r#""services": [{{"id": "s", "name": "S", {service}}}]"#);
        assert_eq!(lines(&feed, "2026-11-21", contacts), expected, "{service}");
    }

    #[test]
    fn every_service_can_be_reached() {
        check(r#""url": "https://example.org""#, &[]);
        check(r#""channels": [{"type": "visit", "address": {"street": "Katu 1"}}]"#, &[]);
        check(
            r#""cost": "free""#,
            &[
                "no-contact services[0]: the service \"s\" has neither \"channels\" nor \"url\", so nobody can make contact",
            ],
        );
        check(
            r#""channels": {"type": "chat"}"#,
            &[
                "no-value services[0].channels[0].value: the channel \"chat\" has no value, so there is nothing to press",
            ],
        );
        check(
            r#""channels": [{"type": "phone", "value": "09 123 4567 tai 09 765 4321"}]"#,
            &["number services[0].channels[0].value: phone: \"09 123 4567 tai 09 765 4321\" is not one number, \
               so it is shown and cannot be pressed"],
        );
        check(
            r#""channels": [{"type": "whatsapp", "value": "040 123 4567"}]"#,
            &["number services[0].channels[0].value: whatsapp: \"040 123 4567\" is not one number with its country \
               code, such as +358, so it is shown and cannot be pressed"],
        );
    }

    #[test]
    fn links_are_looked_at() {
        check(
            r#""url": {"fi": "https://intranet/apua", "sv": "https://example.org"}"#,
            &["host services[0].url: the link leads to \"intranet\", which is not a site on the internet"],
        );
        check(
            r#""channels": [{"type": "web", "value": "http://www.example.org/a"}]"#,
            &[
                "insecure services[0].channels[0].value: the way to example.org is not encrypted: others could see what the reader opens",
            ],
        );
    }
}
