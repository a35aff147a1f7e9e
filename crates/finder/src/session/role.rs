//! For whom the reader asks, as far as the answers say so. Only the pages after the first question use it
//! (ARCHITECTURE.md, "Two parts").

use super::{config::Config, progress::Progress};
use crate::{engine::catalogue::Catalogue, session::state::Session};
use model::{
    audience::{PROFESSIONAL, REFERRED},
    facet::{Facet, Value},
    identifier::Code,
    question::Answer,
};

/// Who is addressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Role {
    /// The person who needs help, somebody close to them, or somebody unknown.
    #[default]
    Person,
    /// A professional who looks for services for a client.
    Referrer,
    /// A professional who looks for something to use in their own work.
    Professional,
}

/// The reader is a professional only if every audience in an answer or preset is the code or lies below it.
pub fn role(catalogue: &Catalogue, config: &Config, session: &Session) -> Role {
    let is_preset = config.audiences.iter().any(|code| code.as_str() == REFERRED);
    if is_preset || session.answers.iter().any(|(_, answer)| is_for_client(answer)) {
        return Role::Referrer;
    }
    let progress = Progress::new(catalogue, config, session);
    let professional = Code::new(PROFESSIONAL);
    let mut audiences = progress.applied.iter().filter(|applied| applied.facet == Facet::Audience);
    let is_professional =
        |value: &Value| matches!(value, Value::Term(code) if catalogue.terms.is_within(code, &professional));
    let all_are = |values: &[Value]| !values.is_empty() && values.iter().all(is_professional);
    if audiences.any(|applied| all_are(&applied.values)) { Role::Professional } else { Role::Person }
}

fn is_for_client(answer: &Answer) -> bool {
    answer.values().iter().any(|value| matches!(value, Value::Term(code) if code.as_str() == REFERRED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::*;
    use model::{
        identifier::QuestionId,
        question::{Answer, QuestionKind},
    };

    fn check(answered: &str, preset: &str, expected: Role) {
        let codes = |text: &str| text.split_whitespace().map(Code::new).collect::<Vec<_>>();
        let asked = question(
            "role",
            Facet::Audience,
            QuestionKind::Multi,
            "role:client role:client.referred role:professional",
        );
        let catalogue = catalogue(vec![service("a")], vec![asked]);
        let values: Vec<_> = codes(answered).into_iter().map(Value::Term).collect();
        let answer = if values.is_empty() { Answer::Unknown } else { Answer::Values(values) };
        let session = Session { answers: vec![(QuestionId::new("role"), answer)], ..Session::default() };
        let config = Config { audiences: codes(preset), ..Config::default() };
        assert_eq!(role(&catalogue, &config, &session), expected, "{answered:?} {preset:?}");
    }

    #[test]
    fn who_asks_in_their_work_is_told_by_the_audience_alone() {
        check("", "", Role::Person);
        check("role:client", "", Role::Person);
        check("role:professional", "", Role::Professional);
        check("role:client.referred", "", Role::Referrer);
        check("role:client role:professional", "", Role::Person);
        check("", "role:professional", Role::Professional);
        check("", "role:client.referred", Role::Referrer);
    }
}
