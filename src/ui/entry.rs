//! What the reader has entered in the fields of a question, and the answer that it makes.

use model::{
    area::{Found, RegionCode, areas, find},
    facet::Value,
    fold::latin_digit,
    question::{Answer, Question, QuestionKind},
};

/// The state of the fields of one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Positions in the question's list of options.
    pub chosen: Vec<usize>,
    /// In the text field of a place or an age.
    pub typed: String,
    /// What was chosen from the suggestions for a place, or on the map.
    pub place: Option<Value>,
    /// The places that fit what is typed.
    pub suggestions: Vec<Suggestion>,
    /// Whether "It does not matter" is chosen, which stands beside an option that is alone.
    pub indifference: Indifference,
}

/// A place that fits what is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub place: Value,
    /// Whether the whole name was typed, or a code.
    pub exact: bool,
    /// By what else than its name it was found, so that somebody who types "Vammala" sees why Sastamala is offered.
    pub found_by: Option<String>,
}

/// Whether the reader said that an option that is alone does not matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Indifference {
    #[default]
    NotSaid,
    Said,
}

/// Why an entry is not an answer yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryError {
    ChooseOne,
    ChooseMany,
    PlaceMissing,
    PlaceNotFound,
    PlaceSeveral,
    Age,
}

/// How many suggestions stand under the field of a place.
pub const SUGGESTIONS: usize = 7;

const OLDEST: u8 = 120;

/// The municipalities of Finland that fit what is typed.
pub fn in_finland(typed: &str) -> Vec<Suggestion> {
    let suggestion = |found: Found| Suggestion {
        place: Value::Municipality(found.code),
        exact: found.exact,
        found_by: found.former.map(str::to_owned),
    };
    find(areas(), typed, SUGGESTIONS).into_iter().map(suggestion).collect()
}

impl Entry {
    /// The entry that gave an earlier answer. `place_name` names a town in the reader's language.
    pub fn of(question: &Question, answer: Option<&Answer>, place_name: impl Fn(&Value) -> String) -> Self {
        let indifference = if answer == Some(&Answer::Unknown) { Indifference::Said } else { Indifference::NotSaid };
        let mut entry = Self { indifference, ..Self::default() };
        for value in answer.map(Answer::values).unwrap_or_default() {
            match question.kind {
                QuestionKind::Single | QuestionKind::Multi => {
                    entry.chosen.extend(question.options.iter().position(|choice| choice.value == *value));
                }
                QuestionKind::Place => {
                    if matches!(value, Value::Municipality(_) | Value::Town(_)) {
                        entry.typed = place_name(value);
                    }
                    entry.place = Some(value.clone());
                }
                QuestionKind::Age => {
                    if let Value::Age(years) = value {
                        entry.typed = years.to_string();
                    }
                }
            }
        }
        entry
    }

    /// Chooses an option; where several can be chosen, a chosen one is removed.
    pub fn choose(&mut self, kind: QuestionKind, choice: usize) {
        self.indifference = Indifference::NotSaid;
        match kind {
            QuestionKind::Multi => match self.chosen.iter().position(|known| *known == choice) {
                Some(at) => drop(self.chosen.remove(at)),
                None => self.chosen.push(choice),
            },
            QuestionKind::Single | QuestionKind::Place | QuestionKind::Age => self.chosen = vec![choice],
        }
    }

    /// Chooses "It does not matter".
    pub fn choose_neither(&mut self) {
        *self = Self { indifference: Indifference::Said, ..Self::default() };
    }

    /// Keeps only the options that are offered now: what cannot be seen must not be answered. Where several are offered,
    /// there is no "It does not matter".
    pub fn keep_offered(&mut self, offered: &[usize]) {
        self.chosen.retain(|choice| offered.contains(choice));
        if offered.len() != 1 {
            self.indifference = Indifference::NotSaid;
        }
    }

    /// Takes over what is typed, and the places that fit it. For the second part of the program alone. A chosen place that
    /// does not fit it is no longer chosen.
    pub fn enter(&mut self, typed: String, suggestions: Vec<Suggestion>) {
        self.typed = typed;
        self.suggestions = suggestions;
        let is_suggested = |place: &Value| self.suggestions.iter().any(|found| found.place == *place);
        self.place = self.place.take().filter(is_suggested);
    }

    /// Chooses a region, which replaces anything that was typed.
    pub fn choose_region(&mut self, region: RegionCode) {
        *self = Self { place: Some(Value::Region(region)), ..Self::default() };
    }

