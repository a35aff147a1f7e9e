//! Each facet and what it makes of silence; the table of visits.

use super::*;
use crate::test_data::*;
use model::{service::Address, term::Term};

fn check(service: &Service, facet: Facet, value: &str, expected: Fit) {
    let value = facet.parse_value(value).unwrap();
    assert_eq!(judge(service, facet, &value, &terms()), expected, "{facet:?} {value:?}");
}

#[test]
fn silence_is_unknown_in_every_facet() {
    let values = ["topic:gender", "role:client", "20", "853", "group", "chat", "sv", "free", "yes", "none"];
    for (facet, value) in Facet::ALL.into_iter().zip(values) {
        check(&service("s"), facet, value, Fit::Unknown);
    }
}

#[test]
fn a_code_fits_on_itself_and_below_and_partly_above() {
    let on = |code: &str| Service { topics: [Code::new(code)].into(), ..service("s") };
    check(&on("topic:gender"), Facet::Topic, "topic:gender", Fit::Fits);
    check(&on("topic:gender.own"), Facet::Topic, "topic:gender", Fit::Fits);
    check(&on("topic:gender"), Facet::Topic, "topic:gender.own", Fit::Partly(PartialFit::Broader));
    check(&on("topic:violence"), Facet::Topic, "topic:gender", Fit::Misses);
}

#[test]
fn codes_that_mean_the_same_fit_in_both_directions() {
    let term = |parent: &str, same_as: &str| Term {
        parent: (!parent.is_empty()).then(|| Code::new(parent)),
        same_as: same_as.split_whitespace().map(Code::new).collect(),
        ..Term::default()
    };
    let terms = [
        ("topic:violence", term("", "ptv:1 yso:1")),
        ("topic:violence.home", term("topic:violence", "")),
        ("ptv:1", term("", "")),
        ("ptv:11", term("ptv:1", "")),
    ];
    let terms = Terms::new(terms.into_iter().map(|(code, term)| (Code::new(code), term)));
    let check = |stated: &str, answered: &str, expected: Fit| {
        let service = service_for("s", stated, "");
        assert_eq!(
            judge(&service, Facet::Topic, &Value::Term(Code::new(answered)), &terms),
            expected,
            "{stated} {answered}"
        );
    };
    for code in ["topic:violence", "ptv:1", "yso:1"] {
        for same in ["topic:violence", "ptv:1", "yso:1"] {
            check(code, same, Fit::Fits);
        }
        for below in ["topic:violence.home", "ptv:11"] {
            check(below, code, Fit::Fits);
            check(code, below, Fit::Partly(PartialFit::Broader));
        }
    }
    check("ptv:11", "topic:violence.home", Fit::Misses);
    check("yso:2", "topic:violence", Fit::Misses);
}

#[test]
fn ages_are_inclusive() {
    let aged = |min, max| Service { age: AgeRange { min, max }, ..service("s") };
    check(&aged(Some(13.0), Some(17.0)), Facet::Age, "13", Fit::Fits);
    check(&aged(Some(13.0), Some(17.0)), Facet::Age, "17", Fit::Fits);
    check(&aged(Some(13.0), Some(17.0)), Facet::Age, "18", Fit::Misses);
    check(&aged(Some(16.0), None), Facet::Age, "99", Fit::Fits);
    check(&aged(Some(12.5), None), Facet::Age, "12", Fit::Misses);
}

#[test]
fn a_place_lies_in_its_region_and_county() {
    let limited = |municipality: &[&str], region: &[&str], county: &[&str]| {
        let area = Area {
            scope: Some(Scope::Limited),
            municipalities: municipality.iter().filter_map(|code| MunicipalityCode::parse(code)).collect(),
            regions: region.iter().filter_map(|code| RegionCode::parse(code)).collect(),
            counties: county.iter().filter_map(|code| model::area::CountyCode::parse(code)).collect(),
        };
        Service { area, ..service("s") }
    };
    check(&limited(&["853"], &[], &[]), Facet::Area, "853", Fit::Fits);
    check(&limited(&["091"], &[], &[]), Facet::Area, "853", Fit::Misses);
    check(&limited(&[], &["02"], &[]), Facet::Area, "853", Fit::Fits);
    check(&limited(&[], &[], &["05"]), Facet::Area, "853", Fit::Fits);
    check(&limited(&[], &[], &[]), Facet::Area, "853", Fit::Unknown);
    check(&limited(&["853"], &[], &[]), Facet::Area, "02", Fit::Partly(PartialFit::PartOfArea));
    check(&limited(&["853"], &[], &[]), Facet::Area, "19", Fit::Misses);
}

