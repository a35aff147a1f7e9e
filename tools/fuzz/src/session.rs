//! Takes any bytes for what a reader does with the sample feeds, two bytes a step. Nothing may panic, and each view must
//! agree with its session.

use std::sync::OnceLock;

use finder::{
    engine::catalogue::Catalogue,
    results::own_words::OwnWords,
    session::config::{Config, PresetPlace},
};
use model::{area::MunicipalityCode, feed::Feed, service::Service};

use crate::{reader::replay, today};

const SAMPLE: &[u8] = include_bytes!("../../../feeds/associations.json");
const EVERY_FIELD: &[u8] = any_feed::EVERY_FIELD.as_bytes();

/// More steps than any reader takes make the run slow and find nothing new.
const MOST_BYTES: usize = 64;

/// The sample feed is shared out among so many small ones: with fewer services a run is quicker, and the edge cases
/// (one left, none left, nothing to ask) are nearer.
const PARTS: usize = 8;

/// # Panics
/// Where something that must hold does not.
pub fn run(bytes: &[u8]) {
    static CATALOGUES: OnceLock<[Vec<(Catalogue, OwnWords)>; 2]> = OnceLock::new();
    let [large, small] = CATALOGUES.get_or_init(catalogues);
    let Some((&[which, enough, most], steps)) = bytes.split_first_chunk::<3>() else { return };
    let catalogues = if which % 16 == 0 { large } else { small };
    let Some((catalogue, words)) = catalogues.get(usize::from(which / 16) % catalogues.len()) else { return };
    let config = Config {
        enough: usize::from(enough % 8),
        max_questions: usize::from(most % 12),
        // Of every eight pages one says which town it is about.
        place: MunicipalityCode::parse("853").filter(|_| most >= 224).map(PresetPlace::Municipality),
        ..Config::default()
    };
    replay(catalogue, &config, words, steps.get(..MOST_BYTES).unwrap_or(steps));
}

/// The whole sample, also together with the feed that has every field; and that feed and the parts of the sample.
fn catalogues() -> [Vec<(Catalogue, OwnWords)>; 2] {
    let read = |bytes| feed::parse(bytes).expect("a sample feed").feed;
    let (sample, every_field) = (read(SAMPLE), read(EVERY_FIELD));
    let parts = (0..PARTS).map(|part| shared_out(&sample, part)).chain([every_field.clone()]);
    let small: Vec<_> = parts.map(|feed| vec![feed]).collect();
    let large = vec![vec![sample.clone()], vec![sample, every_field]];
    [large, small].map(|feeds| feeds.into_iter().map(catalogue).collect())
}

fn catalogue(feeds: Vec<Feed>) -> (Catalogue, OwnWords) {
    let catalogue = Catalogue::new(feeds, today());
    let words = OwnWords::new(&catalogue);
    (catalogue, words)
}

/// Every eighth service and every second question, also one whose condition is about a question left out.
fn shared_out(sample: &Feed, part: usize) -> Feed {
    let services: Vec<Service> = sample.services.iter().skip(part).step_by(PARTS).cloned().collect();
    let questions = sample.questions.iter().skip(part % 2).step_by(2).cloned().collect();
    Feed { services, questions, ..sample.clone() }
}
