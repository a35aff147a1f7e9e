//! What questions are worth, in numbers worked out by hand from the documented rule: an answer is as likely as the
//! share of services that fit it, and narrowing is counted in halvings.
//!
//! A halving is computed from the numbers at both ends, each a half larger: 2.5 is 2 to the power of 1 and a quarter
//! more, so 1.25; 0.5 is -1, 1.5 is 0.5, 3.5 is 1.75, 4.5 is 2.125, 5.5 is 2.375, 6.5 is 2.625, 7.5 is 2.875, 8.5 is
//! 3.0625.

use super::*;

#[test]
fn halvings_are_logarithms_to_a_tenth() {
    for (smaller, larger, expected) in
        [(1, 3, 1.25), (6, 7, 0.25), (0, 7, 3.875), (2, 8, 1.8125), (5, 5, 0.0), (3, 1, 0.0)]
    {
        assert_eq!(halvings(smaller, larger), expected, "{smaller} of {larger}");
    }
    for larger in 0..300_usize {
        for smaller in 0..=larger {
            let exact = ((larger as f32 + 0.5) / (smaller as f32 + 0.5)).log2();
            assert!((halvings(smaller, larger) - exact).abs() < 0.1, "{smaller} of {larger}");
        }
    }
}

/// What the first question is worth when nothing is answered.
fn check_worth(words: &str, questions: &[Question], floor: usize, expected: f32) {
    let catalogue = catalogue(services(words), questions.to_vec());
    let progress = Progress::new(&catalogue, &Config::default(), &Session::default());
    let worth = worth(&catalogue, &progress, &catalogue.questions[0], floor);
    assert!((worth - expected).abs() < 1e-5, "{words}: {worth} and not {expected}");
}

/// Three fit the group and one the talk; three do not say. So a group leaves 6 and weighs 3 + 3/2 + 0.1 = 4.6 (who
/// does not say may be meant by either answer), and a talk leaves 4 and weighs 1 + 3/2 + 0.1 = 2.6.
#[test]
fn a_question_is_worth_what_its_likely_answers_narrow_for_its_effort() {
    let words = "g g g t - - -";
    // From 7 to 6 is 0.25 and to 4 is 0.75: (4.6 * 0.25 + 2.6 * 0.75) / 7.2 = 3.1 / 7.2.
    check_worth(words, &[form(QuestionKind::Single)], 0, 3.1 / 7.2);
    // Five are few enough, and from 7 to 5 is 0.5: (4.6 * 0.25 + 2.6 * 0.5) / 7.2.
    check_worth(words, &[form(QuestionKind::Single)], 5, 2.45 / 7.2);
    check_worth(words, &[form(QuestionKind::Single)], 7, 0.0);
    // One of three picks both, and what that takes away misses both: of 3.875 halvings to nothing the part 0.430556.
    // So 0.430556 * (2 + 0.430556 / 3.875) / 3 = 0.302984, for an effort of 1.2.
    check_worth(words, &[form(QuestionKind::Multi)], 0, 0.302_984 / 1.2);
    // An age of 12 leaves 6 and weighs 3 + 3/2 + 0.1, one of 40 leaves 4: as above, for an effort of 1.2.
    check_worth("y y y a - - -", &[age()], 0, 3.1 / 7.2 / 1.2);
    // Two of five are for Tampere. Eighteen regions leave 3, each with 3/19 + 0.1 = 0.257895, and Tampere's all five,
    // with 2 + 3/19 + 0.1 = 2.257895: 18 * 0.257895 * (2.375 - 1.75) / (18 * 0.257895 + 2.257895), for 1.5.
    check_worth("L L - - -", &[place()], 0, 2.901_316 / 6.9 / 1.5);
    // Nothing is left, or nothing can be answered.
    check_worth("", &[form(QuestionKind::Single)], 0, 0.0);
    check_worth("t t", &[question("form", Facet::Form, QuestionKind::Single, "group")], 0, 0.0);
}

/// Six are on gender, of which three have groups and three talks, and two on violence. The topic alone narrows from
/// 8 to 6, 0.4375, with the weight 6.1, and to 2, 1.8125, with 2.1: 6.475 / 8.2 = 0.789634.
/// The form then narrows those on gender from 6 to 3, which is 2.625 - 1.75 = 0.875.
#[test]
fn a_question_is_worth_as_much_as_it_is_together_with_the_best_it_opens() {
    const ALONE: f32 = 6.475 / 8.2;
    let words = "Gg Gg Gg Gt Gt Gt V V";
    let form = form(QuestionKind::Single);
    let opened = opened_by("topic:gender", form.clone());
    check_worth(words, &[topic()], 0, ALONE);
    // Both together: 0.875 more and an effort of 1 more, for the 6.1 of 8.2 who get to it.
    let both = (ALONE + 0.875 * 6.1 / 8.2) / (1.0 + 6.1 / 8.2);
    check_worth(words, &[topic(), opened.clone()], 0, both);
    // A question that is open anyway adds nothing, also where one of the answers would close it.
    check_worth(words, &[topic(), form.clone()], 0, ALONE);
    let is_violence = when("topic", Facet::Topic, "topic:violence").unwrap();
    let unless = Question { when: Some(Condition::Not(Box::new(is_violence))), ..form };
    check_worth(words, &[topic(), unless], 0, ALONE);
    // One that is opened and changes nothing is not asked, so it costs nothing.
    let language = question("language", Facet::Language, QuestionKind::Single, "fi sv");
    check_worth(words, &[topic(), opened_by("topic:gender", language.clone())], 0, ALONE);
    check_worth(words, &[topic(), opened_by("topic:violence", language), opened], 0, both);
    check_worth("", &[topic(), opened_by("topic:gender", age())], 0, 0.0);
}

/// As above; those with groups are for the young, and those with talks for adults.
#[test]
fn of_several_that_are_opened_the_best_for_its_effort_counts() {
    let words = "Ggy Ggy Ggy Gta Gta Gta V V";
    let form = opened_by("topic:gender", form(QuestionKind::Single));
    let age = opened_by("topic:gender", age());
    let with = |effort| (6.475 / 8.2 + 0.875 * 6.1 / 8.2) / (1.0 + effort * 6.1 / 8.2);
    check_worth(words, &[topic(), age.clone()], 0, with(1.2_f32).max(6.475 / 8.2));
    // Both tell the young from the adults, and the form does so with less effort, wherever it stands.
    check_worth(words, &[topic(), form.clone(), age.clone()], 0, with(1.0));
    check_worth(words, &[topic(), age, form], 0, with(1.0));
}
