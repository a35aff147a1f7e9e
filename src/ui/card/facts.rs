//! The two lines of a card about how the service stands: its state, and the reasons that tell it apart.

use finder::{
    engine::catalogue::Catalogue,
    results::{
        distinct::{self, Apart, Point, apart},
        hit::Hit,
        standing::{Standing, standings},
    },
    session::role::Role,
};
use messages::Key;
use model::{
    opening::LocalTime,
    service::{ChannelKind, Service},
};

use super::{
    super::{
        element::{Element, div, p, span},
        text,
        wording::{Sentence, Words, capitalized},
    },
    marks,
    points::{Said, list, points},
};

/// No more reasons than this stand on a card.
const REASONS: usize = 2;

/// So many lines of so many letters are a narrow phone's share. What does not fit stands on the service's own page.
const LINES: usize = 2;
const LETTERS: usize = 38;

/// The room of the sign before a reason, in letters.
const SIGN: usize = 2;

/// What is said of the services that are shown together.
pub struct Facts {
    common: Vec<Point<Said>>,
    warnings: Vec<Standing>,
    /// What a professional has to know of all of them.
    referral: Vec<String>,
    own: Vec<Own>,
}

/// What is said of one of them.
#[derive(Default)]
struct Own {
    state: Option<Standing>,
    /// What a professional has to know first: how a client comes there, and how much there is for one.
    referral: Vec<String>,
    reasons: Vec<Point<Said>>,
}

impl Facts {
    pub fn of(words: &Words, catalogue: &Catalogue, hits: &[Hit], role: Role) -> Self {
        // A service that has not come says nothing yet, so it takes nothing away from what the others share.
        let whole: Vec<_> = hits.iter().filter_map(|hit| Some((hit, catalogue.whole(hit.position)?))).collect();
        let said: Vec<_> = whole.iter().map(|(hit, service)| points(words, service, hit)).collect();
        let standings: Vec<_> = whole.iter().map(|(hit, service)| standings(service, hit, catalogue.today)).collect();
        let warnings: Vec<_> = distinct::common(&standings).into_iter().filter(Standing::is_warning).collect();
        let Apart { common, own } = apart(&said);
        let referrals: Vec<_> = whole.iter().map(|(_, service)| referral(words, service, role)).collect();
        let referral = distinct::common(&referrals);
        let mut found = own.into_iter().zip(standings).zip(&referrals).map(|((reasons, standings), facts)| Own {
            state: standings.into_iter().find(|standing| !warnings.contains(standing)),
            referral: facts.iter().filter(|fact| !referral.contains(fact)).cloned().collect(),
            reasons,
        });
        let is_whole = |hit: &Hit| catalogue.whole(hit.position).is_some();
        let own = hits.iter().map(|hit| if is_whole(hit) { found.next() } else { None }.unwrap_or_default()).collect();
        Self { common, warnings, referral, own }
    }

    /// What holds for all of the services, once above them.
    pub fn of_all(&self, words: &Words, now: LocalTime) -> Option<Element> {
        let reasons = list(words, self.common.iter().map(|point| &point.said));
        let reasons = reasons.map(|reasons| {
            let label = p("hint").child(words.say(Key::ReasonsCommon));
            div("common").attribute("data-common", "").child(label).child(reasons)
        });
        let warnings = marks::of_all(words, &self.warnings, now);
        let referral = glance(self.referral.iter().cloned()).map(|facts| facts.part("referral"));
        let is_empty = reasons.is_none() && warnings.is_none() && referral.is_none();
        (!is_empty).then(|| div("of-all").child(warnings).child(referral).child(reasons))
    }

    /// What is the service's own: its state and up to two reasons, as far as they fit.
    pub fn own(&self, words: &Words, at: usize, service: &Service, now: LocalTime) -> Option<Element> {
        let own = self.own.get(at)?;
        let state = own.state.as_ref().and_then(|state| Some((state, words.standing(state, now)?)));
        let mut room = Room::default();
        if let Some((_, said)) = &state {
            // A longer notice is shortened, and whole on the service's own page.
            room.take(length(said).min(LINES * LETTERS));
        }
        for fact in &own.referral {
            room.take(fact.chars().count());
        }
        let reasons = telling(&own.reasons, &mut room);
        let means = means(words, service).into_iter().filter(|fact| room.has(fact.chars().count(), LINES));
        let means = glance(means.collect::<Vec<_>>().into_iter());
        let referral = glance(own.referral.iter().cloned()).map(|facts| facts.part("referral"));
        let state = state.map(|(state, said)| p(class(state)).child(text::sentence(words, said)));
        let reasons = list(words, reasons.into_iter().map(|point| &point.said));
        let is_empty = state.is_none() && referral.is_none() && reasons.is_none() && means.is_none();
        let class = if room.lines <= LINES { "card-facts" } else { "card-facts high" };
        (!is_empty).then(|| div(class).child(state).child(referral).child(reasons).child(means))
    }
}

