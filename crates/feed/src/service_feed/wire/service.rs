//! The keys of a service.

use super::{Channel, Keys, Record, wire};
use crate::service_feed::{
    reading::Reading,
    values::{
        Read,
        list::List,
        number::{Count, Years},
        often::Often,
        translation::{Keywords, Links},
    },
};
use bulk::Value;
use model::{
    area::{CountyCode, MunicipalityCode, RegionCode},
    date::Date,
    identifier::Code,
    locale::Language,
    problem::Outcome,
    service::{Cost, Form, Per, Referral, Registration, Scope, Status, Unit},
    text::Text,
};

wire! {
    /// One service.
    Service else RecordLeftOut {
        /// Unique in the feed; stays the same when the service changes.
        required "id" id: Box<str>,
        /// The name that the reader sees.
        required "name" name: Text,
        /// One or two sentences.
        "summary" summary: Text,
        /// The whole description, in paragraphs.
        "description" description: Text,
        /// Who can get the service, in words.
        "eligibility" eligibility: Text,
        /// What happens when you make contact.
        "next_step" next_step: Text,
        /// What one has to know first, such as a break.
        "alert" alert: Text,
        /// A key of `organizations`.
        "organization" organization: Box<str>,
        /// `active` if absent.
        "status" status: Status,
        /// Codes of `terms`: what it helps with.
        "topics" topics: Often<Code>,
        /// Codes of `terms`: for whom it is, and nobody else. Absent if it is for anybody.
        "audiences" audiences: Often<Code>,
        /// The ages for which it is.
        "age" age: Age,
        /// The forms of help.
        "forms" forms: Often<Form>,
        /// The languages in which the service is given.
        "languages" languages: Often<Language>,
        /// Whether an interpreter can be arranged.
        "interpreter" interpreter: bool,
        /// Where the people live for whom it is.
        "area" area: Area,
        /// The ways to make contact.
        "channels" channels: List<Channel>,
        /// Whether it costs something.
        "cost" cost: Cost,
        /// What it costs, in words.
        "cost_note" cost_note: Text,
        /// Whether one can use it without giving a name.
        "anonymous" anonymous: bool,
        /// Who can bring a person to the service.
        "referral" referral: Referral,
        /// Whether one has to register first.
        "registration" registration: Registration,
        /// How much of the service one can get.
        "limits" limits: List<Limit>,
        /// How soon an answer comes, in words.
        "response_time" response_time: Text,
        /// The first day of the service.
        "starts" starts: Date,
        /// The last day of the service.
        "ends" ends: Date,
        /// The day on which somebody last checked all of this.
        "checked" checked: Date,
        /// The date of the source of all of this, if nobody checked it.
        "facts_from" facts_from: Date,
        /// A page about the service, or one for each language.
        "url" url: Links,
        /// More words by which it is found.
        "keywords" keywords: Keywords,
    }
    apart {
        /// Anything else; the finder ignores it.
        "ext": Anything,
    }
}

wire! {
    /// Ages in years, both included. Either may be absent.
    Age else ValueIgnored {
        /// The youngest age.
        "min" min: Years,
        /// The oldest age.
        "max" max: Years,
    }
    apart {}
}

wire! {
    /// Where a service is available. The codes are those of Statistics Finland.
    Area else ValueIgnored {
        /// `limited` if absent and there are codes.
        "scope" scope: Scope,
        /// Such as `853` for Turku.
        "municipalities" municipalities: List<MunicipalityCode>,
        /// Such as `02` for Southwest Finland.
        "regions" regions: List<RegionCode>,
        /// Wellbeing services counties; 90 is Helsinki, 91 Åland.
        "counties" counties: List<CountyCode>,
    }
    apart {}
}

wire! {
    /// How much of a service one can get, such as 1 to 5 meetings per calendar year.
    Limit else ValueIgnored {
        /// The least one gets.
        "min" min: Count,
        /// The most one gets.
        "max" max: Count,
        /// What is counted.
        required "unit" unit: Unit,
        /// For whom or how long it is counted.
        "per" per: Per,
    }
    apart {}
}

/// An object that the finder does not look into.
#[derive(Debug)]
pub enum Anything {}
