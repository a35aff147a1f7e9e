//! Tests with documents in HSDS and Open Referral UK.

use crate::{Format, testing::check};

macro_rules! fixture {
    ($name:literal) => {
        ($name, include_str!(concat!("../fixtures/", $name)))
    };
}

macro_rules! fixtures {
    ($($test:ident: $format:expr, [$($document:literal),*], $expected:literal;)*) => {
        $(#[test]
        fn $test() {
            check($format, &[$(fixture!($document)),*], include_str!(concat!("../fixtures/", $expected)));
        })*
    };
}

fixtures! {
    nothing_is_written_in_four_ways: Format::Hsds, ["empty-hsds.json"], "empty-hsds.txt";
    identifiers_are_numbers_twice_missing_and_in_capitals: Format::Hsds, ["identifiers.json"], "identifiers.txt";
    a_total_may_be_wrong: Format::Hsds, ["total.json"], "total.txt";
    an_envelope_may_be_in_small_letters_and_empty: Format::OpenReferralUk1, ["lowercase.json"], "lowercase.txt";
    a_server_may_answer_with_a_message: Format::Hsds, ["error.json"], "error.txt";
    objects_may_stand_one_after_the_other_and_one_be_broken: Format::Hsds, ["concatenated.json"], "concatenated.txt";
    values_are_of_other_kinds: Format::Hsds, ["types.json"], "types.txt";
    texts_have_marks: Format::Hsds, ["texts.json"], "texts.txt";
    times_are_written_in_many_ways: Format::Hsds, ["times.json"], "times.txt";
    numbers_stand_in_many_places: Format::Hsds, ["phones.json"], "phones.txt";
    languages_are_names_and_codes: Format::Hsds, ["languages.json"], "languages.txt";
    some_of_it_has_ended: Format::Hsds, ["expired.json"], "expired.txt";
    places_are_hidden_nowhere_and_abroad: Format::Hsds, ["places.json"], "places.txt";
    persons_are_not_shown: Format::Hsds, ["privacy.json"], "privacy.txt";
    attributes_say_what_the_finder_exports: Format::Hsds, ["own-attributes.json"], "own-attributes.txt";
    items_of_lists_are_services_without_their_lists: Format::Hsds, ["list-items.json", "terms.json"], "list-items.txt";
    a_person_is_not_the_service: Format::Hsds, ["contact-persons.json"], "contact-persons.txt";
    a_dialect_has_lists_of_its_own: Format::OpenReferralUk1, ["dialect.json"], "dialect.txt";
    open_referral_uk_1_has_keys_of_its_own: Format::OpenReferralUk1, ["oruk-1.json"], "oruk-1.txt";
}

#[test]
fn a_table_of_terms_has_no_services() {
    let terms = r#"{"contents": [{"id": "1", "code": "H", "name": "Housing", "parent": null},
        {"id": "2", "code": "H1", "name": "Shelters", "parent_id": "1", "description": "For the night"}]}"#;
    let service = r#"{"contents": [{"id": "s", "name": "Night shelter", "organization_id": "o", "code": "X"}]}"#;
    let documents = [crate::Document::new("terms", terms), crate::Document::new("services", service)];
    let (feed, _) = crate::parse(Format::Hsds, &documents, &crate::testing::options());
    let names: Vec<_> = feed.services.iter().map(|service| service.id.to_string()).collect();
    assert_eq!(names, ["s"]);
    let below = feed.terms.get(&model::identifier::Code::new("H1")).and_then(|term| term.parent.clone());
    assert_eq!(below, Some(model::identifier::Code::new("H")));
}