/// Up to two of the reasons, the most telling that there is room for.
fn telling<'a>(reasons: &'a [Point<Said>], room: &mut Room) -> Vec<&'a Point<Said>> {
    let mut shown: Vec<&Point<Said>> = Vec::new();
    for point in reasons {
        // Every card says why it is there. Beside a long notice, what it is about gets a line less.
        let lines = if shown.is_empty() { LINES + 1 } else { LINES };
        if shown.len() < REASONS && room.has(length(&point.said.sentence) + SIGN, lines) {
            shown.push(point);
        }
    }
    // Where the lines are taken by what a professional has to know first, that is why.
    if shown.is_empty() && room.lines <= LINES {
        shown.extend(reasons.first());
    }
    shown
}

/// Nothing for others than professionals.
fn referral(words: &Words, service: &Service, role: Role) -> Vec<String> {
    match role {
        Role::Person => Vec::new(),
        Role::Referrer | Role::Professional => {
            let limits = service.limits.iter().filter_map(|limit| words.limit(*limit)).map(|limit| capitalized(&limit));
            std::iter::once(words.referral_of_client(service.referral)).chain(limits).collect()
        }
    }
}

/// Facts on one line, with dots between them; nothing where there are none.
fn glance(facts: impl Iterator<Item = String>) -> Option<Element> {
    let facts: Vec<_> = facts.map(|fact| span("").child(fact)).collect();
    (!facts.is_empty()).then(|| p("glance").child(facts))
}

fn class(state: &Standing) -> &'static str {
    match state {
        Standing::Answers(availability) if availability.is_open() => "availability open",
        Standing::Answers(_) => "availability",
        Standing::Visit(..) => "state",
        Standing::Alert(_)
        | Standing::Ends(_)
        | Standing::Starts(_)
        | Standing::Checked(_)
        | Standing::FactsFrom(_) => "state warning",
    }
}

/// In which languages and by which means, as far as it is stated.
fn means(words: &Words, service: &Service) -> Vec<String> {
    let languages = (!service.languages.is_empty()).then(|| words.languages(&service.languages));
    // That there is a website is said by the button that opens it.
    let kinds = service.channels.iter().map(|channel| channel.kind).filter(|kind| *kind != ChannelKind::Web);
    let kinds = words.channel_kinds(kinds);
    let facts = languages.into_iter().chain(Some(kinds).filter(|kinds| !kinds.is_empty()));
    facts.map(|fact| capitalized(&fact)).collect()
}

fn length(sentence: &Sentence) -> usize {
    let value = sentence.value.as_ref().map_or(0, |value| value.text.chars().count());
    sentence.before.chars().count() + value + sentence.after.chars().count()
}

/// The room that is left on the lines. Letters are counted, because nothing has been drawn yet.
#[derive(Debug, Default)]
struct Room {
    lines: usize,
    letters: usize,
}

impl Room {
    /// Takes the room for a text, whether it is there or not.
    fn take(&mut self, length: usize) {
        *self = self.with(length);
    }

    /// Takes the room for a text where so many lines are enough.
    fn has(&mut self, length: usize, lines: usize) -> bool {
        let next = self.with(length);
        let fits = next.lines <= lines;
        if fits {
            *self = next;
        }
        fits
    }

    fn with(&self, length: usize) -> Self {
        let on_line = self.letters + 2 + length;
        if self.lines != 0 && on_line <= LETTERS {
            return Self { lines: self.lines, letters: on_line };
        }
        let lines = length.div_ceil(LETTERS).max(1);
        Self { lines: self.lines + lines, letters: length - (lines - 1) * LETTERS }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lengths: &[usize], expected: &[bool]) {
        let mut room = Room::default();
        let found: Vec<_> = lengths.iter().map(|length| room.has(*length, LINES)).collect();
        assert_eq!(found, expected, "{lengths:?}");
    }

    #[test]
    fn what_fits_on_two_lines_is_shown() {
        check(&[30, 30, 10], &[true, true, false]);
        check(&[30, 30, 6], &[true, true, true]);
        check(&[10, 10, 10], &[true, true, true]);
        check(&[80, 30], &[false, true]);
        check(&[60, 20, 14], &[true, false, true]);
    }
}
