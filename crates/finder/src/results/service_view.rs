//! The contents of the view of one service, as data.

use super::{
    hit::{Hit, answered, hit},
    nearness,
};
use crate::{
    engine::catalogue::Catalogue,
    session::{config::Config, progress::Progress, state::Session},
};
use model::{facet::Value, identifier::ServiceId, opening::LocalTime};

/// The contents of the view of one service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceView {
    pub hit: Hit,
    /// The town that the reader named: the nearest sites come first.
    pub home: Option<Value>,
}

/// One service with its reasons. `None` where the catalogue does not contain it, or its chunk has not arrived.
pub fn service_view(
    catalogue: &Catalogue,
    config: &Config,
    session: &Session,
    now: LocalTime,
    id: &ServiceId,
) -> Option<ServiceView> {
    let progress = Progress::new(catalogue, config, session);
    let (at, service) = catalogue.find_service(id)?;
    Some(ServiceView {
        hit: hit(catalogue, &progress, now, at, service),
        home: nearness::home(&answered(&progress)).cloned(),
    })
}
