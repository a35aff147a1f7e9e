//! Random services, questions and catalogues.

use proptest::{option, prelude::*, sample::subsequence};

use crate::{engine::catalogue::Catalogue, test_data::*};
use model::{
    area::{MunicipalityCode, RegionCode},
    facet::Facet,
    identifier::{Code, ServiceId},
    locale::Language,
    question::{Question, QuestionKind},
    service::{AgeRange, Area, ChannelKind, Cost, Form, Registration, Scope},
};

const TOPICS: [&str; 5] =
    ["topic:gender", "topic:gender.own", "topic:gender.child", "topic:violence", "topic:separation"];
const AUDIENCES: [&str; 4] = ["role:client", "role:close", "role:professional", "group:parent"];

fn codes(all: &'static [&'static str]) -> impl Strategy<Value = Vec<Code>> {
    subsequence(all, 0..=2).prop_map(|codes| codes.into_iter().map(Code::new).collect())
}

fn an_area() -> impl Strategy<Value = Area> {
    let scope = option::of(subsequence(Scope::ALL, 1).prop_map(|scopes| scopes[0]));
    let places = subsequence(vec!["853", "091", "564", "478"], 0..=2);
    let regions = subsequence(vec!["02", "19", "21"], 0..=1);
    (scope, places, regions).prop_map(|(scope, places, regions)| Area {
        scope,
        municipalities: places.into_iter().filter_map(MunicipalityCode::parse).collect(),
        regions: regions.into_iter().filter_map(RegionCode::parse).collect(),
        counties: Box::default(),
    })
}

pub fn a_service() -> impl Strategy<Value = Service> {
    let visit = option::of(subsequence(vec!["wheelchair", "no_wheelchair", "Ramp"], 1))
        .prop_map(|access| access.map(|access| channel(ChannelKind::Visit).accessible([access[0].into()])));
    let kinds = (subsequence(&ChannelKind::ALL[..4], 0..=3), visit);
    let circumstances = (
        option::of(subsequence(Cost::ALL, 1)),
        option::of(any::<bool>()),
        option::of(subsequence(Registration::ALL, 1)),
        option::of(any::<bool>()),
    );
    let languages = subsequence(vec![Language::FINNISH, Language::SWEDISH, Language::ENGLISH], 0..=2);
    let age = (option::of(0_u8..60), option::of(30_u8..99));
    let forms = subsequence(Form::ALL, 0..=2);
    (codes(&TOPICS), codes(&AUDIENCES), an_area(), kinds, circumstances, languages, age, forms).prop_map(
        |(
            topics,
            audiences,
            area,
            (kinds, visit),
            (cost, anonymous, registration, interpreter),
            languages,
            age,
            forms,
        )| {
            Service {
                topics: topics.into(),
                audiences: audiences.into(),
                area,
                channels: kinds.into_iter().map(channel).chain(visit).collect(),
                cost: cost.map(|cost| cost[0]),
                anonymous,
                registration: registration.map(|registration| registration[0]),
                interpreter,
                languages: languages.into(),
                age: AgeRange { min: age.0.map(f32::from), max: age.1.map(f32::from) },
                forms: forms.into(),
                ..service("")
            }
        },
    )
}

/// One question for each facet, two for topics, some of them pinned and some with a condition.
pub fn questions() -> impl Strategy<Value = Vec<Question>> {
    let all = vec![
        question("topic", Facet::Topic, QuestionKind::Multi, "topic:gender topic:violence topic:separation"),
        Question {
            when: when("topic", Facet::Topic, "topic:gender"),
            ..question("gender", Facet::Topic, QuestionKind::Single, "topic:gender.own topic:gender.child")
        },
        question("audience", Facet::Audience, QuestionKind::Single, "role:client role:close role:professional"),
        question("age", Facet::Age, QuestionKind::Age, ""),
        question("area", Facet::Area, QuestionKind::Place, ""),
        question("form", Facet::Form, QuestionKind::Multi, "group one_to_one talk"),
        question("channel", Facet::Channel, QuestionKind::Multi, "phone sms chat video"),
        question("language", Facet::Language, QuestionKind::Multi, "fi sv en"),
        question("cost", Facet::Cost, QuestionKind::Single, "free"),
        question("anonymity", Facet::Anonymity, QuestionKind::Single, "yes"),
        question("registration", Facet::Registration, QuestionKind::Single, "none"),
        question("accessibility", Facet::Accessibility, QuestionKind::Single, "wheelchair"),
    ];
    let pinned = proptest::collection::vec(proptest::bool::weighted(0.2), all.len());
    pinned.prop_map(move |pinned| {
        let pin = |(question, pinned): (&Question, bool)| Question { pinned, ..question.clone() };
        all.iter().zip(pinned).map(pin).collect()
    })
}

pub fn a_catalogue() -> impl Strategy<Value = Catalogue> {
    (proptest::collection::vec(a_service(), 0..40), questions()).prop_map(|(services, questions)| {
        let named = |(at, service): (usize, Service)| {
            let id = format!("s{at}");
            Service { id: ServiceId::new(&id), name: text(&id), ..service }
        };
        catalogue(services.into_iter().enumerate().map(named).collect(), questions)
    })
}