#[test]
fn what_is_stated_fits_or_misses_in_every_facet() {
    let audience = Service { audiences: [Code::new("role:close")].into(), ..service("s") };
    check(&audience, Facet::Audience, "role:close", Fit::Fits);
    check(&audience, Facet::Audience, "group:parent", Fit::Partly(PartialFit::Broader));
    check(&audience, Facet::Audience, "role:client", Fit::Misses);
    let group = Service { forms: [Form::Group].into(), ..service("s") };
    check(&group, Facet::Form, "group", Fit::Fits);
    check(&group, Facet::Form, "talk", Fit::Misses);
    let cost = |cost| Service { cost: Some(cost), ..service("s") };
    check(&cost(Cost::Free), Facet::Cost, "free", Fit::Fits);
    check(&cost(Cost::Varies), Facet::Cost, "free", Fit::Partly(PartialFit::CostVaries));
    check(&cost(Cost::Paid), Facet::Cost, "free", Fit::Misses);
    let anonymous = |anonymous| Service { anonymous: Some(anonymous), ..service("s") };
    check(&anonymous(true), Facet::Anonymity, "yes", Fit::Fits);
    check(&anonymous(false), Facet::Anonymity, "yes", Fit::Misses);
    let registration = |registration| Service { registration: Some(registration), ..service("s") };
    check(&registration(Registration::None), Facet::Registration, "none", Fit::Fits);
    check(&registration(Registration::Required), Facet::Registration, "none", Fit::Misses);
    let visit = |entry: &str| channel(ChannelKind::Visit).accessible([entry.into()]);
    let places = |entries: &[&str]| Service { channels: entries.iter().copied().map(visit).collect(), ..service("s") };
    check(&places(&["no_wheelchair", "wheelchair"]), Facet::Accessibility, "wheelchair", Fit::Fits);
    check(&places(&["no_wheelchair", "no_wheelchair"]), Facet::Accessibility, "wheelchair", Fit::Misses);
    check(&places(&["no_wheelchair", "Ramp at the side"]), Facet::Accessibility, "wheelchair", Fit::Unknown);
    let called =
        Service { channels: [channel(ChannelKind::Phone).accessible(["wheelchair".into()])].into(), ..service("s") };
    check(&called, Facet::Accessibility, "wheelchair", Fit::Unknown);
    // A value of another facet says nothing.
    assert_eq!(judge(&group, Facet::Cost, &Value::Form(Form::Group), &terms()), Fit::Unknown);
}

#[test]
fn nationwide_may_leave_out_aland() {
    let scope = |scope| Service { area: Area { scope: Some(scope), ..Area::default() }, ..service("s") };
    check(&scope(Scope::Nationwide), Facet::Area, "478", Fit::Fits);
    check(&scope(Scope::NationwideExceptAland), Facet::Area, "478", Fit::Misses);
    check(&scope(Scope::NationwideExceptAland), Facet::Area, "853", Fit::Fits);
}

#[test]
fn a_language_may_be_had_by_some_channels_or_an_interpreter() {
    let finnish = Service { languages: [Language::FINNISH].into(), ..service("s") };
    check(&finnish, Facet::Language, "fi", Fit::Fits);
    check(&finnish, Facet::Language, "sv", Fit::Misses);
    let interpreted = Service { interpreter: Some(true), ..finnish.clone() };
    check(&interpreted, Facet::Language, "sv", Fit::Partly(PartialFit::Interpreter));
    let chat = channel(ChannelKind::Chat).spoken([Language::SWEDISH]);
    let with_chat = Service { channels: [chat].into(), ..finnish };
    check(&with_chat, Facet::Language, "sv", Fit::Partly(PartialFit::SomeChannels));
    check(&with_chat, Facet::Channel, "chat", Fit::Fits);
    check(&with_chat, Facet::Channel, "phone", Fit::Misses);
}

/// A service with these channels: the kind alone, or a visit with its town (`visit:837`); answered are the
/// place `853`, and what is given as `facet=value`.
fn check_visits(service: Service, channels: &str, answered: &str, expected: Fit) {
    let channel = |text: &str| {
        let (kind, town) = text.split_once(':').unwrap_or((text, ""));
        let address = Address { municipality: MunicipalityCode::parse(town), ..Address::default() };
        Channel { address: Some(Box::new(address)), ..channel(ChannelKind::parse(kind).unwrap()) }
    };
    let service = Service { channels: channels.split_whitespace().map(channel).collect(), ..service };
    let answered: Vec<_> = format!("area=853 {answered}")
        .split_whitespace()
        .map(|answer| answer.split_once('=').unwrap())
        .map(|(facet, value)| Facet::parse(facet).unwrap().parse_value(value).unwrap())
        .collect();
    let places: Vec<_> =
        answered.iter().filter(|value| matches!(value, Value::Municipality(_) | Value::Region(_))).cloned().collect();
    let answers: Vec<_> = answered.iter().collect();
    let found = judge_among(&service, Facet::Area, &places, &answers, &terms());
    assert_eq!(found, expected, "{channels} {answered:?}");
    // Nothing but the answer about the place is judged otherwise, and nothing is excluded.
    assert!(1 < found.rank() || judge_any(&service, Facet::Area, &places, &terms()) == found);
    let kind = [Value::Channel(ChannelKind::Visit)];
    let alone = judge_any(&service, Facet::Channel, &kind, &terms());
    assert_eq!(judge_among(&service, Facet::Channel, &kind, &answers, &terms()), alone);
}

