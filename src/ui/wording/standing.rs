//! The words for how a service stands today. Which of it a card shows is decided in `finder::results::standing`.

use finder::results::standing::Standing;
use messages::Key;
use model::opening::LocalTime;

use super::{Sentence, Words};

impl Words {
    /// As short as a card needs it. `None` where the feed has no words for the reader.
    pub fn standing(&self, standing: &Standing, now: LocalTime) -> Option<Sentence> {
        let date = |key, date| Some(self.say_with(key, &[("date", &self.date(date))]).into());
        match standing {
            Standing::Alert(alert) => Some(Sentence {
                before: [&*self.say(Key::MarkAlert), " "].concat(),
                value: Some(self.choose(alert)?),
                after: String::new(),
            }),
            Standing::Ends(ends) => date(Key::MarkEnds, *ends),
            Standing::Starts(starts) => date(Key::MarkStarts, *starts),
            Standing::Answers(availability) => self.availability(*availability, now).map(Sentence::from),
            Standing::Visit(town, kilometres) => Some(self.distance(town, *kilometres)),
            Standing::Checked(checked) => date(Key::StateChecked, *checked),
            Standing::FactsFrom(year) => {
                Some(self.say_with(Key::StateFactsFrom, &[("year", &year.to_string())]).into())
            }
        }
    }

    /// With what the reader can do about it.
    pub fn warning(&self, standing: &Standing, now: LocalTime) -> Option<Sentence> {
        match standing {
            Standing::Checked(date) => Some(self.say_with(Key::MarkUnchecked, &[("date", &self.date(*date))]).into()),
            Standing::FactsFrom(year) => Some(self.say_with(Key::MarkFactsFrom, &[("year", &year.to_string())]).into()),
            Standing::Alert(_)
            | Standing::Ends(_)
            | Standing::Starts(_)
            | Standing::Answers(_)
            | Standing::Visit(..) => self.standing(standing, now),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{plain, tests::words},
        *,
    };
    use model::{area::MunicipalityCode, date::Date, facet::Value, hours::Time, locale::Language, text::Text};

    fn check(standing: &Standing, short: &str, full: &str) {
        let (words, now) = (words("en"), LocalTime { date: Date::EPOCH, time: Time::MIDNIGHT });
        let text = |sentence: Option<Sentence>| {
            let Sentence { before, value, after } = sentence.unwrap();
            plain(&[before, value.map(|value| value.text).unwrap_or_default(), after].concat())
        };
        assert_eq!(text(words.standing(standing, now)), short);
        assert_eq!(text(words.warning(standing, now)), full);
    }

    #[test]
    fn a_card_says_it_shortly_and_a_page_what_to_do() {
        let alert = "Please note: Closed in July.";
        check(&Standing::Alert(Text::plain(Language::ENGLISH, "Closed in July.")), alert, alert);
        let date = Date::parse("2026-11-30").unwrap();
        check(&Standing::Ends(date), "Ends on 2026-11-30", "Ends on 2026-11-30");
        let town = Value::Municipality(MunicipalityCode::parse("853").unwrap());
        check(&Standing::Visit(town, 40), "In person: Turku, about 40 km away", "In person: Turku, about 40 km away");
        check(
            &Standing::FactsFrom(2018),
            "Information from 2018",
            "Information from 2018. Make sure that the service still runs.",
        );
    }
}
