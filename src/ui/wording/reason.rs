//! The words for why a service fits, may fit or does not fit, with the facts of the service that are the reason. How a
//! service is judged is decided in `finder::engine::matching`.

use finder::{
    engine::matching::{sites, visit_towns},
    results::hit::{Condition, Reason},
};
use messages::Key;
use model::{
    area::areas,
    facet::{Facet, Fit, PartialFit, Value},
    identifier::Code,
    locale::Language,
    service::{Scope, Service},
    text::Chosen,
};

use super::{Sentence, Words, fact::languages_of};

impl Words {
    pub fn reason(&self, service: &Service, reason: &Reason) -> Sentence {
        match reason.facet {
            Facet::Topic => self.topic(&service.topics, reason, TOPIC),
            Facet::Audience if self.is_for_all_close(service, reason) => self.say(Key::AudienceClose).into(),
            Facet::Audience => self.topic(&service.audiences, reason, AUDIENCE),
            Facet::Age => self.age(service, reason.fit),
            Facet::Area => self.place(service, reason),
            Facet::Form => self.form(service, reason),
            Facet::Channel => self.channel(service, reason),
            Facet::Language => self.spoken(service, reason),
            Facet::Cost => self.plainly(reason.fit, Key::CostFree, Key::CostVaries, Key::CostUnknown, Key::CostPaid),
            Facet::Anonymity => self.plainly(
                reason.fit,
                Key::AnonymityFits,
                Key::AnonymityUnknown,
                Key::AnonymityUnknown,
                Key::AnonymityMisses,
            ),
            Facet::Registration => self.plainly(
                reason.fit,
                Key::RegistrationFits,
                Key::RegistrationUnknown,
                Key::RegistrationUnknown,
                Key::RegistrationMisses,
            ),
            Facet::Accessibility => self.plainly(
                reason.fit,
                Key::AccessibilityFits,
                Key::AccessibilityUnknown,
                Key::AccessibilityUnknown,
                Key::AccessibilityMisses,
            ),
        }
    }

    /// A limit of the service that the reader was not asked about, such as "Only in: Lapland".
    pub fn condition(&self, service: &Service, condition: &Condition) -> Sentence {
        let missed = |facet| Reason { question: None, facet, fit: Fit::Misses, values: Vec::new() };
        match condition {
            Condition::Age => self.reason(service, &missed(Facet::Age)),
            Condition::Area => self.reason(service, &missed(Facet::Area)),
            Condition::Audience(codes) => {
                let labels = codes.iter().map(|code| self.term(code)).collect();
                self.sentence(AUDIENCE.fits, "values", self.list_chosen(labels), 1)
            }
        }
    }

    /// How far the nearest visit is, such as "In person: Turku, about 40 km away".
    pub fn distance(&self, town: &Value, kilometres: usize) -> Sentence {
        let number = self.number(kilometres);
        self.sentence_with(Key::AreaDistance, self.value(town), &[("distance", &number)])
    }

    /// What the reader accepts by leaving out an answer about the facet, such as "in another language".
    pub fn other(&self, facet: Facet) -> String {
        self.say_with(Key::RelaxFacet, &[("facet", facet.as_str())])
    }

    fn topic(&self, stated: &[Code], reason: &Reason, keys: CodeKeys) -> Sentence {
        let of_service = || self.list_chosen(stated.iter().map(|code| self.term(code)).collect());
        let (key, values) = match reason.fit {
            Fit::Fits => (keys.fits, self.values(&reason.values)),
            Fit::Partly(_) => (keys.broader, self.broader(stated, &reason.values)),
            Fit::Unknown => return self.say(keys.unknown).into(),
            Fit::Misses => (keys.misses, of_service()),
        };
        self.sentence(key, "values", values, 1)
    }

    /// Whether it is for everybody who is close to somebody, which is a sentence that needs no label.
    fn is_for_all_close(&self, service: &Service, reason: &Reason) -> bool {
        let above = self.above(&service.audiences, &reason.values);
        matches!(reason.fit, Fit::Partly(_)) && above.map(Code::as_str).eq([CLOSE])
    }

    /// The codes of a service that are broader than what was answered.
    fn broader(&self, stated: &[Code], answered: &[Value]) -> Chosen {
        self.list_chosen(self.above(stated, answered).map(|code| self.term(code)).collect())
    }

