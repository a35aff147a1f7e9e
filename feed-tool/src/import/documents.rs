//! Feeds that are JSON: the finder's own, and those of other directories. Knows what comes of them; reading them is
//! known to the domain.

use std::path::PathBuf;

use service_finder::domain::{
    feed::{
        self, FeedError,
        foreign::{self, Document, Options, What},
        service_feed::{Provenance, write_with},
    },
    locale::Language,
    service::{Channel, Contact},
    text::Text,
};

use super::{Read, format::unknown_format, said::Said};
use crate::{export::lost::lost, outcome::Failure};

/// Reads the files of another directory, which together are one feed.
pub fn foreign(format: foreign::Format, files: Vec<(PathBuf, Vec<u8>)>, options: &Options) -> Read {
    let document = |(path, bytes): (PathBuf, Vec<u8>)| Document::decode(&path.display().to_string(), bytes);
    let documents: Vec<_> = files.into_iter().map(document).collect();
    let (mut feed, problems) = foreign::read(format, &documents, options);
    let language = feed.language;
    feed.services.iter_mut().flat_map(|service| &mut service.channels).for_each(|channel| settle(channel, language));
    let has_records = !problems.iter().any(|problem| problem.what == What::NoRecords);
    Read {
        written: has_records.then_some((feed, Provenance::default())),
        said: problems.into_iter().map(Said::from).collect(),
    }
}

/// Reads a feed of the finder, to be written again without what is wrong in it.
///
/// # Errors
/// Where nothing of it can be used, or it is not alone.
pub fn native(files: Vec<(PathBuf, Vec<u8>)>) -> Result<Read, Failure> {
    let mut files = files.into_iter();
    let Some((path, bytes)) = files.next() else { return Err(unknown_format(&PathBuf::new())) };
    let unusable = |reason: String| Failure::Unusable { path: path.clone(), reason };
    if let Some((other, _)) = files.next() {
        let reason = format!("it is a feed, and so is {}; import one at a time", other.display());
        return Err(unusable(reason));
    }
    let parsed = feed::parse(&bytes).map_err(|error| match error {
        // Some other JSON.
        FeedError::Format(found) if found.is_empty() => unknown_format(&path),
        error => unusable(error.to_string()),
    })?;
    let provenance = Provenance::read(&bytes).map_err(|error| unusable(error.to_string()))?;
    let name = path.display().to_string();
    let mut unread = lost(&bytes, &write_with(&parsed.feed, &provenance));
    // What is wrong there has been said already.
    unread.retain(|place| !parsed.problems.iter().any(|problem| place.starts_with(&problem.path)));
    let problems = parsed.problems.into_iter().map(|problem| Said::of_feed(&name, problem));
    let said = problems.chain(unread.into_iter().map(|place| Said::unread(&name, place))).collect();
    Ok(Read { written: Some((parsed.feed, provenance)), said })
}

/// Gives what is dialled after a number to the label: a feed has no other place for it beside a number that is linked.
fn settle(channel: &mut Channel, language: Language) {
    let Some(Contact::Link(_, shown)) = &mut channel.contact else { return };
    let Some((number, extension)) = shown.rsplit_once(" ext. ") else { return };
    let extension = format!("ext. {extension}");
    *shown = number.into();
    let label = &channel.label;
    let translations: Vec<_> = label
        .languages()
        .map(|tag| (tag, format!("{}, {extension}", label.in_language(tag).unwrap_or_default())))
        .collect();
    channel.label = match translations.is_empty() {
        true => Text::plain(language, &extension),
        false => Text::new(translations),
    };
}

#[cfg(test)]
mod tests {
    use service_finder::domain::{link::Link, service::ChannelKind};

    use super::*;

    fn check(shown: &str, label: &str, expected: [&str; 2]) {
        let link = Link::parse("tel:12345").unwrap();
        let mut channel = Channel::new(ChannelKind::Phone);
        channel.contact = Some(Contact::Link(link, shown.into()));
        channel.label = Text::plain(Language::ENGLISH, label);
        settle(&mut channel, Language::ENGLISH);
        let label = channel.label.in_language(Language::ENGLISH).unwrap_or_default();
        assert_eq!([channel.contact.as_ref().unwrap().shown(), label], expected);
    }

    #[test]
    fn what_is_dialled_after_a_number_is_told_beside_it() {
        check("12345 ext. 6", "", ["12345", "ext. 6"]);
        check("12345 ext. 6", "Reception", ["12345", "Reception, ext. 6"]);
        check("12345", "Reception", ["12345", "Reception"]);
    }
}
