//! The sets of every value, compared with judging one service after the other, for random services and vocabularies.

use proptest::{collection::vec, option, prelude::*, sample::subsequence};

use super::*;
use crate::{
    engine::{
        index::Index,
        matching::{judge, judge_any},
        sets::Counts,
    },
    test_data::{question, service},
};
use model::{
    area::CountyCode,
    facet::Fit,
    identifier::Code,
    question::{Question, QuestionKind},
    service::{AgeRange, Channel, ChannelKind, Cost, Form, Registration, Scope},
    shared::Shared,
    term::Term,
};

/// Parents that lie below a foreign code, a circle, a code that is not defined, and a foreign name of a code.
const TERMS: [(&str, &str, &str); 8] = [
    ("a", "", "x:a"),
    ("a.b", "a", ""),
    ("a.b.c", "a.b", "x:c"),
    ("a.d", "x:a", ""),
    ("e", "f", ""),
    ("f", "e", ""),
    ("g", "nowhere", ""),
    ("h", "", "x:h"),
];
const CODES: [&str; 13] =
    ["a", "a.b", "a.b.c", "a.d", "e", "f", "g", "h", "x:a", "x:c", "x:h", "nowhere", "never defined"];
const MUNICIPALITIES: [&str; 6] = ["853", "091", "564", "478", "005", "202"];
const REGIONS: [&str; 4] = ["02", "01", "21", "17"];
const COUNTIES: [&str; 4] = ["05", "90", "91", "17"];
const ACCESS: [&str; 3] = ["Ramp at the side", "wheelchair", "no_wheelchair"];
const LANGUAGES: [&str; 5] = ["fi", "fi-simple", "sv", "en", "en-GB"];

fn terms() -> Terms {
    let code = |text: &str| (!text.is_empty()).then(|| Code::new(text));
    let term = |(name, parent, same): (&str, &str, &str)| {
        let term = Term { parent: code(parent), same_as: code(same).into_iter().collect(), ..Term::default() };
        (Code::new(name), term)
    };
    Terms::new(TERMS.into_iter().map(term))
}

fn codes() -> impl Strategy<Value = Shared<Code>> {
    subsequence(&CODES, 0..=3).prop_map(|codes| codes.into_iter().map(Code::new).collect())
}

fn languages() -> impl Strategy<Value = Shared<Language>> {
    subsequence(&LANGUAGES, 0..=2).prop_map(|tags| tags.into_iter().filter_map(Language::parse).collect())
}

fn area() -> impl Strategy<Value = model::service::Area> {
    let scope = option::of(subsequence(Scope::ALL, 1).prop_map(|scopes| scopes[0]));
    let places = subsequence(&MUNICIPALITIES, 0..=2);
    (scope, places, subsequence(&REGIONS, 0..=1), subsequence(&COUNTIES, 0..=1)).prop_map(
        |(scope, places, regions, counties)| model::service::Area {
            scope,
            municipalities: places.into_iter().filter_map(MunicipalityCode::parse).collect(),
            regions: regions.into_iter().filter_map(RegionCode::parse).collect(),
            counties: counties.into_iter().filter_map(CountyCode::parse).collect(),
        },
    )
}

fn age() -> impl Strategy<Value = AgeRange> {
    let years = || option::of(prop_oneof![(0_u8..100).prop_map(f32::from), -10.0_f32..400.0]);
    (years(), years()).prop_map(|(min, max)| AgeRange { min, max })
}

fn a_service() -> impl Strategy<Value = Service> {
    // Visits more often than others: a service of several is judged by all of them.
    let kind = prop_oneof![Just(ChannelKind::Visit), subsequence(ChannelKind::ALL, 1).prop_map(|kinds| kinds[0])];
    let access = subsequence(&ACCESS, 0..=2).prop_map(|entries| entries.into_iter().map(Box::from).collect::<Box<_>>());
    let channel = (kind, languages(), access)
        .prop_map(|(kind, languages, access)| Channel::new(kind).spoken(languages.into_vec()).accessible(access));
    let channels = vec(channel, 0..3).prop_map(Box::from);
    let circumstances = (
        option::of(subsequence(Cost::ALL, 1)),
        option::of(any::<bool>()),
        option::of(subsequence(Registration::ALL, 1)),
        option::of(any::<bool>()),
        subsequence(Form::ALL, 0..=2),
    );
    (codes(), codes(), area(), age(), channels, languages(), circumstances).prop_map(
        |(topics, audiences, area, age, channels, languages, (cost, anonymous, registration, interpreter, forms))| {
            Service {
                topics,
                audiences,
                area,
                age,
                channels,
                languages,
                cost: cost.map(|cost| cost[0]),
                anonymous,
                registration: registration.map(|registration| registration[0]),
                interpreter,
                forms: forms.into(),
                ..service("")
            }
        },
    )
}

