//! What tables are put together to.

use std::io::{Cursor, Write};

use model::date::Date;
use serde_json::Value;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{super::import as import_files, *};

/// A directory of version 3 with one service at one place.
const THREE: &[(&str, &str)] = &[
    ("organizations.csv", "id,name,description\no1,Example Aid,Aid\n"),
    (
        "services.csv",
        "id,organization_id,name,description,status,minimum_age\ns1,o1,Helpline,We listen.,active,16\n\
         s2,o1,Old group,Gone.,defunct,\n",
    ),
    ("locations.csv", "id,location_type,name\nl1,physical,Main house\n"),
    ("service_at_locations.csv", "id,service_id,location_id\nsl1,s1,l1\n"),
    (
        "addresses.csv",
        "id,location_id,address_1,city,postal_code,country,address_type\na1,l1,1 High Street,Bristol,BS1 0AA,GB,physical\n",
    ),
    (
        "phones.csv",
        "id,service_id,location_id,organization_id,number,type\np1,s1,,,0117 000 0001,voice\np2,,,o1,0117 000 0002,voice\n",
    ),
    ("schedules.csv", "id,service_id,freq,byday,opens_at,closes_at\nh1,s1,WEEKLY,\"MO,TU\",09:00,17:00\n"),
    ("languages.csv", "id,service_id,name,code\ng1,s1,English,en\n"),
    ("taxonomies.csv", "id,name\nt1,Topics\n"),
    ("taxonomy_terms.csv", "id,code,name,taxonomy_id\nx1,grief,Grief,t1\n"),
    ("attributes.csv", "id,link_id,taxonomy_term_id,link_entity\nb1,s1,x1,service\n"),
];

/// The same in the spelling of version 1.1.
const ONE: &[(&str, &str)] = &[
    ("organizations.csv", "id,name\no1,Example Aid\n"),
    ("services.csv", "id,organization_id,program_id,location_id,name,status\ns1,o1,,,Helpline,active\n"),
    ("locations.csv", "id,organization_id,name,latitude,longitude\nl1,o1,Main house,51.45,-2.59\n"),
    ("services_at_location.csv", "id,service_id,location_id\nsl1,s1,l1\n"),
    (
        "physical_addresses.csv",
        "id,location_id,address_1,city,postal_code,country\na1,l1,1 High Street,Bristol,BS1 0AA,GB\n",
    ),
    ("phones.csv", "id,service_id,number\np1,s1,0117 000 0001\n"),
    ("regular_schedules.csv", "id,service_id,weekday,opens_at,closes_at\nh1,s1,Monday,09:00,17:00\n"),
    ("eligibility.csv", "id,service_id,eligibility\ne1,s1,Adults\n"),
    ("taxonomy.csv", "id,name,vocabulary\nx1,Grief,Topics\n"),
    ("services_taxonomy.csv", "id,service_id,taxonomy_id\nb1,s1,x1\n"),
];

fn files(tables: &[(&str, &str)]) -> Vec<File> {
    tables.iter().map(|(name, text)| File::new(&format!("data/{name}"), *text)).collect()
}

/// The feed of files as JSON.
fn feed(files: Vec<File>) -> Value {
    let options = Options { format: None, language: None, timezone: None, today: Date::EPOCH };
    let (feed, provenance) = import_files(files, &options).unwrap().feed.unwrap();
    serde_json::from_str(&feed::service_feed::write_with(&feed, &provenance)).unwrap()
}

fn check(files: Vec<File>) {
    let feed = feed(files);
    let service = &feed["services"][0];
    assert_eq!((&service["id"], &service["name"]), (&"s1".into(), &"Helpline".into()), "{feed}");
    assert_eq!(service["organization"], "o1");
    assert_eq!(feed["organizations"]["o1"]["name"], "Example Aid");
    let channels = service["channels"].as_array().unwrap();
    let phones: Vec<_> = channels.iter().filter(|channel| channel["type"] == "phone").collect();
    assert_eq!(phones.len(), 1, "{channels:?}");
    assert_eq!(phones[0]["value"], "0117 000 0001");
    assert_eq!(phones[0]["hours"][0]["opens"], "09:00");
    let visit = channels.iter().find(|channel| channel["type"] == "visit").unwrap();
    assert_eq!(visit["address"]["city"], "Bristol");
    assert_eq!(service["topics"].as_array().map(Vec::len), Some(1), "{service}");
}

#[test]
fn tables_of_both_ages_become_the_same_services() {
    check(files(THREE));
    check(files(ONE));
    let three = feed(files(THREE));
    assert_eq!(three["services"][0]["age"]["min"], 16);
    assert_eq!(three["services"][0]["languages"][0], "en");
}

#[test]
fn an_archive_is_read_like_a_folder_and_a_description_gives_the_names() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut resources = Vec::new();
    for (name, text) in THREE {
        let path = format!("t_{name}");
        resources.push(json!({ "path": path, "name": name.trim_end_matches(".csv") }));
        archive.start_file(path, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.start_file("datapackage.json", SimpleFileOptions::default()).unwrap();
    archive.write_all(json!({ "resources": resources }).to_string().as_bytes()).unwrap();
    check(vec![File::new("directory.zip", archive.finish().unwrap().into_inner())]);
}

#[test]
fn the_template_is_not_taken_for_a_package() {
    let template = [("services.csv", "Id,Name,Organization\na,A,o\n"), ("channels.csv", "Service id,Type\na,phone\n")];
    assert!(!is_directory(&files(&template)));
    assert!(is_directory(&files(THREE)) && is_directory(&files(ONE)));
}

#[test]
fn what_belongs_to_a_place_is_not_said_of_the_service_everywhere() {
    let row = |text: &str| {
        let pairs = text.split(' ').map(|pair| pair.split_once('=').unwrap());
        pairs.map(|(key, value)| (key.to_owned(), value.into())).collect::<serde_json::Map<_, _>>()
    };
    let table = |name: &str, rows: &[&str]| Table {
        name: name.into(),
        rows: rows.iter().map(|text| row(text)).collect(),
        ..Table::default()
    };
    let tables = [
        table("services", &["id=s1 name=A", "id=s2 name=B"]),
        table("locations", &["id=l1 name=House"]),
        table("service_at_locations", &["id=x service_id=s1 location_id=l1", "id=y service_id=s2 location_id=l1"]),
        table("regular_schedules", &["id=h service_id=s1 location_id=l1 weekday=Monday"]),
    ];
    let services = tree::services(&tables);
    let hours = |service: usize| {
        let service = &services[service];
        assert!(service.get("regular_schedules").is_none());
        service["service_at_locations"][0]["location"]["regular_schedules"].as_array().map_or(0, Vec::len)
    };
    assert_eq!((hours(0), hours(1)), (1, 0));
}
