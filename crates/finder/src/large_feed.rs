//! An index and its chunks are matched, counted and ranked in the same way as the whole feed.

use proptest::{option, prelude::*, sample::subsequence};

use crate::{
    engine::catalogue::Catalogue,
    properties::{
        random::{a_service, questions},
        reader::pick,
    },
    results::{groups::Shown, own_words::OwnWords, results_view::results},
    session::{
        config::Config,
        state::{Screen, Session},
        view::{View, view},
    },
    test_data::{self, *},
};
use feed::{
    chunk::{self, take},
    service_feed,
    service_index::*,
};
use model::{
    area::MunicipalityCode,
    chunks::{Name, Presence, part},
    date::Weekday,
    feed::Feed,
    hours::{Days, Hours, Time, Window},
    identifier::{OrganizationId, ServiceId},
    locale::Language,
    service::{Address, ChannelKind, Organization, Scope, Status},
    shared::Shared,
    text::Text,
};

/// So many services in each chunk.
const SIZE: usize = 3;

/// A feed with texts, hours and days on which services end; half of them bring no questions.
fn a_feed() -> impl Strategy<Value = Feed> {
    let more =
        (any::<bool>(), 0_u8..4, option::of(0_i32..3), option::of(0_usize..2), subsequence(vec!["091", "853"], 0..=2));
    let services = proptest::collection::vec((a_service(), more), 0..40);
    (services, questions(), any::<bool>()).prop_map(|(services, questions, asks)| {
        let services = services.into_iter().enumerate().map(|(at, (mut service, more))| {
            let (is_paused, hours, days, organization, towns) = more;
            // Names that are the same, and names that are ordered otherwise than identifiers.
            let (id, name) = (format!("s{at}"), format!("Nimi {}", at * 7 % 10));
            service.id = ServiceId::new(&id);
            service.name = test_data::text(&name);
            // As every reader has it.
            service.age.max = service.age.max.filter(|max| service.age.min.is_none_or(|min| min <= *max));
            if service.area.is_named() {
                service.area.scope = service.area.scope.or(Some(Scope::Limited));
            }
            service.summary = Text::new([(Language::SWEDISH, format!("Om {id}"))]);
            service.status = if is_paused && at % 5 == 0 { Status::Paused } else { Status::Active };
            service.ends = days.and_then(|days| today().plus_days(days - 1));
            service.organization = organization.map(|at| OrganizationId::new(["o1", "o2"][at]));
            for (place, channel) in service.channels.iter_mut().enumerate() {
                channel.hours = an_hour(usize::from(hours) + place);
            }
            let visits = towns.into_iter().map(|town| Channel {
                address: Some(Box::new(Address { municipality: MunicipalityCode::parse(town), ..Address::default() })),
                ..channel(ChannelKind::Visit).accessible([ACCESS[at % ACCESS.len()].into()])
            });
            service.channels = service.channels.iter().cloned().chain(visits).collect();
            service
        });
        let organization =
            |name: &str| (OrganizationId::new(name), Organization { name: test_data::text(name), url: None });
        Feed {
            organizations: ["o1", "o2"].map(organization).into_iter().collect(),
            ..feed(services.collect(), if asks { questions } else { Vec::new() })
        }
    })
}

/// What visits state about access.
const ACCESS: [&str; 3] = ["wheelchair", "no_wheelchair", "Ramp at the side"];

/// Nothing, always, a window around noon, or one in the evening.
fn an_hour(number: usize) -> Hours {
    let window = |opens, closes| {
        let (opens, closes) = (Time::parse(opens), Time::parse(closes));
        Hours::Windows(Shared::from([Window {
            days: Days::new(Weekday::ALL),
            opens,
            closes,
            every: 1,
            ..Window::default()
        }]))
    };
    match number % 4 {
        0 => Hours::Unknown,
        1 => Hours::Always,
        2 => window("09:00", "15:00"),
        _ => window("18:00", "20:00"),
    }
}

