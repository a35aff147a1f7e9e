//! Any bytes as what a reader does with the sample feeds, two bytes a step. Knows no rule of the questionnaire;
//! asks that nothing panics and that each view agrees with its session.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use service_finder::domain::{catalogue::Catalogue, config::Config, feed, search::WordIndex};
use service_finder_fuzz::{replay, today};

const FEEDS: [&[u8]; 2] =
    [include_bytes!("../../feeds/associations.json"), include_bytes!("../../tests/feeds/every-field.json")];

/// More steps than any reader takes make the run slow and find nothing new.
const MOST_BYTES: usize = 64;

fuzz_target!(|bytes: &[u8]| {
    static CATALOGUES: OnceLock<Vec<(Catalogue, WordIndex)>> = OnceLock::new();
    let catalogues = CATALOGUES.get_or_init(|| {
        let read = |bytes: &&[u8]| feed::parse(bytes).expect("a sample feed").feed;
        let mut catalogues: Vec<_> = FEEDS.iter().map(|feed| Catalogue::new(vec![read(feed)], today())).collect();
        catalogues.push(Catalogue::new(FEEDS.iter().map(read).collect(), today()));
        let with_words = |catalogue| (WordIndex::new(&catalogue), catalogue);
        catalogues.into_iter().map(with_words).map(|(words, catalogue)| (catalogue, words)).collect()
    });
    let Some((head, steps)) = bytes.split_at_checked(3) else { return };
    let (catalogue, words) = &catalogues[usize::from(head[0]) % catalogues.len()];
    let config =
        Config { enough: usize::from(head[1] % 8), max_questions: usize::from(head[2] % 12), ..Config::default() };
    replay(catalogue, &config, words, &steps[..steps.len().min(MOST_BYTES)]);
});