/// Values of every facet, also those that a question would not offer, or that belong to another facet.
fn values(facet: Facet) -> Vec<Value> {
    let mut values: Vec<_> = match facet.values() {
        ValueType::Term => CODES.iter().map(|code| Value::Term(Code::new(code))).collect(),
        ValueType::Age => (0..=u8::MAX).map(Value::Age).collect(),
        ValueType::Place => {
            let places = MUNICIPALITIES.iter().chain(&["001", "992"]).filter_map(|code| MunicipalityCode::parse(code));
            let regions = REGIONS.iter().chain(&["99"]).filter_map(|code| RegionCode::parse(code));
            places.map(Value::Municipality).chain(regions.map(Value::Region)).collect()
        }
        ValueType::Form => Form::ALL.iter().copied().map(Value::Form).collect(),
        ValueType::Channel => ChannelKind::ALL.iter().copied().map(Value::Channel).collect(),
        ValueType::Language => {
            LANGUAGES.iter().chain(&["so"]).filter_map(|tag| Language::parse(tag)).map(Value::Language).collect()
        }
        ValueType::Only(_) => facet.only_value().into_iter().collect(),
    };
    values.push(if facet == Facet::Cost { Value::Anonymous } else { Value::Free });
    values
}

fn bits(services: &[Service], is_in: impl Fn(&Service) -> bool) -> BitSet {
    let mut bits = BitSet::none(services.len());
    for (position, service) in services.iter().enumerate() {
        if is_in(service) {
            bits.insert(position);
        }
    }
    bits
}

fn expected(services: &[Service], fit: impl Fn(&Service) -> Fit) -> Sets {
    Sets {
        fits: bits(services, |service| matches!(fit(service), Fit::Fits | Fit::Partly(_))),
        misses: bits(services, |service| fit(service) == Fit::Misses),
    }
}

fn questions() -> Vec<Question> {
    vec![
        question("topic", Facet::Topic, QuestionKind::Multi, "a a.b x:c h"),
        question("topic again", Facet::Topic, QuestionKind::Single, "a.b e"),
        question("area", Facet::Area, QuestionKind::Place, ""),
        question("age", Facet::Age, QuestionKind::Age, ""),
        question("language", Facet::Language, QuestionKind::Multi, "fi sv"),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn the_sets_of_every_value_say_what_judging_one_by_one_says(services in vec(a_service(), 0..90)) {
        let terms = terms();
        let index = Index::new(&services, &questions(), &terms);
        for facet in Facet::ALL {
            for value in values(facet) {
                let sets = index.sets(&terms, facet, &value);
                let judged = expected(&services, |service| judge(service, facet, &value, &terms));
                prop_assert_eq!(&*sets, &judged, "{:?} {:?}", facet, value);
            }
        }
    }

    #[test]
    fn an_answer_of_several_values_is_judged_by_the_best(
        services in vec(a_service(), 0..70), facet in 0..Facet::ALL.len(), picks in vec(0_usize..300, 0..4)
    ) {
        let (terms, facet) = (terms(), Facet::ALL[facet]);
        let all = values(facet);
        let answered: Vec<_> = picks.into_iter().map(|pick| all[pick % all.len()].clone()).collect();
        let index = Index::new(&services, &questions(), &terms);
        let judged = expected(&services, |service| judge_any(service, facet, &answered, &terms));
        prop_assert_eq!(&*index.answer(&terms, facet, &answered), &judged, "{:?}", answered);
    }

    #[test]
    fn what_a_question_offers_is_counted_in_one_pass(
        services in vec(a_service(), 0..150), left in vec(any::<bool>(), 150)
    ) {
        let (terms, questions) = (terms(), questions());
        let index = Index::new(&services, &questions, &terms);
        let mut among = BitSet::none(services.len());
        for (position, _) in services.iter().enumerate().filter(|(position, _)| left[*position]) {
            among.insert(position);
        }
        for question in &questions {
            let offered: Vec<_> = index.offered(question).collect();
            let values: Vec<_> = offered.iter().map(|(value, _)| (*value).clone()).collect();
            prop_assert_eq!(values, crate::engine::index::offered_values(question));
            for (value, sets) in offered {
                let fit = |position: usize| judge(&services[position], question.facet, value, &terms);
                let fitting = among.iter().filter(|at| matches!(fit(*at), Fit::Fits | Fit::Partly(_))).count();
                let remaining = among.iter().filter(|at| fit(*at) != Fit::Misses).count();
                prop_assert_eq!(sets.count(&among), Counts { fitting, remaining });
            }
        }
    }
}
