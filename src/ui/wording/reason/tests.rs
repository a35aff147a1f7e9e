//! What each reason says, by facet and fit.

use super::{
    super::{plain, tests::words},
    *,
};
use model::{
    area::{Areas, MunicipalityCode, areas},
    identifier::ServiceId,
    service::{Address, AgeRange, Area, Channel, ChannelKind, Form},
    text::Text,
};

fn service() -> Service {
    let lapland =
        |areas: &Areas| areas.regions.iter().find(|(code, _)| code.to_string() == "19").map(|(code, _)| *code);
    Service {
        age: AgeRange { min: Some(13.0), max: Some(29.0) },
        area: Area { scope: Some(Scope::Limited), regions: lapland(areas()).into_iter().collect(), ..Area::default() },
        forms: [Form::Group, Form::Event].into(),
        languages: [Language::FINNISH].into(),
        ..Service::new(ServiceId::new("s"), Text::plain(Language::FINNISH, "s"))
    }
}

fn check(tag: &str, facet: Facet, fit: Fit, value: &str, expected: &str) {
    let reason = Reason { question: None, facet, fit, values: facet.parse_value(value).into_iter().collect() };
    let sentence = words(tag).reason(&service(), &reason);
    let value = sentence.value.map(|value| value.text).unwrap_or_default();
    assert_eq!(plain(&[sentence.before, value, sentence.after].concat()), expected);
}

#[test]
fn a_reason_that_fits_names_what_was_asked_for() {
    check("fi", Facet::Area, Fit::Fits, "976", "Toimii alueellasi: Ylitornio");
    check("sv", Facet::Area, Fit::Fits, "976", "Finns i ditt område: Övertorneå");
    check("en", Facet::Form, Fit::Fits, "group", "Kind of help: in a group");
    check("fi", Facet::Age, Fit::Fits, "20", "Ikä sopii: 13–29 vuotta");
    check("en", Facet::Cost, Fit::Fits, "free", "Free of charge");
    check("sv", Facet::Anonymity, Fit::Fits, "yes", "Du kan vara anonym");
    check("fi", Facet::Registration, Fit::Fits, "none", "Ei tarvitse ilmoittautua");
    check("en", Facet::Accessibility, Fit::Fits, "wheelchair", "Wheelchair access");
}

#[test]
fn a_reason_that_is_not_stated_tells_to_ask() {
    let ask = [("fi", "Kysy palvelusta."), ("sv", "Fråga tjänsten."), ("en", "Ask the service.")];
    let look = ["Katso palvelun sivulta.", "Se tjänstens sida.", "See its website."];
    for ((tag, ask), look) in ask.into_iter().zip(look) {
        for facet in Facet::ALL {
            let reason = Reason { question: None, facet, fit: Fit::Unknown, values: Vec::new() };
            let text = words(tag).reason(&service(), &reason).before;
            // Where it is not known how to make contact, nobody can be asked.
            let word = if facet == Facet::Channel { look } else { ask };
            assert!(text.ends_with(word), "{tag}: {text}");
        }
    }
}

#[test]
fn a_reason_that_misses_names_the_services_own_facts() {
    check("en", Facet::Area, Fit::Misses, "853", "Only in: Lapland");
    check("fi", Facet::Form, Fit::Misses, "one_to_one", "Apua vain näin: ryhmässä, tapahtumassa");
    check("en", Facet::Language, Fit::Misses, "sv", "Only in fi");
    check("fi", Facet::Cost, Fit::Misses, "free", "Maksullinen");
    check("sv", Facet::Accessibility, Fit::Misses, "wheelchair", "Du kommer inte in med rullstol");
}

#[test]
fn a_reason_that_fits_in_part_says_which_part() {
    check("en", Facet::Language, Fit::Partly(PartialFit::Interpreter), "sv", "In sv with an interpreter");
    check("en", Facet::Cost, Fit::Partly(PartialFit::CostVaries), "free", "The price varies");
    check("fi", Facet::Area, Fit::Partly(PartialFit::PartOfArea), "19", "Toimii osassa aluettasi: Lappi");
}

#[test]
fn visits_in_other_towns_name_them() {
    let town = |code: &str| Channel {
        address: Some(Box::new(Address { municipality: MunicipalityCode::parse(code), ..Address::default() })),
        ..Channel::new(ChannelKind::Visit)
    };
    let service = Service { channels: [town("837"), town("091")].into(), ..service() };
    let check = |tag: &str, expected: &str| {
        let fit = Fit::Partly(PartialFit::VisitsElsewhere);
        let reason = Reason { question: None, facet: Facet::Area, fit, values: Vec::new() };
        let sentence = words(tag).reason(&service, &reason);
        let value = sentence.value.map(|value| value.text).unwrap_or_default();
        assert_eq!(plain(&[sentence.before, value, sentence.after].concat()), expected);
    };
    check("fi", "Paikan päällä vain täällä: Tampere, Helsinki");
    check("sv", "På plats bara här: Tammerfors, Helsingfors");
    check("en", "In person only in: Tampere, Helsinki");
}
