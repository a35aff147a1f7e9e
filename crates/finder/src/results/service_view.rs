//! What stands in the view of one service, as data.

use super::hit::{Hit, hit};
use crate::{
    engine::catalogue::Catalogue,
    session::{
        config::Config,
        progress::Progress,
        state::{Screen, Session},
        view::{View, view},
    },
};
use model::{identifier::ServiceId, opening::LocalTime};

#[derive(Debug, Clone, PartialEq)]
pub struct ServiceView {
    pub hit: Hit,
    pub behind: Behind,
}

/// What the way back from a service leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    Results,
    /// The search or the list of what is kept.
    Other,
}

/// One service with its reasons; `None` where the catalogue no longer holds it.
pub fn service_view(
    catalogue: &Catalogue,
    config: &Config,
    session: &Session,
    now: LocalTime,
    id: &ServiceId,
) -> Option<ServiceView> {
    let progress = Progress::new(catalogue, config, session);
    let (at, service) = catalogue.find_service(id)?;
    Some(ServiceView { hit: hit(catalogue, &progress, now, at, service), behind: behind(catalogue, config, session) })
}

fn behind(catalogue: &Catalogue, config: &Config, session: &Session) -> Behind {
    let Screen::Service(_, before) = &session.screen else { return Behind::Results };
    let before = Session { screen: (**before).clone(), ..session.clone() };
    match view(catalogue, config, &before) {
        View::Results { .. } => Behind::Results,
        _ => Behind::Other,
    }
}
