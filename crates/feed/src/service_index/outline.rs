//! The outline of a service: what must be known of it before its texts arrive, because it is matched, counted or ranked
//! by it.

use model::{
    availability::is_answered,
    hours::Hours,
    identifier::ServiceId,
    service::{Address, Channel, ChannelKind, Coordinates, Details, Scope, Seldom, Service},
    text::Text,
};

/// The service without its texts and its identifier. It is matched, counted and ranked like the service itself, except
/// by its name.
pub fn outline(service: &Service) -> Service {
    let mut outline = Service {
        status: service.status,
        topics: service.topics.clone(),
        audiences: service.audiences.clone(),
        age: service.age,
        forms: service.forms.clone(),
        languages: service.languages.clone(),
        interpreter: service.interpreter,
        area: service.area.clone(),
        channels: channels(&service.channels),
        cost: service.cost,
        anonymous: service.anonymous,
        registration: service.registration,
        ends: service.ends,
        ..Service::new(ServiceId::new(""), Text::default())
    };
    // If the order has no meaning, one order for all makes more lists equal.
    outline.topics.sort_unstable();
    outline.audiences.sort_unstable();
    outline.forms.sort_unstable();
    outline.area.municipalities.sort_unstable();
    outline.area.regions.sort_unstable();
    outline.area.counties.sort_unstable();
    if outline.area.is_named() && outline.area.scope.is_none() {
        outline.area.scope = Some(Scope::Limited);
    }
    outline
}

/// The service with its name and the texts by which it is searched.
pub fn search_record(service: &Service) -> Service {
    Service {
        organization: service.organization.clone(),
        details: Seldom::new(Details { keywords: service.keywords.clone(), ..Details::default() }),
        ..Service::new(service.id.clone(), service.name.clone())
    }
}

/// Which of several channels is shown as open is decided with the whole service, so their order has no meaning here.
fn channels(channels: &[Channel]) -> Box<[Channel]> {
    let mut outlines: Vec<_> = channels.iter().map(channel).collect();
    // Of the hours of channels on which nobody answers, only one is kept, for the fact that hours are stated
    // (`results::states_hours`).
    let is_told = |channel: &Channel| is_answered(channel) && channel.hours.is_stated();
    let mut is_stated = outlines.iter().any(is_told);
    for channel in outlines.iter_mut().filter(|channel| !is_answered(channel)) {
        let states = channel.hours.is_stated() && !is_stated;
        is_stated |= states;
        channel.hours = if states { Hours::Always } else { Hours::Unknown };
    }
    outlines.sort_by_cached_key(|channel| (channel.kind, format!("{channel:?}")));
    outlines.into()
}

fn channel(channel: &Channel) -> Channel {
    let hours = match &channel.hours {
        Hours::Unknown | Hours::Text(_) => Hours::Unknown,
        Hours::Always | Hours::Windows(_) => channel.hours.clone(),
    };
    // Where a visit is counts in matching and in the order; where a letter goes does not.
    let address = channel.address.as_ref().filter(|_| channel.kind == ChannelKind::Visit).map(|at| {
        let coordinates = at.coordinates.map(Coordinates::coarse);
        let site = Address { municipality: at.municipality, coordinates, ..Address::default() };
        match at.municipality {
            Some(_) => site,
            // The town of another country is told by its name, or by the postal code (`model::town`).
            None if at.city.is_empty() => Address { postal_code: at.postal_code.clone(), ..site },
            None => Address { city: at.city.clone(), ..site },
        }
    });
    let address = address.filter(|address| *address != Address::default());
    let mut entries = channel.accessibility.iter().filter(|_| channel.kind == ChannelKind::Visit);
    let code = entries.find(|entry| Channel::access_of(entry).is_some());
    let access: Box<[_]> = code.cloned().into_iter().collect();
    Channel { hours, address: address.map(Box::new), ..Channel::new(channel.kind) }
        .spoken(channel.languages.clone())
        .accessible(access)
}
