//! When a service can be reached: which of its channels is open now, or opens next. The badge on a card, the ranking
//! and the filter "open now" all use this.

use super::{
    opening::{LocalTime, Opening, opening},
    service::{Channel, ChannelAnswer, ChannelKind, Service},
};

/// When somebody can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// Open on this channel. `until` is `None` if it does not close within the horizon of `opening`.
    Open { kind: ChannelKind, until: Option<LocalTime> },
    /// Closed everywhere; this channel opens first.
    Opens { kind: ChannelKind, at: LocalTime },
    /// Closed, and no opening is known within the horizon.
    Closed,
    /// No channel states hours that are understood. Never shown as closed.
    Unknown,
}

/// The availability of a service over all its channels. Of channels that are open, the one that stays open longest
/// counts, and then the order of the feed.
pub fn availability(service: &Service, now: LocalTime) -> Availability {
    availability_of(&service.channels, now)
}

/// The availability over some channels.
pub fn availability_of(channels: &[Channel], now: LocalTime) -> Availability {
    let mut best = Availability::Unknown;
    for channel in channels.iter().filter(|channel| is_answered(channel)) {
        let found = match opening(&channel.hours, now) {
            Opening::Open { until } => Availability::Open { kind: channel.kind, until },
            Opening::Closed { next: Some(at) } => Availability::Opens { kind: channel.kind, at },
            Opening::Closed { next: None } if channel.kind.answer() == ChannelAnswer::Live => Availability::Closed,
            Opening::Closed { next: None } | Opening::Unknown => Availability::Unknown,
        };
        if found.is_sooner_than(&best) {
            best = found;
        }
    }
    // If some hours are not known, the service is not closed because the other channels are.
    let is_unknown = |channel: &Channel| is_answered(channel) && opening(&channel.hours, now) == Opening::Unknown;
    if best == Availability::Closed && channels.iter().any(is_unknown) { Availability::Unknown } else { best }
}

impl Availability {
    /// Whether a channel is open now.
    pub fn is_open(self) -> bool {
        matches!(self, Availability::Open { .. })
    }

    /// The wait in minutes, for the ranking: 0 if open. An unknown wait counts as a day.
    pub fn wait(self, now: LocalTime) -> u32 {
        const DAY: u32 = 1440;
        match self {
            Availability::Open { .. } => 0,
            Availability::Opens { at, .. } => minutes_between(now, at),
            Availability::Unknown => DAY,
            Availability::Closed => u32::MAX,
        }
    }

    fn is_sooner_than(&self, other: &Self) -> bool {
        match (self, other) {
            (Availability::Open { until, .. }, Availability::Open { until: known, .. }) => {
                known.is_some_and(|known| until.is_none_or(|until| known < until))
            }
            (Availability::Open { .. }, _) => true,
            (Availability::Opens { at, .. }, Availability::Opens { at: known, .. }) => at < known,
            (Availability::Opens { .. }, Availability::Closed | Availability::Unknown) => true,
            (Availability::Closed, Availability::Unknown) => true,
            _ => false,
        }
    }
}

/// Whether somebody answers there, at some time or other.
pub fn is_answered(channel: &Channel) -> bool {
    match channel.kind.answer() {
        ChannelAnswer::Live | ChannelAnswer::Meeting => true,
        ChannelAnswer::Message | ChannelAnswer::Nobody => false,
    }
}

fn minutes_between(from: LocalTime, to: LocalTime) -> u32 {
    let minutes = from.date.days_until(to.date) * 1440 + i32::from(to.time.minutes()) - i32::from(from.time.minutes());
    u32::try_from(minutes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            date::Date,
            hours::{Days, Hours, Time, Window},
        },
        *,
    };
    use crate::{date::Weekday, identifier::ServiceId, text::Text};

    fn local(date: &str, time: &str) -> LocalTime {
        LocalTime { date: Date::parse(date).unwrap(), time: Time::parse(time).unwrap() }
    }

    /// A channel with hours on every day; `""` for none, `always`, or `09:00-15:00`.
    fn with(kind: ChannelKind, hours: &str) -> Channel {
        let hours = match hours.split_once('-') {
            Some((opens, closes)) => Hours::Windows(crate::shared::Shared::from([Window {
                days: Days::new(Weekday::ALL),
                opens: Time::parse(opens),
                closes: Time::parse(closes),
                every: 1,
                ..Window::default()
            }])),
            None if hours == "always" => Hours::Always,
            None => Hours::Unknown,
        };
        Channel { hours, ..Channel::new(kind) }
    }

    /// A Monday, at noon.
    fn check(channels: Vec<Channel>, expected: Availability) {
        let service = Service { channels: channels.into(), ..Service::new(ServiceId::new("s"), Text::default()) };
        assert_eq!(availability(&service, local("2026-11-23", "12:00")), expected);
    }

    #[test]
    fn the_channel_that_is_open_longest_counts() {
        let phone = || with(ChannelKind::Phone, "09:00-15:00");
        let open = |kind, until| Availability::Open { kind, until };
        check(vec![phone()], open(ChannelKind::Phone, Some(local("2026-11-23", "15:00"))));
        let chat = with(ChannelKind::Chat, "09:00-20:00");
        check(vec![phone(), chat], open(ChannelKind::Chat, Some(local("2026-11-23", "20:00"))));
        check(vec![phone(), with(ChannelKind::Sms, "always")], open(ChannelKind::Sms, None));
        // A website that is always open reaches nobody.
        check(
            vec![phone(), with(ChannelKind::Web, "always")],
            open(ChannelKind::Phone, Some(local("2026-11-23", "15:00"))),
        );
    }

    #[test]
    fn the_channel_that_opens_first_counts_where_none_is_open() {
        let channels = vec![with(ChannelKind::Phone, "09:00-10:00"), with(ChannelKind::Chat, "18:00-20:00")];
        check(channels, Availability::Opens { kind: ChannelKind::Chat, at: local("2026-11-23", "18:00") });
        let channels = vec![with(ChannelKind::Visit, ""), with(ChannelKind::Phone, "09:00-10:00")];
        check(channels, Availability::Opens { kind: ChannelKind::Phone, at: local("2026-11-24", "09:00") });
    }

    #[test]
    fn what_is_not_stated_is_unknown_and_never_closed() {
        let over = || {
            let mut channel = with(ChannelKind::Phone, "09:00-10:00");
            if let Hours::Windows(windows) = &mut channel.hours {
                windows[0].until = Date::parse("2026-11-01");
            }
            channel
        };
        check(vec![], Availability::Unknown);
        check(vec![with(ChannelKind::Web, "always")], Availability::Unknown);
        check(vec![with(ChannelKind::Phone, "")], Availability::Unknown);
        check(vec![over()], Availability::Closed);
        check(vec![over(), with(ChannelKind::Chat, "")], Availability::Unknown);
    }

    #[test]
    fn the_wait_is_counted_in_minutes() {
        let now = local("2026-11-23", "23:00");
        let opens = |date, time| Availability::Opens { kind: ChannelKind::Phone, at: local(date, time) };
        let waits = [
            Availability::Open { kind: ChannelKind::Phone, until: None },
            opens("2026-11-24", "00:30"),
            Availability::Unknown,
            opens("2026-11-25", "09:00"),
            Availability::Closed,
        ];
        let minutes: Vec<_> = waits.iter().map(|availability| availability.wait(now)).collect();
        assert_eq!(minutes, [0, 90, 1440, 2040, u32::MAX]);
    }
}