fn nationwide() -> Service {
    Service { area: Area { scope: Some(Scope::Nationwide), ..Area::default() }, ..service("s") }
}

const ELSEWHERE: Fit = Fit::Partly(PartialFit::VisitsElsewhere);

#[test]
fn a_service_that_is_met_only_elsewhere_fits_in_part() {
    check_visits(nationwide(), "visit:837", "", ELSEWHERE);
    check_visits(nationwide(), "visit:837 visit:091", "", ELSEWHERE);
    check_visits(nationwide(), "visit:853", "", Fit::Fits);
    check_visits(nationwide(), "visit:837 visit:853", "", Fit::Fits);
    check_visits(nationwide(), "visit", "", Fit::Fits);
    check_visits(nationwide(), "visit:837 visit", "", Fit::Fits);
    check_visits(nationwide(), "", "", Fit::Fits);
    check_visits(nationwide(), "phone", "", Fit::Fits);
    check_visits(nationwide(), "visit:837", "area=837", Fit::Fits);
    check_visits(nationwide(), "visit:837", "area=06", Fit::Fits);
    check_visits(nationwide(), "visit:837", "area=02", ELSEWHERE);
    let unknown = Service { area: Area::default(), ..nationwide() };
    check_visits(unknown, "visit:837", "", Fit::Unknown);
    let area = Area { municipalities: MunicipalityCode::parse("837").into_iter().collect(), ..Area::default() };
    check_visits(Service { area, ..nationwide() }, "visit:837", "", Fit::Misses);
    let area = Area { regions: RegionCode::parse("02").into_iter().collect(), ..Area::default() };
    check_visits(Service { area, ..nationwide() }, "visit:202", "", ELSEWHERE);
}

#[test]
fn another_channel_reaches_the_service_and_a_web_page_only_tells_of_it() {
    for kind in ["phone", "sms", "chat", "video", "email", "form", "post", "app"] {
        check_visits(nationwide(), &format!("visit:837 {kind}"), "", Fit::Fits);
    }
    check_visits(nationwide(), "visit:837 web", "", ELSEWHERE);
    let self_help = Service { forms: [Form::SelfHelp].into(), ..nationwide() };
    check_visits(self_help, "visit:837 web", "", Fit::Fits);
}

#[test]
fn whoever_asks_for_a_visit_or_a_group_comes_to_the_visit() {
    check_visits(nationwide(), "visit:837 phone", "channel=visit", ELSEWHERE);
    check_visits(nationwide(), "visit:853 phone", "channel=visit", Fit::Fits);
    check_visits(nationwide(), "visit:837 phone", "channel=phone", Fit::Fits);
    check_visits(nationwide(), "visit:837 phone", "channel=visit channel=phone", Fit::Fits);
    check_visits(nationwide(), "visit:837 phone", "channel=visit channel=chat", ELSEWHERE);
    let group = Service { forms: [Form::Group, Form::OneToOne].into(), ..nationwide() };
    check_visits(group.clone(), "visit:837 phone", "form=group", ELSEWHERE);
    check_visits(group.clone(), "visit:837 phone", "form=group form=event", ELSEWHERE);
    check_visits(group.clone(), "visit:837 phone", "form=event", Fit::Fits);
    check_visits(group.clone(), "visit:837 phone", "form=one_to_one", Fit::Fits);
    check_visits(group.clone(), "visit:837 phone", "form=group form=one_to_one", Fit::Fits);
    for kind in ["video", "chat", "app"] {
        check_visits(group.clone(), &format!("visit:837 {kind}"), "form=group", Fit::Fits);
    }
    let event = Service { forms: [Form::Event].into(), ..nationwide() };
    check_visits(event, "visit:837 email", "form=event", ELSEWHERE);
}

#[test]
fn the_towns_of_visits_are_named_once() {
    let town = |code: &str| {
        let address = Address { municipality: MunicipalityCode::parse(code), ..Address::default() };
        Channel { address: Some(Box::new(address)), ..channel(ChannelKind::Visit) }
    };
    let phone = Channel { kind: ChannelKind::Phone, ..town("853") };
    let channels = vec![town("837"), phone, town("091"), town(""), town("837")];
    let towns = visit_towns(&Service { channels: channels.into(), ..service("s") });
    assert_eq!(towns.iter().map(ToString::to_string).collect::<Vec<_>>(), ["837", "091"]);
}

#[test]
fn several_values_are_as_good_as_the_best() {
    let finnish = Service { languages: [Language::FINNISH].into(), ..service("s") };
    let values = [Value::Language(Language::SWEDISH), Value::Language(Language::FINNISH)];
    assert_eq!(judge_any(&finnish, Facet::Language, &values, &terms()), Fit::Fits);
    assert_eq!(judge_any(&finnish, Facet::Language, &[], &terms()), Fit::Fits);
}
