//! How a spreadsheet program shows a date or a time: by the code of its number format, such as `d.m.yyyy` or `h:mm`
//! (ECMA-376, 18.8.31). It tells a day that somebody meant from "9-12" that the program took for one.

use model::date::Date;

/// What a number format shows of a date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NumberFormat {
    parts: Vec<Part>,
    /// As it stands in the file.
    code: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Day(usize),
    Month(usize),
    Year(usize),
    Hour,
    /// Minutes, seconds, or what is not looked at.
    Other,
    Sign(char),
}

impl NumberFormat {
    pub fn parse(code: &str) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut letters = code.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter.to_ascii_lowercase() {
                // What follows is for negative numbers and texts.
                ';' => break,
                '\\' | '_' => parts.extend(letters.next().filter(|_| letter == '\\').map(Part::Sign)),
                '*' => _ = letters.next(),
                '"' => parts.extend(letters.by_ref().take_while(|letter| *letter != '"').map(Part::Sign)),
                // A colour, a language or a condition; [h] counts hours past a day.
                '[' => {
                    let within: String = letters.by_ref().take_while(|letter| *letter != ']').collect();
                    if within.chars().all(|letter| matches!(letter, 'h' | 'H')) {
                        parts.push(Part::Hour);
                    }
                }
                known @ ('d' | 'm' | 'y' | 'h' | 's') => {
                    let mut length = 1;
                    while letters.next_if(|next| next.eq_ignore_ascii_case(&known)).is_some() {
                        length += 1;
                    }
                    parts.push(part(known, length, &parts));
                }
                sign @ ('.' | '-' | '/' | ' ' | ',' | ':') => parts.push(Part::Sign(sign)),
                _ => {}
            }
        }
        Self { parts, code: code.to_owned() }
    }

    /// Whether a whole day is shown. One without its year was hardly typed as a day. Of a format that is not known as one
    /// of dates nothing is said against it.
    pub fn has_year(&self) -> bool {
        let has = |is: fn(&Part) -> bool| self.parts.iter().any(is);
        has(|part| matches!(part, Part::Year(_))) || !has(|part| matches!(part, Part::Day(_) | Part::Month(_)))
    }

    /// Whether a time of day is shown and no day.
    pub fn is_time(&self) -> bool {
        self.parts.contains(&Part::Hour) && !self.parts.iter().any(|part| matches!(part, Part::Day(_) | Part::Year(_)))
    }

    /// A number as it is seen, where zeros or a plus sign are seen before it.
    pub fn show_number(&self, number: f64) -> Option<String> {
        super::zeros::shown(&self.code, number)
    }

    /// Whether the month stands before the day.
    pub fn is_month_first(&self) -> bool {
        let at = |is: fn(&Part) -> bool| self.parts.iter().position(is);
        let (day, month) = (at(|part| matches!(part, Part::Day(_))), at(|part| matches!(part, Part::Month(_))));
        day.zip(month).is_some_and(|(day, month)| month < day)
    }

    /// The day as it is seen in the cell; `31.12.2026` where the format does not say.
    pub fn show(&self, date: Date) -> String {
        let mut shown = String::new();
        for part in &self.parts {
            match part {
                Part::Day(1) => shown.push_str(&date.day().to_string()),
                Part::Day(_) => shown.push_str(&format!("{:02}", date.day())),
                Part::Month(1) => shown.push_str(&date.month().to_string()),
                Part::Month(2) => shown.push_str(&format!("{:02}", date.month())),
                Part::Month(_) => shown.push_str(month_name(date.month())),
                Part::Year(1 | 2) => shown.push_str(&format!("{:02}", date.year() % 100)),
                Part::Year(_) => shown.push_str(&date.year().to_string()),
                Part::Sign(sign) => shown.push(*sign),
                Part::Hour | Part::Other => {}
            }
        }
        let shown = shown.trim_matches([' ', ':', ',']);
        let has_digits = shown.chars().any(|letter| letter.is_ascii_digit());
        if has_digits { shown.to_owned() } else { super::cell::write_date(date) }
    }
}

fn part(letter: char, length: usize, before: &[Part]) -> Part {
    match letter {
        'd' => Part::Day(length),
        'y' => Part::Year(length),
        'h' => Part::Hour,
        // After an hour it is minutes.
        'm' if !before.contains(&Part::Hour) => Part::Month(length),
        _ => Part::Other,
    }
}

/// As the library of formats names them where no language is said.
fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    usize::from(month).checked_sub(1).and_then(|at| NAMES.get(at)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_shown_as_the_program_shows_it() {
        let date = Date::parse("2026-05-01").unwrap();
        let check = |code: &str, expected: &str, has_year: bool| {
            let format = NumberFormat::parse(code);
            assert_eq!((format.show(date).as_str(), format.has_year()), (expected, has_year), "{code}");
        };
        check("d.m.", "1.5.", false);
        check("d.m.yyyy", "1.5.2026", true);
        check("dd/mm/yy", "01/05/26", true);
        check("d\\-mmm", "1-May", false);
        check("[$-40B]d. mmm;@", "1. May", false);
        check("yyyy-mm-dd h:mm:ss", "2026-05-01", true);
        check("General", "1.5.2026", true);
        check("m/d", "5/1", false);
    }

    #[test]
    fn a_time_is_told_from_a_day() {
        for (code, expected) in
            [("h:mm", true), ("[h]:mm", true), ("h:mm:ss;@", true), ("yyyy-mm-dd h:mm", false), ("d.m.", false)]
        {
            assert_eq!(NumberFormat::parse(code).is_time(), expected, "{code}");
        }
        assert!(NumberFormat::parse("m/d").is_month_first() && !NumberFormat::parse("d.m.").is_month_first());
    }
}