    /// The answer to a question with options.
    ///
    /// # Errors
    /// Where nothing is chosen yet.
    pub fn answer(&self, question: &Question) -> Result<Answer, EntryError> {
        if self.indifference == Indifference::Said {
            return Ok(Answer::Unknown);
        }
        let offered = question.options.iter().enumerate();
        let chosen = offered.filter(|(position, _)| self.chosen.contains(position));
        let values: Vec<_> = chosen.map(|(_, choice)| choice.value.clone()).collect();
        if !values.is_empty() {
            return Ok(Answer::Values(values));
        }
        Err(match question.kind {
            QuestionKind::Multi => EntryError::ChooseMany,
            QuestionKind::Single | QuestionKind::Place | QuestionKind::Age => EntryError::ChooseOne,
        })
    }

    /// The answer to a question about a place. For the second part of the program alone.
    ///
    /// # Errors
    /// Where the entry is not an answer yet: why.
    pub fn place_answer(&self) -> Result<Answer, EntryError> {
        self.place().map(|place| Answer::Values(vec![place]))
    }

    /// The answer to a question about an age. For the second part of the program alone.
    ///
    /// # Errors
    /// Where no age is entered.
    pub fn age_answer(&self) -> Result<Answer, EntryError> {
        self.age().map(|age| Answer::Values(vec![Value::Age(age)]))
    }

    fn place(&self) -> Result<Value, EntryError> {
        if let Some(place) = &self.place {
            return Ok(place.clone());
        }
        if self.typed.trim().is_empty() {
            return Err(EntryError::PlaceMissing);
        }
        let mut exact = self.suggestions.iter().filter(|found| found.exact);
        match (exact.next(), exact.next(), self.suggestions.as_slice()) {
            (Some(only), None, _) | (_, _, [only]) => Ok(only.place.clone()),
            (_, _, []) => Err(EntryError::PlaceNotFound),
            _ => Err(EntryError::PlaceSeveral),
        }
    }

