//! A feed in one language, because a document of HSDS has no translations, and a count of the texts that are left out.

use std::collections::BTreeMap;

use model::{
    feed::Feed,
    hours::{Days, Hours, Window},
    locale::{Language, fallbacks},
    service::{Channel, Service},
    term::Terms,
    text::Text,
};

use super::super::loss::Loss;

/// How many texts there are in each language, by its tag.
type Counts = BTreeMap<String, (Language, usize)>;

/// Takes one translation of each text.
#[derive(Debug)]
pub struct OneLanguage {
    language: Language,
    fallbacks: Vec<Language>,
    /// How many texts of each other language are left out.
    left_out: Counts,
    /// How many texts of each other language stand where there is none in the language.
    stand_in: Counts,
}

impl OneLanguage {
    /// `feed` is the feed's own language.
    pub fn new(language: Language, feed: Language) -> Self {
        let (left_out, stand_in) = (Counts::new(), Counts::new());
        Self { language, fallbacks: fallbacks(language, feed, &[]), left_out, stand_in }
    }

    /// The feed with one translation of each text that HSDS has a place for, and hours as HSDS divides them.
    pub fn of(&mut self, feed: &Feed) -> Feed {
        let mut feed = Feed { language: self.language, ..feed.clone() };
        let organizations = feed.organizations.iter().map(|(id, organization)| (id.clone(), organization.clone()));
        feed.organizations = organizations
            .map(|(id, mut organization)| {
                self.take(&mut organization.name);
                (id, organization)
            })
            .collect();
        let terms = feed.terms.iter().map(|(code, term)| (code.clone(), term.clone()));
        feed.terms = Terms::new(terms.map(|(code, mut term)| {
            self.take(&mut term.label);
            self.take(&mut term.hint);
            (code, term)
        }));
        feed.services.iter_mut().for_each(|service| self.service(service));
        feed
    }

    /// What was left out, and what stands in the place of something else.
    pub fn losses(&self) -> impl Iterator<Item = Loss> {
        let left_out = self.left_out.values();
        let left_out = left_out.map(|(language, texts)| Loss::OtherLanguage { language: *language, texts: *texts });
        let wanted = self.language;
        let stand_in = self.stand_in.values();
        left_out.chain(stand_in.map(move |(language, texts)| Loss::StandIn {
            language: *language,
            wanted,
            texts: *texts,
        }))
    }

    fn service(&mut self, service: &mut Service) {
        let texts: [fn(&mut Service) -> &mut Text; 9] = [
            |service| &mut service.name,
            |service| &mut service.summary,
            |service| &mut service.description,
            |service| &mut service.eligibility,
            |service| &mut service.next_step,
            |service| &mut service.alert,
            |service| &mut service.cost_note,
            |service| &mut service.response_time,
            |service| &mut service.url,
        ];
        for text in texts {
            self.take(text(service));
        }
        let keywords = std::mem::take(&mut service.keywords).into_vec();
        let (kept, others): (Vec<_>, Vec<_>) =
            keywords.into_iter().partition(|(language, _)| language.is_same_language(&self.language));
        service.keywords = kept.into_iter().map(|(_, word)| (self.language, word)).collect();
        others.into_iter().for_each(|(language, _)| count(&mut self.left_out, language));
        service.channels.iter_mut().for_each(|channel| self.channel(channel));
    }

    fn channel(&mut self, channel: &mut Channel) {
        self.take(&mut channel.label);
        if let Some(address) = &mut channel.address {
            self.take(&mut address.street);
            self.take(&mut address.city);
        }
        match &mut channel.hours {
            Hours::Text(text) => self.take(text),
            Hours::Windows(windows) => *windows = divided(windows).into(),
            Hours::Unknown | Hours::Always => {}
        }
    }

    fn take(&mut self, text: &mut Text) {
        let Some(chosen) = text.choose(&self.fallbacks) else { return };
        for language in text.languages().filter(|language| *language != chosen.language) {
            count(&mut self.left_out, language);
        }
        if !chosen.language.is_same_language(&self.language) {
            count(&mut self.stand_in, chosen.language);
        }
        *text = Text::plain(self.language, &chosen.text);
    }
}

fn count(counts: &mut Counts, language: Language) {
    counts.entry(language.to_string()).or_insert((language, 0)).1 += 1;
}

/// The same hours with a window for each week of the month, and none twice.
fn divided(windows: &[Window]) -> Vec<Window> {
    let single = |window: &Window| -> Vec<Window> {
        if window.nth.len() < 2 {
            return vec![window.clone()];
        }
        window.nth.iter().map(|nth| Window { nth: [*nth].into(), ..window.clone() }).collect()
    };
    let mut divided: Vec<Window> = Vec::new();
    for window in windows.iter().flat_map(single) {
        let is_same = |known: &&mut Window| Window { days: window.days, ..(**known).clone() } == window;
        match divided.iter_mut().find(is_same) {
            Some(known) => known.days = Days::new(known.days.iter().chain(window.days.iter())),
            None => divided.push(window),
        }
    }
    divided
}
