//! Hours of which a part was not understood when they were imported: how a feed marks them, and what is said about
//! them.

use model::problem::{Problem, ProblemKind};

pub const MESSAGE: &str =
    "a part of these hours was not understood (\"?\"), so the finder never says from them that it is closed";

pub const MEND: &str = "look where they come from, write them whole and take out the \"?\"";

/// Whether it is the day that the domain writes for such a part; reading it keeps the hours unsure.
pub fn is_unsure(problem: &Problem) -> bool {
    let is_day = problem.path.contains(".hours") && problem.path.contains(".days");
    is_day && matches!(&problem.kind, ProblemKind::NotOneOf { found, .. } if found == "?")
}

#[cfg(test)]
mod tests {
    use feed::{parse, service_feed::write};
    use serde_json::{Value, json};

    use super::*;

    fn check(days: Value, expected: bool) {
        let hours = json!([{ "days": days, "opens": "09:00", "closes": "15:00" }]);
        let channel = json!({ "type": "chat", "hours": hours });
        let feed =
            json!({ "format": "service-feed/1", "services": [{ "id": "a", "name": "A", "channels": [channel] }] });
        let parsed = parse(feed.to_string().as_bytes()).unwrap();
        assert_eq!(parsed.problems.iter().all(is_unsure), expected, "{days}");
        // As it is written again.
        let again = parse(write(&parsed.feed).as_bytes()).unwrap();
        assert!(again.problems.iter().all(is_unsure), "{days}");
    }

    #[test]
    fn what_stands_for_a_part_that_was_not_understood_is_known() {
        check(json!(["mo"]), true);
        check(json!(["mo", "?"]), true);
        check(json!(["mo", "tuseday"]), false);
    }
}