    fn above<'a>(&'a self, stated: &'a [Code], answered: &'a [Value]) -> impl Iterator<Item = &'a Code> {
        let is_above = |code: &&Code| {
            let Some(catalogue) = &self.catalogue else { return true };
            answered.iter().any(|value| matches!(value, Value::Term(below) if catalogue.terms.is_within(below, code)))
        };
        stated.iter().filter(is_above)
    }

    fn age(&self, service: &Service, fit: Fit) -> Sentence {
        let key = match fit {
            Fit::Fits | Fit::Partly(_) => Key::AgeFits,
            Fit::Unknown => return self.say(Key::AgeUnknown).into(),
            Fit::Misses => Key::AgeMisses,
        };
        let range = self.age_range(service.age).unwrap_or_default();
        self.say_with(key, &[("values", &range)]).into()
    }

    fn place(&self, service: &Service, reason: &Reason) -> Sentence {
        let names = || self.area_names(&service.area).unwrap_or_else(|| self.own(String::new()));
        let (key, values) = match (reason.fit, service.area.scope) {
            (Fit::Partly(PartialFit::VisitsElsewhere), _) => (Key::AreaVisitsElsewhere, self.towns(service)),
            (Fit::Unknown, _) => return self.say(Key::AreaUnknown).into(),
            (_, Some(Scope::Nationwide | Scope::NationwideExceptAland)) => {
                return self.area(&service.area).map(|chosen| chosen.text).unwrap_or_default().into();
            }
            (Fit::Fits, _) => (Key::AreaFits, self.values(&reason.values)),
            (Fit::Partly(_), _) => (Key::AreaPartly, names()),
            (Fit::Misses, _) => (Key::AreaMisses, names()),
        };
        self.sentence(key, "values", values, 1)
    }

    fn towns(&self, service: &Service) -> Chosen {
        let places = visit_towns(service).into_iter().filter_map(|code| areas().municipality(code));
        let mut towns: Vec<_> = places.filter_map(|place| self.choose(&place.name)).collect();
        if towns.is_empty() {
            let cities = sites(service).flatten().filter_map(|site| self.choose(&site.city));
            cities.for_each(|city| {
                if !towns.contains(&city) {
                    towns.push(city)
                }
            });
        }
        self.list_chosen(towns)
    }

    fn form(&self, service: &Service, reason: &Reason) -> Sentence {
        let answered = reason.values.iter().filter_map(|value| {
            let Value::Form(form) = value else { return None };
            Some(*form)
        });
        let (key, forms) = match reason.fit {
            Fit::Fits | Fit::Partly(_) => (Key::FormFits, self.forms(answered)),
            Fit::Unknown => return self.say(Key::FormUnknown).into(),
            Fit::Misses => (Key::FormMisses, self.forms(service.forms.iter().copied())),
        };
        self.say_with(key, &[("values", &forms)]).into()
    }

    fn channel(&self, service: &Service, reason: &Reason) -> Sentence {
        let answered = reason.values.iter().filter_map(|value| {
            let Value::Channel(kind) = value else { return None };
            Some(*kind)
        });
        let (key, kinds) = match reason.fit {
            Fit::Fits | Fit::Partly(_) => (Key::ChannelFits, self.channel_kinds(answered)),
            Fit::Unknown => return self.say(Key::ChannelUnknown).into(),
            Fit::Misses => {
                (Key::ChannelMisses, self.channel_kinds(service.channels.iter().map(|channel| channel.kind)))
            }
        };
        self.say_with(key, &[("values", &kinds)]).into()
    }

    fn spoken(&self, service: &Service, reason: &Reason) -> Sentence {
        let answered = reason.values.iter().filter_map(|value| {
            let Value::Language(language) = value else { return None };
            Some(*language)
        });
        let answered: Vec<_> = answered.collect();
        let names = self.languages(&answered);
        let text = match reason.fit {
            Fit::Fits => self.say_with(Key::LanguageFits, &[("values", &names)]),
            Fit::Partly(PartialFit::SomeChannels) => {
                let speaks = |languages: &[Language]| {
                    languages.iter().any(|known| answered.iter().any(|language| known.is_same_language(language)))
                };
                let channels = service.channels.iter().filter(|channel| speaks(&channel.languages));
                let kinds = self.channel_kinds(channels.map(|channel| channel.kind));
                self.say_with(Key::LanguageSomeChannels, &[("values", &names), ("channels", &kinds)])
            }
            Fit::Partly(_) => self.say_with(Key::LanguageInterpreter, &[("values", &names)]),
            Fit::Unknown => self.say(Key::LanguageUnknown),
            Fit::Misses => {
                let stated = languages_of(service);
                self.count_with(Key::LanguageMisses, stated.len(), &[("values", &self.languages(&stated))])
            }
        };
        text.into()
    }

    fn plainly(&self, fit: Fit, fits: Key, partly: Key, unknown: Key, misses: Key) -> Sentence {
        let key = match fit {
            Fit::Fits => fits,
            Fit::Partly(_) => partly,
            Fit::Unknown => unknown,
            Fit::Misses => misses,
        };
        self.say(key).into()
    }

    fn values(&self, values: &[Value]) -> Chosen {
        self.list_chosen(values.iter().map(|value| self.value(value)).collect())
    }
}

/// The code of those who are close to somebody who needs help.
const CLOSE: &str = "role:close";

/// The messages about a facet whose values are codes.
struct CodeKeys {
    fits: Key,
    broader: Key,
    unknown: Key,
    misses: Key,
}

const TOPIC: CodeKeys =
    CodeKeys { fits: Key::TopicFits, broader: Key::TopicBroader, unknown: Key::TopicUnknown, misses: Key::TopicMisses };

const AUDIENCE: CodeKeys = CodeKeys {
    fits: Key::AudienceFits,
    broader: Key::AudienceBroader,
    unknown: Key::AudienceUnknown,
    misses: Key::AudienceMisses,
};

#[cfg(test)]
mod tests;
