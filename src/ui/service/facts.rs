//! What else the feed says of a service, as terms and descriptions. A fact that is not stated has no row.

use finder::{engine::catalogue::Catalogue, session::role::Role};
use messages::Key;
use model::{
    identifier::Code,
    link::Link,
    service::{Organization, Service},
    text::{Chosen, Text},
};

use super::super::{
    element::{Child, Element, a, div, element, p, span},
    link::{needs_network, site},
    text,
    wording::{Words, capitalized},
};

pub fn facts(words: &Words, catalogue: &Catalogue, service: &Service, role: Role) -> Element {
    let mut rows = Rows { words, role, rows: Vec::new() };
    rows.whom(service);
    rows.what(service);
    rows.how(service);
    rows.when(service);
    let rows: Vec<_> = rows.rows.into_iter().map(|(key, lines)| lines_row(words, key, lines)).collect();
    element("DL", "facts")
        .child(rows)
        .child(catalogue.organization_of(service).map(|organization| self::organization(words, organization)))
        .child(words.page(service).map(|link| page(words, &link)))
}

struct Rows<'a> {
    words: &'a Words,
    role: Role,
    rows: Vec<(Key, Vec<Chosen>)>,
}

impl Rows<'_> {
    fn add(&mut self, key: Key, lines: impl IntoIterator<Item = Chosen>) {
        let lines: Vec<_> = lines.into_iter().collect();
        if !lines.is_empty() {
            self.rows.push((key, lines));
        }
    }

    fn add_own(&mut self, key: Key, lines: impl IntoIterator<Item = String>) {
        let words = self.words;
        self.add(key, lines.into_iter().map(|line| words.own(line)));
    }

    fn add_text(&mut self, key: Key, text: &Text) {
        self.add(key, self.words.choose(text));
    }

    fn whom(&mut self, service: &Service) {
        self.add(Key::FactAudience, terms(self.words, &service.audiences));
        self.add_own(Key::FactAge, self.words.age_range(service.age));
        self.add_text(Key::FactEligibility, &service.eligibility);
    }

    fn what(&mut self, service: &Service) {
        let words = self.words;
        self.add(Key::FactTopics, terms(words, &service.topics));
        self.add_own(Key::FactForm, service.forms.iter().map(|form| words.form_explained(*form)));
        let languages = (!service.languages.is_empty()).then(|| capitalized(&words.languages(&service.languages)));
        let interpreter = service.interpreter.map(|offered| match offered {
            true => words.say(Key::InterpreterYes),
            false => words.say(Key::InterpreterNo),
        });
        self.add_own(Key::FactLanguages, languages.into_iter().chain(interpreter));
        self.add(Key::FactArea, words.area(&service.area));
    }

    fn how(&mut self, service: &Service) {
        let words = self.words;
        let cost = service.cost.map(|cost| words.own(words.cost(cost)));
        self.add(Key::FactCost, cost.into_iter().chain(words.choose(&service.cost_note)));
        let anonymous = service.anonymous.map(|anonymous| match anonymous {
            true => words.say(Key::AnonymityFits),
            false => words.say(Key::AnonymityMisses),
        });
        self.add_own(Key::FactAnonymity, anonymous);
        self.add_own(Key::FactRegistration, service.registration.map(|registration| words.registration(registration)));
        let referral = match self.role {
            Role::Person => service.referral.map(|referral| words.referral(referral)),
            Role::Referrer | Role::Professional => Some(words.referral_of_client(service.referral)),
        };
        self.add_own(Key::FactReferral, referral);
        self.add_own(
            Key::FactLimits,
            service.limits.iter().filter_map(|limit| words.limit(*limit)).map(|limit| capitalized(&limit)),
        );
    }

    fn when(&mut self, service: &Service) {
        let words = self.words;
        self.add_text(Key::FactResponseTime, &service.response_time);
        let date = |key, date| words.say_with(key, &[("date", &words.date(date))]);
        let starts = service.starts.map(|starts| date(Key::MarkStarts, starts));
        let ends = service.ends.map(|ends| date(Key::MarkEnds, ends));
        self.add_own(Key::FactPeriod, starts.into_iter().chain(ends));
        self.add_own(Key::FactChecked, service.checked.map(|checked| words.date(checked)));
    }
}

/// Labels, one after another on one line where there are few.
fn terms(words: &Words, codes: &[Code]) -> Vec<Chosen> {
    codes.iter().map(|code| words.term(code)).collect()
}

fn row(words: &Words, key: Key, description: impl Child) -> Element {
    div("fact").child(element("DT", "").child(words.say(key))).child(element("DD", "").child(description))
}

/// One description with several lines: a second description would stand below the term.
fn lines_row(words: &Words, key: Key, lines: Vec<Chosen>) -> Element {
    row(words, key, lines.into_iter().map(|line| p("").child(text::chosen(words, line))).collect::<Vec<_>>())
}

fn page(words: &Words, link: &Link) -> Element {
    row(words, Key::FactPage, site(words, link))
}

fn organization(words: &Words, organization: &Organization) -> Element {
    let name = text::feed_text(words, &organization.name);
    let name = match &organization.url {
        Some(link) => a("", link.href()).child(name).child(needs_network(words, link.scheme())),
        None => span("").child(name),
    };
    row(words, Key::FactOrganization, name)
}
