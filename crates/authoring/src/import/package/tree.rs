//! From the tables of a package to the services as the same standard has them in JSON: what belongs to a record stands
//! within it.

use serde_json::{Map, Value};

use super::{find, table::Table};

type Row = Map<String, Value>;

/// What belongs to a record: the key in JSON, and the names that its table has in the versions of the standard.
const PARTS: &[(&str, &[&str])] = &[
    ("phones", &["phones", "phone"]),
    ("schedules", &["schedules", "schedule"]),
    ("regular_schedules", &["regular_schedules", "regular_schedule"]),
    ("holiday_schedules", &["holiday_schedules", "holiday_schedule"]),
    ("languages", &["languages", "language"]),
    ("service_areas", &["service_areas", "service_area"]),
    ("eligibilitys", &["eligibility", "eligibilities", "eligibilitys"]),
    ("cost_options", &["cost_options", "cost_option"]),
    ("required_documents", &["required_documents", "required_document"]),
    ("payments_accepted", &["payment_accepted", "payments_accepted", "payment_accepteds"]),
    ("fundings", &["fundings", "funding"]),
    ("contacts", &["contacts", "contact"]),
    ("addresses", &["addresses", "address"]),
    ("physical_addresses", &["physical_addresses", "physical_address"]),
    ("addresss", &["postal_addresses", "postal_address"]),
    ("accessibility", &["accessibility"]),
    ("accessibility_for_disabilities", &["accessibility_for_disabilities"]),
    ("additional_urls", &["urls", "url"]),
];

/// The columns by which a row says to which record it belongs, from the narrowest on. A row belongs to the first that is
/// filled in: hours of a service at a place are not those of the service everywhere.
const OWNERS: [&str; 6] =
    ["phone_id", "contact_id", "service_at_location_id", "location_id", "service_id", "organization_id"];

/// The services, in the order of their table.
pub fn services(tables: &[Table]) -> Vec<Value> {
    let Some(services) = find(tables, &["services", "service"]) else { return Vec::new() };
    let tree = Tree { tables };
    services.rows.iter().map(|row| tree.service(row).into()).collect()
}

struct Tree<'a> {
    tables: &'a [Table],
}

