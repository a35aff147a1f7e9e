//! The words for what is known of one channel: hours, languages, price, address.

use messages::Key;
use model::{
    area::areas,
    service::{Address, Channel},
    text::Chosen,
};

use super::Words;

impl Words {
    /// One line for each fact.
    pub fn channel_facts(&self, channel: &Channel) -> Vec<Chosen> {
        let mut lines = self.hours(&channel.hours);
        let mut add = |text: String| lines.push(self.own(text));
        match channel.by_appointment {
            Some(true) => add(self.say(Key::ByAppointment)),
            Some(false) => add(self.say(Key::WithoutAppointment)),
            None => {}
        }
        if !channel.languages.is_empty() {
            add(self.say_with(Key::ChannelLanguages, &[("languages", &self.languages(&channel.languages))]));
        }
        if let Some(cost) = channel.cost {
            add(self.cost(cost));
        }
        lines.extend(channel.address.as_ref().and_then(|address| self.address(address)));
        lines.extend(channel.accessibility.iter().map(|entry| self.own(self.access(entry))));
        lines
    }

    /// A code in the reader's language; words as they are.
    fn access(&self, entry: &str) -> String {
        match Channel::access_of(entry) {
            Some(true) => self.say(Key::AccessibilityFits),
            Some(false) => self.say(Key::AccessibilityMisses),
            None => entry.to_owned(),
        }
    }

    /// An address on one line, as it is written on a letter.
    pub fn address(&self, address: &Address) -> Option<Chosen> {
        let municipality = address.municipality.and_then(|code| areas().municipality(code));
        let city = self.choose(&address.city).or_else(|| self.choose(&municipality?.name));
        let street = self.choose(&address.street);
        let language = street.as_ref().or(city.as_ref())?.language;
        let parts = [street.map(|street| street.text), Some(town(&address.postal_code, city))];
        let parts: Vec<_> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        Some(Chosen { text: parts.join(", "), language })
    }
}

fn town(postal_code: &str, city: Option<Chosen>) -> String {
    let city = city.map(|city| city.text).unwrap_or_default();
    [postal_code, &city].join(" ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{super::tests::words, *};
    use model::service::ChannelKind;

    #[test]
    fn codes_about_access_are_worded_and_words_stay() {
        let entries = ["wheelchair", "no_wheelchair", "Ramp at the side"];
        let visit = Channel::new(ChannelKind::Visit).accessible(entries.map(Into::into));
        let lines: Vec<_> = words("en").channel_facts(&visit).into_iter().map(|line| line.text).collect();
        assert_eq!(lines, ["Wheelchair access", "No wheelchair access", "Ramp at the side"]);
    }
}
