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
        lines.extend(channel.accessibility.iter().map(|word| self.own(word.to_string())));
        lines
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
