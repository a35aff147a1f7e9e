//! How well a questionnaire leads to its services, measured by playing readers through it. Each reader looks for one
//! service and answers truthfully. The widget does not contain this crate; `cargo xtask questions` and the author's
//! tool use it.

mod coverage;
mod name;
mod optimum;
mod order;
mod persons;
mod reader;
mod walk;

pub use coverage::{Coverage, DeadEnd, Gap, NeverAsked, Reason, Unreached, coverage};
pub use name::name;
pub use optimum::{Means, means};
pub use order::{End, Order};
pub use persons::{DECISIVE, Outcome, persons};
pub use reader::{Certainty, Chance};
pub use walk::{Readers, Walks, walks, walks_to};

#[cfg(test)]
mod tests {
    use super::*;
    use finder::{engine::catalogue::Catalogue, test_data::*};
    use model::{
        facet::Facet,
        identifier::Code,
        locale::Language,
        question::{Question, QuestionKind},
        service::{ChannelKind, Form, Registration},
    };

    /// A feed of up to 12 services and six questions, in which some facts are not stated.
    fn small(seed: u64) -> Catalogue {
        let mut chance = Chance::new(seed);
        let mut codes = |all: &[&str], most: usize| {
            (0..chance.below(most + 1)).map(|_| Code::new(all[chance.below(all.len())])).collect::<Vec<_>>()
        };
        let mut services = Vec::new();
        for at in 0..12 {
            let topics = codes(&["topic:gender", "topic:violence", "topic:separation"], 2);
            let audiences = codes(&["role:client", "role:close", "role:professional"], 2);
            services.push(Service {
                topics: topics.into(),
                audiences: audiences.into(),
                ..service(&format!("s{at:02}"))
            });
        }
        for service in &mut services {
            let forms = [Form::OneToOne, Form::Group, Form::SelfHelp];
            service.forms = (0..chance.below(3)).map(|_| forms[chance.below(3)]).collect();
            let languages = [Language::FINNISH, Language::SWEDISH, Language::ENGLISH];
            service.languages = (0..chance.below(3)).map(|_| languages[chance.below(3)]).collect();
            let kinds = [ChannelKind::Phone, ChannelKind::Chat, ChannelKind::Visit];
            service.channels = (0..chance.below(3)).map(|_| channel(kinds[chance.below(3)])).collect();
            service.registration = [None, Some(Registration::None), Some(Registration::Required)][chance.below(3)];
        }
        let questions = vec![
            question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence topic:separation"),
            question("audience", Facet::Audience, QuestionKind::Single, "role:client role:close role:professional"),
            question("form", Facet::Form, QuestionKind::Single, "one_to_one group self_help"),
            question("language", Facet::Language, QuestionKind::Single, "fi sv en"),
            question("channel", Facet::Channel, QuestionKind::Single, "phone chat visit"),
            question("registration", Facet::Registration, QuestionKind::Single, "none"),
        ];
        catalogue(services, questions)
    }

    #[test]
    fn the_greedy_choice_is_near_the_optimum_on_small_feeds() {
        let all: Vec<_> = (1..=40).map(|seed| means(&small(seed)).unwrap()).collect();
        let sum = |of: fn(&Means) -> f64| all.iter().map(of).sum::<f64>();
        let (optimum, adaptive) = (sum(|means| means.optimum), sum(|means| means.adaptive));
        for means in &all {
            assert!(means.optimum <= means.adaptive + 1e-9 && means.optimum <= means.editorial + 1e-9, "{means:?}");
        }
        assert!(adaptive <= 1.15 * optimum, "{:.3} of the optimum", adaptive / optimum);
        eprintln!("{:.3} of the optimum, editorial {:.3}", adaptive / optimum, sum(|means| means.editorial) / optimum);
    }

    #[test]
    fn walks_end_and_the_same_seed_gives_the_same_walks() {
        let catalogue = small(7);
        for certainty in [Certainty::Sure, Certainty::Unsure] {
            for end in [End::Few, End::Results] {
                let walks_of = |order| walks(&catalogue, order, Readers { certainty, end, each: 5 });
                assert_eq!(walks_of(Order::Adaptive), walks_of(Order::Adaptive));
                assert_eq!(walks_of(Order::Editorial).questions.len(), 60);
                assert!(walks_of(Order::Adaptive).most() <= catalogue.questions.len());
            }
        }
    }

    #[test]
    fn what_leads_nowhere_is_named() {
        let services =
            vec![service_for("a", "topic:gender", "role:professional"), service_for("b", "topic:gender", "")];
        let questions = vec![
            question("topic", Facet::Topic, QuestionKind::Single, "topic:gender topic:violence"),
            question("audience", Facet::Audience, QuestionKind::Single, "role:client role:close"),
            Question {
                when: when("topic", Facet::Topic, "topic:separation"),
                ..question("never", Facet::Language, QuestionKind::Single, "fi sv")
            },
        ];
        let catalogue = catalogue(services, questions);
        let readers = Readers { certainty: Certainty::Sure, end: End::Results, each: 3 };
        let coverage = coverage(&catalogue, &[walks(&catalogue, Order::Adaptive, readers)]);
        let dead_ends: Vec<_> = coverage.dead_ends.iter().map(|end| end.question.as_str()).collect();
        assert_eq!(dead_ends, ["topic", "audience", "audience", "never", "never"]);
        let unreached: Vec<_> = coverage.unreached.iter().map(|gap| gap.service.as_str()).collect();
        assert_eq!(unreached, ["a"]);
        // Violence has no service at all, so it has none in any of the nineteen regions and two languages.
        let gaps: Vec<_> = coverage.gaps.iter().map(|gap| (&gap.audience, gap.without.len())).collect();
        assert_eq!(gaps, [(&None, 21)]);
        // Two services are few enough, so the topic need not be known; whom they are for must.
        let never: Vec<_> = coverage.never_asked.iter().map(|never| (never.question.as_str(), never.reason)).collect();
        assert_eq!(never, [("topic", Reason::NeverHelps), ("never", Reason::NeverOpen)]);
    }
}