impl Tree<'_> {
    fn service(&self, row: &Row) -> Row {
        let id = text(row, "id").to_owned();
        let mut service = row.clone();
        self.put_parts("service_id", &id, &mut service);
        self.put_one(row, "organization_id", "organization", &["organizations", "organization"], &mut service);
        self.put_one(row, "program_id", "program", &["programs", "program"], &mut service);
        let places = self.places(row, &id);
        put(&mut service, "service_at_locations", places);
        put(&mut service, "attributes", self.attributes(&id));
        put(&mut service, "service_taxonomys", self.taxonomies(&id));
        service
    }

    /// The service at its locations. In the first version a service names one itself, and hours say both.
    fn places(&self, row: &Row, service: &str) -> Vec<Value> {
        let mut places = Vec::new();
        let mut seen = Vec::new();
        let names = ["service_at_locations", "services_at_location", "services_at_locations", "service_at_location"];
        if let Some(table) = find(self.tables, &names) {
            for found in table.with("service_id", service) {
                let mut place = found.clone();
                self.put_parts("service_at_location_id", text(found, "id"), &mut place);
                seen.push(text(found, "location_id").to_owned());
                places.push(self.at(place, service, text(found, "location_id")));
            }
        }
        let own = text(row, "location_id");
        if !own.is_empty() && !seen.iter().any(|known| known == own) {
            places.push(self.at(Row::new(), service, own));
        }
        places
    }

    fn at(&self, mut place: Row, service: &str, location: &str) -> Value {
        let row = find(self.tables, &["locations", "location"]).and_then(|table| table.with("id", location).next());
        if let Some(row) = row {
            let mut inner = row.clone();
            self.put_parts("location_id", location, &mut inner);
            // What is said of this location for another service is not said of this one.
            for value in inner.values_mut().filter_map(Value::as_array_mut) {
                value.retain(|part| part.get("service_id").and_then(Value::as_str).is_none_or(|id| id == service));
            }
            place.insert("location".to_owned(), inner.into());
        }
        place.into()
    }

    /// Puts in everything that belongs to a record.
    fn put_parts(&self, owner: &str, id: &str, record: &mut Row) {
        if id.is_empty() {
            return;
        }
        for (key, names) in PARTS {
            let Some(table) = find(self.tables, names) else { continue };
            let parts = table.with(owner, id).filter(|row| owner_of(row) == Some(owner));
            let parts: Vec<Value> = parts.map(|row| self.part(key, row).into()).collect();
            put(record, key, parts);
        }
    }

    /// A part with its own parts: the numbers of a person, the languages of a number.
    fn part(&self, key: &str, row: &Row) -> Row {
        let mut part = row.clone();
        match key {
            "contacts" => self.put_parts("contact_id", text(row, "id"), &mut part),
            "phones" => self.put_parts("phone_id", text(row, "id"), &mut part),
            "addresss" => _ = part.entry("address_type").or_insert_with(|| "postal".into()),
            _ => {}
        }
        part
    }

    fn put_one(&self, row: &Row, column: &str, key: &str, names: &[&str], record: &mut Row) {
        let id = text(row, column);
        let found = find(self.tables, names).and_then(|table| table.with("id", id).next());
        if let Some(found) = found {
            let mut inner = found.clone();
            if key == "organization" {
                self.put_parts("organization_id", id, &mut inner);
            }
            record.insert(key.to_owned(), inner.into());
        }
    }

    /// The terms of a service since version 3: a table of attributes links any record with a term.
    fn attributes(&self, service: &str) -> Vec<Value> {
        let Some(table) = find(self.tables, &["attributes", "attribute", "other_attributes"]) else {
            return Vec::new();
        };
        let of_service = table.with("link_id", service);
        let with_term = of_service.filter_map(|row| {
            let mut attribute = row.clone();
            attribute.insert("taxonomy_term".to_owned(), self.term(text(row, "taxonomy_term_id"))?);
            Some(attribute.into())
        });
        with_term.collect()
    }

    /// The terms of a service in versions 1 and 2, each in a table of its own.
    fn taxonomies(&self, service: &str) -> Vec<Value> {
        let names = ["services_taxonomy", "service_taxonomy", "service_taxonomies", "services_taxonomies"];
        let Some(table) = find(self.tables, &names) else { return Vec::new() };
        let with_term = table.with("service_id", service).filter_map(|row| {
            let id = ["taxonomy_term_id", "taxonomy_id"].iter().map(|key| text(row, key)).find(|id| !id.is_empty())?;
            let term = self.term(id)?;
            Some(Row::from_iter([("taxonomy".to_owned(), term)]).into())
        });
        with_term.collect()
    }

    /// A term, with the name of its taxonomy.
    fn term(&self, id: &str) -> Option<Value> {
        let terms = find(self.tables, &["taxonomy_terms", "taxonomy_term"]);
        let taxonomies = find(self.tables, &["taxonomies", "taxonomy"]);
        let found = [terms, taxonomies].into_iter().flatten().find_map(|table| table.with("id", id).next())?;
        let mut term = found.clone();
        let taxonomy = text(found, "taxonomy_id").to_owned();
        let named = taxonomies.and_then(|table| table.with("id", &taxonomy).next());
        if let Some(named) = named.filter(|_| terms.is_some()) {
            term.insert("taxonomy_detail".to_owned(), named.clone().into());
        }
        Some(term.into())
    }
}

/// The column by which a row says to which record it belongs.
fn owner_of(row: &Row) -> Option<&'static str> {
    OWNERS.into_iter().find(|column| !text(row, column).is_empty())
}

fn put(record: &mut Row, key: &str, parts: Vec<Value>) {
    if !parts.is_empty() {
        record.insert(key.to_owned(), parts.into());
    }
}

fn text<'a>(row: &'a Row, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}