/// The files of a feed in the order of names, and its index.
fn build(feed: &Feed) -> (Vec<Vec<u8>>, String) {
    let order = shelved(feed).unwrap();
    let build = Name::of(b"build");
    let chunk = |(number, places): (usize, &[u32])| {
        let services = places.iter().map(|place| feed.services[*place as usize].clone()).collect();
        chunk::write(build, number, &service_feed::write(&Feed { services, ..feed.clone() })).into_bytes()
    };
    let mut chunks: Vec<_> = order.chunks(SIZE).enumerate().map(chunk).collect();
    let names = order.iter().map(|place| search_record(&feed.services[*place as usize])).collect();
    let search = service_feed::write(&Feed { services: names, ..feed.clone() }).into_bytes();
    let index = write(feed, Split { build, size: SIZE }, Some(Name::of(&search)), None);
    chunks.push(search);
    (chunks, index)
}

fn read_catalogue(index: &str) -> Catalogue {
    let mut feed = parse(index.as_bytes()).unwrap().feed;
    feed.chunks.as_mut().unwrap().at("https://example.org/feeds/index.json?day=1#top");
    Catalogue::new(vec![feed], today())
}

fn bring(catalogue: &Catalogue, files: &[Vec<u8>]) {
    let (_, known) = &catalogue.chunked[0];
    for (file, bytes) in files.iter().enumerate() {
        let build = part(Name::of(b"build"), file);
        let name = known.name(file).map_or(build, |name| name.to_string());
        assert_eq!(known.address(file).unwrap(), format!("https://example.org/feeds/chunks/{name}.json"));
        let before = if known.search_file() == Some(file) { Presence::Here } else { Presence::UnderWay };
        known.note(file, Presence::UnderWay);
        assert!(take(known, file, &bytes[1..]).is_none() && take(known, files.len(), bytes).is_none());
        assert_eq!(known.presence(file), before);
        take(known, file, bytes).unwrap();
        known.note(file, Presence::Missing);
        assert_eq!(known.presence(file), Presence::Here);
    }
}

/// Only what is needed for searching.
fn bring_search(catalogue: &Catalogue, files: &[Vec<u8>]) {
    let (_, known) = &catalogue.chunked[0];
    let file = known.search_file().unwrap();
    assert_eq!(catalogue.presence_of_names(), Presence::Elsewhere);
    take(known, file, &files[file]).unwrap();
    assert_eq!(catalogue.presence_of_names(), Presence::Here);
}

/// Sessions of one reader, from the first question to the results.
fn sessions(catalogue: &Catalogue, choices: &[usize]) -> Vec<Session> {
    let mut sessions = vec![Session::default()];
    for choice in choices {
        let last = sessions[sessions.len() - 1].clone();
        let View::Question(asked) = view(catalogue, &Config::default(), &last) else { break };
        let answer = pick(catalogue.question(&asked.question).unwrap(), *choice);
        let answers = last.answers.iter().cloned().chain([(asked.question, answer)]).collect();
        sessions.push(Session { answers, ..last });
    }
    let last = sessions[sessions.len() - 1].clone();
    sessions.push(Session { screen: Screen::Results, ..last });
    sessions
}

/// The groups of the results by position, without what only the whole service tells.
fn order(catalogue: &Catalogue, session: &Session) -> [Vec<usize>; 3] {
    let results = results(catalogue, &Config::default(), session, noon(), Shown::ALL);
    [results.fitting, results.old, results.near].map(|group| group.hits.iter().map(|hit| hit.position).collect())
}

