//! The words of opening hours in three languages, and what each of them says about a window.

/// What a word or several say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phrase {
    /// Every so many weeks.
    Weeks(u8),
    /// The number that follows is one of weeks.
    Every,
    /// The numbers count the weekdays of a month.
    Month,
    Ordinal(i8),
    From,
    Until,
    NotOnHolidays,
    Exception,
    Closed,
    /// Weekdays by their place in the week, the first and the last.
    Days(usize, usize),
    /// Says nothing of its own.
    Filler,
}

/// Phrases of several words stand before those that begin like them.
const PHRASES: &[(&str, Phrase)] = &[
    ("joka toinen viikko", Phrase::Weeks(2)),
    ("joka toinen", Phrase::Weeks(2)),
    ("varannan vecka", Phrase::Weeks(2)),
    ("varannan", Phrase::Weeks(2)),
    ("every other week", Phrase::Weeks(2)),
    ("every other", Phrase::Weeks(2)),
    ("every second week", Phrase::Weeks(2)),
    ("every second", Phrase::Weeks(2)),
    ("joka päivä", Phrase::Days(0, 6)),
    ("päivittäin", Phrase::Days(0, 6)),
    ("varje dag", Phrase::Days(0, 6)),
    ("dagligen", Phrase::Days(0, 6)),
    ("every day", Phrase::Days(0, 6)),
    ("daily", Phrase::Days(0, 6)),
    ("arkisin", Phrase::Days(0, 4)),
    ("arkipäivisin", Phrase::Days(0, 4)),
    ("arkipäivinä", Phrase::Days(0, 4)),
    ("ark.", Phrase::Days(0, 4)),
    ("ark", Phrase::Days(0, 4)),
    ("vard.", Phrase::Days(0, 4)),
    ("vardagar", Phrase::Days(0, 4)),
    ("weekdays", Phrase::Days(0, 4)),
    ("viikonloppuisin", Phrase::Days(5, 6)),
    ("veckoslut", Phrase::Days(5, 6)),
    ("weekends", Phrase::Days(5, 6)),
    ("joka kuukauden", Phrase::Month),
    ("joka kuun", Phrase::Month),
    ("kuukauden", Phrase::Month),
    ("kuun", Phrase::Month),
    ("månadens", Phrase::Month),
    ("i månaden", Phrase::Month),
    ("of the month", Phrase::Month),
    ("of every month", Phrase::Month),
    ("monthly", Phrase::Month),
    ("ensimmäinen", Phrase::Ordinal(1)),
    ("första", Phrase::Ordinal(1)),
    ("first", Phrase::Ordinal(1)),
    ("toinen", Phrase::Ordinal(2)),
    ("andra", Phrase::Ordinal(2)),
    ("second", Phrase::Ordinal(2)),
    ("kolmas", Phrase::Ordinal(3)),
    ("tredje", Phrase::Ordinal(3)),
    ("third", Phrase::Ordinal(3)),
    ("neljäs", Phrase::Ordinal(4)),
    ("fjärde", Phrase::Ordinal(4)),
    ("fourth", Phrase::Ordinal(4)),
    ("viimeinen", Phrase::Ordinal(-1)),
    ("sista", Phrase::Ordinal(-1)),
    ("last", Phrase::Ordinal(-1)),
    ("ei pyhinä", Phrase::NotOnHolidays),
    ("ei pyhäpäivinä", Phrase::NotOnHolidays),
    ("ei arkipyhinä", Phrase::NotOnHolidays),
    ("paitsi pyhät", Phrase::NotOnHolidays),
    ("paitsi pyhinä", Phrase::NotOnHolidays),
    ("paitsi arkipyhinä", Phrase::NotOnHolidays),
    ("paitsi arkipyhät", Phrase::NotOnHolidays),
    ("utom helgdagar", Phrase::NotOnHolidays),
    ("utom på helgdagar", Phrase::NotOnHolidays),
    ("except public holidays", Phrase::NotOnHolidays),
    ("except bank holidays", Phrase::NotOnHolidays),
    ("except holidays", Phrase::NotOnHolidays),
    ("pyhinä suljettu", Phrase::NotOnHolidays),
    ("pyhinä kiinni", Phrase::NotOnHolidays),
    ("inte på helgdagar", Phrase::NotOnHolidays),
    ("inte helgdagar", Phrase::NotOnHolidays),
    ("ej helgdagar", Phrase::NotOnHolidays),
    ("stängt på helgdagar", Phrase::NotOnHolidays),
    ("not on public holidays", Phrase::NotOnHolidays),
    ("not on holidays", Phrase::NotOnHolidays),
    ("closed on public holidays", Phrase::NotOnHolidays),
    ("closed on holidays", Phrase::NotOnHolidays),
    ("joka", Phrase::Every),
    ("varje", Phrase::Every),
    ("var", Phrase::Every),
    ("every", Phrase::Every),
    ("alkaen", Phrase::From),
    ("lähtien", Phrase::From),
    ("från och med", Phrase::From),
    ("fr.o.m.", Phrase::From),
    ("från", Phrase::From),
    ("from", Phrase::From),
    ("asti", Phrase::Until),
    ("saakka", Phrase::Until),
    ("till och med", Phrase::Until),
    ("t.o.m.", Phrase::Until),
    ("till", Phrase::Until),
    ("until", Phrase::Until),
    ("poikkeus", Phrase::Exception),
    ("undantag", Phrase::Exception),
    ("exception", Phrase::Exception),
    ("suljettu", Phrase::Closed),
    ("kiinni", Phrase::Closed),
    ("stängt", Phrase::Closed),
    ("closed", Phrase::Closed),
    ("viikko", Phrase::Filler),
    ("vecka", Phrase::Filler),
    ("week", Phrase::Filler),
    ("weeks", Phrase::Filler),
    ("klo", Phrase::Filler),
    ("kl", Phrase::Filler),
    ("kl.", Phrase::Filler),
    ("ja", Phrase::Filler),
    ("och", Phrase::Filler),
    ("and", Phrase::Filler),
    ("&", Phrase::Filler),
];

/// The phrase with which the words begin, and of how many words it is.
pub fn phrase(words: &[&str]) -> Option<(Phrase, usize)> {
    let begins = |phrase: &str| {
        let mut count = 0;
        for part in phrase.split(' ') {
            if words.get(count).is_none_or(|word| *word != part) {
                return None;
            }
            count += 1;
        }
        Some(count)
    };
    PHRASES.iter().find_map(|(text, phrase)| Some((*phrase, begins(text)?)))
}
