//! What is shown in the end: the services in their order, with the reasons. This room ships in the second part of the
//! program, so nothing that is needed before the first question may call it (ARCHITECTURE.md, "Two parts").

pub mod contact_order;
pub mod criteria;
pub mod distinct;
pub mod found;
mod freshness;
pub mod groups;
pub mod hit;
pub mod mistake;
pub mod narrowing;
pub mod nearness;
pub mod others;
pub mod own_words;
mod ranking;
pub mod relaxation;
pub mod results_view;
pub mod service_view;
pub mod shortlist;
pub mod sites;
pub mod standing;
pub mod start;
pub mod waiting;
