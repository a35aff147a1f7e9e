//! The facts by which services are found, each with a list of its own.

use model::service::{ChannelKind, Cost, Form, Registration};

/// A fact that services state and that has a place of its own in `Facts::lists`.
#[derive(Debug, Clone, Copy)]
pub enum Fact {
    Nationwide,
    AllButAland,
    /// All but Åland, and yet a place in Åland is named.
    PartOfAland,
    /// Places are named, and only they are served.
    Limited,
    Interpreter,
    /// The languages of the service or of one of its channels are stated.
    Spoken,
    TopicStated,
    AudienceStated,
    AgeStated,
    FormStated,
    ChannelStated,
    Cost(Cost),
    Anonymous,
    NotAnonymous,
    Registration(Registration),
    Form(Form),
    Channel(ChannelKind),
    /// The code of a region, a county or a municipality that is named.
    Region(usize),
    County(usize),
    Municipality(usize),
}

impl Fact {
    /// One more than the largest slot.
    pub const SLOTS: usize = 1_300;

    /// The place of the list of those who state it.
    pub fn slot(self) -> usize {
        match self {
            Fact::Nationwide => 0,
            Fact::AllButAland => 1,
            Fact::Limited => 2,
            Fact::Interpreter => 3,
            Fact::Spoken => 4,
            Fact::TopicStated => 5,
            Fact::AudienceStated => 6,
            Fact::AgeStated => 7,
            Fact::FormStated => 8,
            Fact::ChannelStated => 9,
            Fact::Anonymous => 10,
            Fact::NotAnonymous => 11,
            Fact::PartOfAland => 12,
            Fact::Cost(cost) => 20 + cost as usize,
            Fact::Registration(registration) => 30 + registration as usize,
            Fact::Form(form) => 40 + form as usize,
            Fact::Channel(kind) => 60 + kind as usize,
            Fact::Region(code) => 100 + code,
            Fact::County(code) => 200 + code,
            Fact::Municipality(code) => 300 + code,
        }
    }
}
