//! The ways to make contact of a service that is met in several places: what works from anywhere first, and then place
//! by place, the nearest first.

use super::nearness::{distance, is_home, rounded, town};
use model::{
    facet::Value,
    order::ordered,
    service::{Address, Channel},
};

/// A place with the ways to make contact there.
#[derive(Debug, Clone, PartialEq)]
pub struct Site<'a> {
    pub address: &'a Address,
    pub channels: Vec<&'a Channel>,
    /// Its town, and how many kilometres away, rounded. `None` where the reader or the feed names none, or it is the
    /// reader's own.
    pub distance: Option<(Value, usize)>,
}

/// The ways to make contact of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct Ways<'a> {
    pub anywhere: Vec<&'a Channel>,
    /// Empty where there is only one place: it stands among the others then.
    pub sites: Vec<Site<'a>>,
}

/// Groups channels by where they are. Otherwise their order stays, and that of equally near places.
pub fn by_site<'a>(channels: Vec<&'a Channel>, home: Option<&Value>) -> Ways<'a> {
    let (mut anywhere, mut sites): (Vec<&Channel>, Vec<Site>) = (Vec::new(), Vec::new());
    for channel in &channels {
        let Some(address) = channel.address.as_deref() else {
            anywhere.push(channel);
            continue;
        };
        match sites.iter_mut().find(|site| site.address == address) {
            Some(site) => site.channels.push(channel),
            None => sites.push(Site { address, channels: vec![channel], distance: None }),
        }
    }
    if sites.len() <= 1 {
        return Ways { anywhere: channels, sites: Vec::new() };
    }
    let far = |site: &Site| home.and_then(|home| distance(home, site.address));
    let sites: Vec<_> = sites.into_iter().map(|site| (far(&site), site)).collect();
    let key = |far: &Option<f32>| far.unwrap_or(f32::MAX);
    let sites = ordered(sites, &|(left, _), (right, _)| key(left).total_cmp(&key(right)));
    let with_distance = |(far, site): (Option<f32>, Site<'a>)| {
        let town = home.filter(|home| !is_home(home, site.address)).and_then(|home| town(home, site.address));
        Site { distance: town.zip(far.map(rounded)), ..site }
    };
    Ways { anywhere, sites: sites.into_iter().map(with_distance).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_data::text;
    use model::{area::MunicipalityCode, service::ChannelKind};

    fn at(kind: ChannelKind, town: &str, street: &str) -> Channel {
        let address =
            Address { street: text(street), municipality: MunicipalityCode::parse(town), ..Address::default() };
        Channel { address: Some(Box::new(address)), ..Channel::new(kind) }
    }

    #[test]
    fn places_come_after_what_works_from_anywhere_and_the_nearest_first() {
        let channels = [
            at(ChannelKind::Visit, "091", "Far"),
            at(ChannelKind::Visit, "", "Somewhere"),
            Channel::new(ChannelKind::Phone),
            at(ChannelKind::Visit, "202", "Near"),
            at(ChannelKind::Visit, "853", "Here"),
            at(ChannelKind::Phone, "853", "Here"),
        ];
        let ways = by_site(channels.iter().collect(), MunicipalityCode::parse("853").map(Value::Municipality).as_ref());
        assert_eq!(ways.anywhere, [&channels[2]]);
        let streets: Vec<_> = ways.sites.iter().map(|site| site.channels.first().unwrap()).collect();
        assert_eq!(streets, [&&channels[4], &&channels[3], &&channels[0], &&channels[1]]);
        assert_eq!(ways.sites[0].channels, [&channels[4], &channels[5]]);
        let distances: Vec<_> = ways.sites.iter().map(|site| site.distance.is_some()).collect();
        assert_eq!(distances, [false, true, true, false]);
    }

    #[test]
    fn a_single_place_stands_among_the_other_ways() {
        let channels = [at(ChannelKind::Visit, "091", "A"), Channel::new(ChannelKind::Phone)];
        let ways = by_site(channels.iter().collect(), None);
        assert_eq!((ways.anywhere.len(), ways.sites.len()), (2, 0));
    }
}
