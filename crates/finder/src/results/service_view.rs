//! The contents of the view of one service, as data.

use super::hit::{Hit, answered, hit};
use crate::{
    engine::catalogue::Catalogue,
    session::{
        config::Config,
        progress::Progress,
        state::{Screen, Session},
        view::{View, view},
    },
};
use model::{area::MunicipalityCode, facet::Value, identifier::ServiceId, opening::LocalTime};

/// The contents of the view of one service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceView {
    pub hit: Hit,
    pub behind: Behind,
    /// The municipality that the reader named: the nearest sites come first.
    pub home: Option<MunicipalityCode>,
}

/// What the way back from a service leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    Results,
    /// The search or the list of kept services.
    Other,
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
    let town = |value: &&Value| if let Value::Municipality(code) = value { Some(*code) } else { None };
    Some(ServiceView {
        hit: hit(catalogue, &progress, now, at, service),
        behind: behind(catalogue, config, session),
        home: answered(&progress).iter().find_map(town),
    })
}

fn behind(catalogue: &Catalogue, config: &Config, session: &Session) -> Behind {
    let Screen::Service(_, before) = &session.screen else { return Behind::Results };
    let before = Session { screen: (**before).clone(), ..session.clone() };
    if matches!(view(catalogue, config, &before), View::Results { .. }) { Behind::Results } else { Behind::Other }
}
