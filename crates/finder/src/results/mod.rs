//! What is shown in the end: the services in their order, with the reasons. Ships in the second part of the program.

pub mod contact_order;
pub mod emergency;
pub mod found;
pub mod groups;
pub mod ranking;
pub mod shortlist;
