//! Messages for numbers that are probably not what was meant.

use model::link::doubt::Doubt;

use super::Message;

/// What is wrong with a number, as the end of a sentence about it.
pub fn message(doubt: &Doubt) -> Message {
    match doubt {
        Doubt::NoPlus { meant } => Message::new("doubt-no-plus").with("meant", meant),
        Doubt::NoZero { meant } => Message::new("doubt-no-zero").with("meant", meant),
        Doubt::Rounded { begins, meant } => Message::new("doubt-rounded").with("begins", begins).with("meant", meant),
        Doubt::Letters { meant } => Message::new("doubt-letters").with("meant", meant),
        Doubt::ZeroWithin { meant } => Message::new("doubt-zero-within").with("meant", meant),
        Doubt::Short => Message::new("doubt-short"),
    }
}

/// What to write.
pub fn mend(doubt: &Doubt) -> Message {
    match doubt.meant() {
        Some(meant) if !matches!(doubt, Doubt::Rounded { .. }) => {
            Message::new("mend-write-if-right").with("meant", meant)
        }
        _ => Message::new("mend-whole-number"),
    }
}
