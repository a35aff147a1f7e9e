//! What a reader has answered, what is asked next, and which screen is up. Nothing here knows about results.

pub mod attributes;
pub mod config;
pub mod events;
pub mod history;
pub mod preset_town;
pub mod progress;
pub mod role;
pub mod safety;
pub mod selection;
pub mod state;
pub mod view;
