//! The keys of a channel, with its address and hours.

use super::{Keys, Record, wire};
use crate::service_feed::{
    reading::{
        Reading,
        memo::{Memo, Memos},
    },
    values::{
        Guard, Read,
        list::List,
        number::{Latitude, Longitude, Nth, Weeks},
        often::Remembered,
    },
};
use bulk::Value;
use model::{
    area::MunicipalityCode,
    date::{Date, Weekday},
    hours::{Hours, Time},
    locale::Language,
    problem::Outcome,
    service::{ChannelKind, Cost},
    text::Text,
};

wire! {
    /// A way to make contact.
    Channel else ValueIgnored {
        /// The way of making contact.
        required "type" kind: ChannelKind,
        /// The number, the address of e-mail or the link.
        "value" value: String,
        /// Its name, if there are several.
        "label" label: Text,
        /// The languages that one can use there.
        "languages" languages: List<Language>,
        /// When it can be used.
        "hours" hours: Hours,
        /// Whether using it costs something.
        "cost" cost: Cost,
        /// Whether one has to make an appointment first.
        "by_appointment" by_appointment: bool,
        /// Where to go or to write.
        "address" address: Address,
        /// Whether the address must not be shown, as for a shelter. The finder then drops it.
        "hidden_address" hidden_address: Guard,
        /// Whether a call or message stands on the phone bill.
        "on_phone_bill" on_phone_bill: bool,
        /// How accessible the place is: `wheelchair` or `no_wheelchair`, and anything else in words.
        "accessibility" accessibility: List<Box<str>>,
    }
    apart {}
}

wire! {
    /// Where to go, or where to write to.
    Address else ValueIgnored {
        /// The street and the number.
        "street" street: Text,
        /// Five digits.
        "postal_code" postal_code: Box<str>,
        /// The town of the postal code.
        "city" city: Text,
        /// The official code.
        "municipality" municipality: MunicipalityCode,
        /// The point on a map, by which the nearest of several places is found. The finder does not show it.
        "coordinates" coordinates: Coordinates,
    }
    apart {}
}

wire! {
    /// A point on a map in WGS 84, as maps and telephones give it.
    Coordinates else ValueIgnored {
        /// Degrees north of the equator.
        required "latitude" latitude: Latitude,
        /// Degrees east of Greenwich.
        required "longitude" longitude: Longitude,
    }
    apart {}
}

wire! {
    /// Hours that recur on the given days.
    Window else ValueIgnored {
        /// The weekdays. They may be absent in an exception, which then holds every day from `from` to `until`.
        "days" days: List<Weekday>,
        /// Absent if only the day is known.
        "opens" opens: Time,
        /// Earlier than `opens` if the hours go past midnight.
        "closes" closes: Time,
        /// The number of weeks from one time to the next, counted from `from`; 1 if absent.
        "every" every: Weeks,
        /// The first day on which this holds.
        "from" from: Date,
        /// The last day on which this holds.
        "until" until: Date,
        /// Which of these weekdays of a month: 1 is the first, -1 the last.
        "nth" nth: List<Nth>,
        /// Whether it is closed on public holidays.
        "closed_on_holidays" closed_on_holidays: bool,
        /// Whether this replaces all ordinary hours on its days; without times it is closed then.
        "exception" exception: bool,
    }
    apart {}
}

impl Remembered for Window {
    fn memo(memos: &mut Memos) -> &mut Memo<Self::Model> {
        &mut memos.windows
    }
}
