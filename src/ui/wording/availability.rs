//! The words for when somebody answers, such as "Phone: open now, closes at 15:00". Whether something is open is decided
//! in `model::availability`.

use messages::Key;
use model::{availability::Availability, opening::LocalTime, service::ChannelKind};

use super::Words;

impl Words {
    /// `None` where it is not known, which the reader must not take for "closed".
    pub fn availability(&self, availability: Availability, now: LocalTime) -> Option<String> {
        match availability {
            Availability::Open { kind, until } => Some(self.open(kind, until, now)),
            Availability::Opens { kind, at } => Some(self.opens(kind, at, now)),
            Availability::Closed => Some(self.say(Key::ClosedNow)),
            Availability::Unknown => None,
        }
    }

    fn open(&self, kind: ChannelKind, until: Option<LocalTime>, now: LocalTime) -> String {
        // The hours after midnight belong to the evening before. What stays open for days is only said to be open.
        let is_near = |until: &LocalTime| {
            let days = now.date.days_until(until.date);
            days == 0 || (days == 1 && until.time.hour() < 6)
        };
        match until.filter(is_near) {
            Some(until) => self.at_time(Key::OpenUntil, kind, until),
            None => self.say_with(Key::OpenNow, &[("channel", &self.channel_kind(kind))]),
        }
    }

    fn opens(&self, kind: ChannelKind, at: LocalTime, now: LocalTime) -> String {
        match now.date.days_until(at.date) {
            0 => self.at_time(Key::OpensToday, kind, at),
            1 => self.at_time(Key::OpensTomorrow, kind, at),
            _ => {
                let day = self.weekday(Key::OnWeekday, at.date.weekday());
                let (channel, date, time) = (self.channel_kind(kind), self.day(at.date), self.time(at.time));
                let texts = [("channel", &*channel), ("day", &*day), ("date", &*date), ("time", &*time)];
                self.say_with(Key::OpensOn, &texts)
            }
        }
    }

    fn at_time(&self, key: Key, kind: ChannelKind, at: LocalTime) -> String {
        self.say_with(key, &[("channel", &self.channel_kind(kind)), ("time", &self.time(at.time))])
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{plain, tests::words},
        *,
    };
    use model::{date::Date, hours::Time};

    fn local(text: &str) -> LocalTime {
        let (date, time) = text.split_once(' ').unwrap();
        LocalTime { date: Date::parse(date).unwrap(), time: Time::parse(time).unwrap() }
    }

    /// Seen on a Monday at noon, in Finnish, Swedish and English.
    fn check(availability: Availability, expected: [&str; 3]) {
        let now = local("2026-11-23 12:00");
        let said = ["fi", "sv", "en"].map(|tag| plain(&words(tag).availability(availability, now).unwrap_or_default()));
        assert_eq!(said, expected);
    }

    #[test]
    fn what_is_open_says_when_it_closes() {
        let open = |until: Option<&str>| Availability::Open { kind: ChannelKind::Phone, until: until.map(local) };
        check(
            open(Some("2026-11-23 15:00")),
            [
                "Puhelin: avoinna, sulkeutuu klo 15",
                "Telefon: öppet, stänger kl. 15",
                "Phone: open now, closes at 15:00",
            ],
        );
        check(
            open(Some("2026-11-24 02:00")),
            ["Puhelin: avoinna, sulkeutuu klo 2", "Telefon: öppet, stänger kl. 2", "Phone: open now, closes at 2:00"],
        );
        check(open(Some("2026-11-25 02:00")), ["Puhelin: avoinna nyt", "Telefon: öppet nu", "Phone: open now"]);
        check(open(None), ["Puhelin: avoinna nyt", "Telefon: öppet nu", "Phone: open now"]);
    }

    #[test]
    fn what_is_closed_says_when_it_opens() {
        let opens = |at: &str| Availability::Opens { kind: ChannelKind::Chat, at: local(at) };
        check(
            opens("2026-11-23 18:30"),
            ["Chat: avautuu tänään klo 18.30", "Chatt: öppnar i dag kl. 18.30", "Chat: opens today at 18:30"],
        );
        check(
            opens("2026-11-24 09:00"),
            ["Chat: avautuu huomenna klo 9", "Chatt: öppnar i morgon kl. 9", "Chat: opens tomorrow at 9:00"],
        );
        check(
            opens("2026-11-26 09:00"),
            [
                "Chat: avautuu torstaina 2026-11-26 klo 9",
                "Chatt: öppnar på torsdag 2026-11-26 kl. 9",
                "Chat: opens on Thursday 2026-11-26 at 9:00",
            ],
        );
        check(Availability::Closed, ["Nyt suljettu", "Stängt nu", "Closed now"]);
        check(Availability::Unknown, ["", "", ""]);
    }
}
