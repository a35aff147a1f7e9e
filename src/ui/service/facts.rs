//! What else the feed says of a service, as terms and descriptions. A fact that is not stated has no row.

use leptos::prelude::*;

use crate::domain::{
    catalogue::Catalogue,
    identifier::Code,
    link::Link,
    messages::Key,
    service::{Organization, Service},
    text::{Chosen, Text},
};

use super::super::{
    text,
    wording::{Words, capitalized},
};

pub fn facts(words: &Words, catalogue: &Catalogue, service: &Service) -> impl IntoView + use<> {
    let mut rows = Rows { words, rows: Vec::new() };
    rows.whom(service);
    rows.what(service);
    rows.how(service);
    rows.when(service);
    let rows = rows.rows.into_iter().map(|(key, lines)| row(words, key, lines)).collect_view();
    let page = words.page(service).map(|link| page(words, &link));
    let organization = catalogue.organization_of(service).map(|organization| self::organization(words, organization));
    view! { <dl class="facts">{rows} {organization} {page}</dl> }
}

struct Rows<'a> {
    words: &'a Words,
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
        let forms = (!service.forms.is_empty()).then(|| capitalized(&words.forms(service.forms.iter().copied())));
        self.add_own(Key::FactForm, forms);
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
        self.add_own(Key::FactReferral, service.referral.map(|referral| words.referral(referral)));
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

fn row(words: &Words, key: Key, lines: Vec<Chosen>) -> impl IntoView + use<> {
    // One description of several lines: of several descriptions, the second would stand below the term.
    let lines = lines.into_iter().map(|line| view! { <p>{text::chosen(words, line)}</p> });
    view! { <div class="fact"><dt>{words.say(key)}</dt><dd>{lines.collect_view()}</dd></div> }
}

fn page(words: &Words, link: &Link) -> impl IntoView + use<> {
    let site = link.host().unwrap_or(link.href()).to_owned();
    view! {
        <div class="fact">
            <dt>{words.say(Key::FactPage)}</dt>
            <dd><a href=link.href().to_owned() dir="ltr" rel="noreferrer">{site}</a></dd>
        </div>
    }
}

fn organization(words: &Words, organization: &Organization) -> impl IntoView + use<> {
    let name = text::feed_text(words, &organization.name);
    let name = match &organization.url {
        Some(link) => view! { <a href=link.href().to_owned() rel="noreferrer">{name}</a> }.into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    };
    view! { <div class="fact"><dt>{words.say(Key::FactOrganization)}</dt><dd>{name}</dd></div> }
}