    fn age(&self) -> Result<u8, EntryError> {
        let typed: String = self.typed.trim().chars().map(latin_digit).collect();
        // "34 years" and "34.5" are 34; "30-35" and "34 and 5" are not one age.
        let end = typed.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(typed.len());
        let (years, rest) = typed.split_at_checked(end).unwrap_or_default();
        let part = rest
            .strip_prefix([',', '.', '٫'])
            .map_or(rest, |part| part.trim_start_matches(|letter: char| letter.is_ascii_digit()));
        let is_one = !part.contains(|letter: char| letter.is_ascii_digit());
        years.parse().ok().filter(|age| is_one && *age <= OLDEST).ok_or(EntryError::Age)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{facet::Facet, identifier::QuestionId, question::Choice, text::Text, town::Town};

    fn question(facet: Facet, kind: QuestionKind, values: &str) -> Question {
        let choice = |value: &str| Choice {
            value: facet.parse_value(value).unwrap(),
            label: Text::default(),
            hint: Text::default(),
            sensitive: false,
        };
        Question {
            id: QuestionId::new("q"),
            facet,
            kind,
            text: Text::default(),
            hint: Text::default(),
            why: Text::default(),
            options: values.split_whitespace().map(choice).collect(),
            when: None,
            pinned: false,
        }
    }

    fn answered(entry: &Entry, question: &Question) -> Result<Answer, EntryError> {
        match question.kind {
            QuestionKind::Single | QuestionKind::Multi => entry.answer(question),
            QuestionKind::Place => entry.place_answer(),
            QuestionKind::Age => entry.age_answer(),
        }
    }

    fn check_typed(kind: QuestionKind, typed: &str, expected: Result<&str, EntryError>) {
        let facet = if kind == QuestionKind::Age { Facet::Age } else { Facet::Area };
        let mut entry = Entry::default();
        entry.enter(typed.to_owned(), in_finland(typed));
        let expected = expected.map(|value| Answer::Values(facet.parse_value(value).into_iter().collect()));
        assert_eq!(answered(&entry, &question(facet, kind, "")), expected, "{typed:?}");
    }

    #[test]
    fn a_place_is_the_one_that_was_meant() {
        check_typed(QuestionKind::Place, "Oulu", Ok("564"));
        check_typed(QuestionKind::Place, "Åbo", Ok("853"));
        check_typed(QuestionKind::Place, "utsj", Ok("890"));
        check_typed(QuestionKind::Place, "ii", Ok("139"));
        check_typed(QuestionKind::Place, " ", Err(EntryError::PlaceMissing));
        check_typed(QuestionKind::Place, "Berlin", Err(EntryError::PlaceNotFound));
        check_typed(QuestionKind::Place, "k", Err(EntryError::PlaceSeveral));
    }

    #[test]
    fn an_age_is_a_number_of_years() {
        check_typed(QuestionKind::Age, " 34 ", Ok("34"));
        check_typed(QuestionKind::Age, "0", Ok("0"));
        check_typed(QuestionKind::Age, "۳۴", Ok("34"));
        check_typed(QuestionKind::Age, "٣٤", Ok("34"));
        for typed in ["34 v", "34v.", "34 vuotta", "34 år", "34 years", "34 лет", "34,5", "34.5", "٣٤٫٥", "34 ½"]
        {
            check_typed(QuestionKind::Age, typed, Ok("34"));
        }
        for typed in ["30-35", "34 and 5", "v 34", "1.2.2020"] {
            check_typed(QuestionKind::Age, typed, Err(EntryError::Age));
        }
        check_typed(QuestionKind::Age, "121", Err(EntryError::Age));
        check_typed(QuestionKind::Age, "-1", Err(EntryError::Age));
        check_typed(QuestionKind::Age, "", Err(EntryError::Age));
    }

    #[test]
    fn one_choice_takes_the_place_of_another_and_several_add_up() {
        let check = |kind, choices: &[usize], expected: &[usize]| {
            let mut entry = Entry::default();
            choices.iter().for_each(|choice| entry.choose(kind, *choice));
            assert_eq!(entry.chosen, expected);
        };
        check(QuestionKind::Single, &[0, 2], &[2]);
        check(QuestionKind::Multi, &[2, 0], &[2, 0]);
        check(QuestionKind::Multi, &[2, 0, 2], &[0]);
    }

    #[test]
    fn an_option_that_is_alone_may_not_matter() {
        let question = question(Facet::Form, QuestionKind::Single, "group talk");
        let mut entry = Entry::of(&question, Some(&Answer::Unknown), |_| String::new());
        assert_eq!(entry.answer(&question), Ok(Answer::Unknown));
        entry.keep_offered(&[1]);
        assert_eq!(entry.answer(&question), Ok(Answer::Unknown));
        entry.keep_offered(&[0, 1]);
        assert_eq!(entry.answer(&question), Err(EntryError::ChooseOne));
        entry.choose_neither();
        entry.choose(QuestionKind::Single, 1);
        assert_eq!(entry.answer(&question), Ok(Answer::Values(vec![Facet::Form.parse_value("talk").unwrap()])));
    }

    #[test]
    fn nothing_chosen_is_not_an_answer() {
        let check = |kind, error| {
            assert_eq!(Entry::default().answer(&question(Facet::Form, kind, "group talk")), Err(error));
        };
        check(QuestionKind::Single, EntryError::ChooseOne);
        check(QuestionKind::Multi, EntryError::ChooseMany);
    }

    #[test]
    fn an_earlier_answer_fills_the_fields_and_is_given_again() {
        let check = |question: &Question, values: &str| {
            let values = values.split_whitespace().filter_map(|value| question.facet.parse_value(value)).collect();
            let answer = Answer::Values(values);
            let entry = Entry::of(question, Some(&answer), |_| "Oulu".to_owned());
            assert_eq!(answered(&entry, question), Ok(answer));
        };
        check(&question(Facet::Form, QuestionKind::Multi, "group talk event"), "group event");
        check(&question(Facet::Area, QuestionKind::Place, ""), "564");
        check(&question(Facet::Area, QuestionKind::Place, ""), "19");
        check(&question(Facet::Age, QuestionKind::Age, ""), "34");
    }

    #[test]
    fn a_chosen_place_is_forgotten_when_something_else_is_typed() {
        let mut entry = Entry { place: Facet::Area.parse_value("564"), ..Entry::default() };
        entry.enter("oul".to_owned(), in_finland("oul"));
        assert!(entry.place.is_some());
        entry.enter("tur".to_owned(), in_finland("tur"));
        assert_eq!(entry.place, None);
    }

    #[test]
    fn one_whole_name_or_code_is_an_answer_and_two_are_not() {
        let found = |town: &str| Suggestion {
            place: Value::Town(Town::new(town, None)),
            exact: true,
            found_by: Some("BS1".to_owned()),
        };
        let mut entry = Entry::default();
        entry.enter("BS1".to_owned(), vec![found("Bristol")]);
        assert_eq!(entry.place_answer(), Ok(Answer::Values(vec![Value::Town(Town::new("Bristol", None))])));
        entry.enter("BS1".to_owned(), vec![found("Bristol"), found("Bath")]);
        assert_eq!(entry.place_answer(), Err(EntryError::PlaceSeveral));
    }

    #[test]
    fn a_region_takes_the_place_of_what_is_typed_and_the_other_way() {
        let answer = |value: &str| Ok(Answer::Values(vec![Facet::Area.parse_value(value).unwrap()]));
        let mut entry = Entry::default();
        entry.enter("Oulu".to_owned(), in_finland("Oulu"));
        entry.choose_region(RegionCode::parse("19").unwrap());
        assert_eq!((entry.place_answer(), &*entry.typed), (answer("19"), ""));
        entry.enter("Oulu".to_owned(), in_finland("Oulu"));
        assert_eq!(entry.place_answer(), answer("564"));
    }
}