proptest! {
    #[test]
    fn an_index_and_its_chunks_are_the_whole_feed(
        feed in a_feed(), choices in proptest::collection::vec(0_usize..20, 8)
    ) {
        let mut feed = feed;
        order_by_name(&mut feed);
        let (chunks, index) = build(&feed);
        let (whole, chunked) = (Catalogue::new(vec![feed], today()), read_catalogue(&index));
        prop_assert_eq!(&whole.questions, &chunked.questions);
        prop_assert_eq!(whole.services.len(), chunked.services.len());
        for session in sessions(&whole, &choices) {
            let config = Config::default();
            prop_assert_eq!(view(&whole, &config, &session), view(&chunked, &config, &session));
            prop_assert_eq!(order(&whole, &session), order(&chunked, &session));
        }
        prop_assert!((0..chunked.services.len()).all(|position| chunked.whole(position).is_none()));
        bring_search(&chunked, &chunks);
        let (words, found) = (OwnWords::new(&whole), OwnWords::new(&chunked));
        for typed in ["nimi", "nimi 3", "o2", "topic:violence", "zebra"] {
            prop_assert_eq!(words.find(typed), found.find(typed), "{}", typed);
        }
        for (position, service) in whole.services.iter().enumerate() {
            prop_assert_eq!(chunked.position(&service.id), Some(position));
            prop_assert!(chunked.find_service(&service.id).is_none());
        }
        bring(&chunked, &chunks);
        for session in sessions(&whole, &choices) {
            let view = |catalogue| results(catalogue, &Config::default(), &session, noon(), Shown::ALL);
            prop_assert_eq!(view(&whole), view(&chunked));
        }
        for (position, service) in whole.services.iter().enumerate() {
            prop_assert_eq!(chunked.whole(position), Some(service));
            prop_assert_eq!(chunked.find_service(&service.id), Some((position, service)));
            prop_assert_eq!(chunked.organization_of(service), whole.organization_of(service));
        }
        for language in [Language::FINNISH, Language::SWEDISH] {
            // Texts of services that are not offered count as well, because which these are changes from day to day.
            let is_same = whole.share_in(language) == chunked.share_in(language);
            prop_assert!(is_same || !whole.not_offered.is_empty());
        }
    }

    #[test]
    fn an_index_that_is_damaged_is_told_or_read(at in any::<prop::sample::Index>(), byte in any::<u8>(), end in any::<bool>()) {
        let mut feed = parse_feed();
        order_by_name(&mut feed);
        let (_, index) = build(&feed);
        let mut bytes = index.into_bytes();
        let at = at.index(bytes.len());
        if end { bytes.truncate(at) } else { bytes[at] = byte }
        if let Ok(parsed) = parse(&bytes) {
            let catalogue = Catalogue::new(vec![parsed.feed], today());
            view(&catalogue, &Config::default(), &Session::default());
        }
    }
}

fn parse_feed() -> Feed {
    feed::parse(any_feed::EVERY_FIELD.as_bytes()).unwrap().feed
}

#[test]
fn every_fact_of_the_format_is_in_the_outline() {
    let mut feed = parse_feed();
    order_by_name(&mut feed);
    let (_, index) = build(&feed);
    let read = parse(index.as_bytes()).unwrap();
    assert_eq!(read.problems, []);
    assert_eq!(read.feed.services, feed.services.iter().map(outline).collect::<Vec<_>>());
    assert_eq!((read.feed.title, read.feed.questions, read.feed.terms), (feed.title, feed.questions, feed.terms));
}

#[test]
fn services_of_one_topic_do_not_lie_together() {
    let topic = |at: usize| if at < 400 { "topic:gender" } else { "topic:violence" };
    let service = |at: usize| Service { id: ServiceId::new(&at.to_string()), ..service_for("s", topic(at), "") };
    let feed = feed((0..800).map(service).collect(), Vec::new());
    // By chance every eighth service of a topic has three neighbours of its topic.
    let order = shelved(&feed).unwrap();
    let alike = order.chunks(4).filter(|chunk| chunk.iter().all(|at| (*at < 400) == (chunk[0] < 400))).count();
    assert!((10..40).contains(&alike), "{alike} of 200");
}
