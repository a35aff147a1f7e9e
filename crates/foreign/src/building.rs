//! A feed while it is put together from records: services, organizations, terms and their identifiers. This part is the
//! same for all formats.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    Format, Options,
    hours::schedule::Setting,
    kinds,
    notes::{self, Notes, quoted},
    places::Gazetteer,
    problem::ProblemKind,
};
use model::{
    area::MunicipalityCode,
    by_id::ById,
    country::Country,
    date::Date,
    feed::{Feed, country_of_addresses, usual_timezone},
    hours::{Hours, Window},
    identifier::{Code, OrganizationId, ServiceId},
    link::{Link, doubt::doubt},
    locale::Language,
    problem::{Outcome, ProblemKind as ValueProblem},
    service::{Contact, Organization, Service},
    term::{Term, Terms},
    text::Text,
};

/// A feed while it is put together.
#[derive(Debug)]
pub struct Building {
    /// The language of texts that do not name theirs.
    pub language: Language,
    pub today: Option<Date>,
    pub gazetteer: Gazetteer,
    /// The countries in addresses, as they are written.
    pub countries: BTreeSet<String>,
    /// Neither the caller nor a document has named the language of the texts.
    is_assumed: bool,
    services: Vec<Service>,
    ids: HashSet<Box<str>>,
    organizations: ById<OrganizationId, Organization>,
    terms: BTreeMap<Code, Term>,
    /// From the identifier of a term in the documents to its code.
    codes: HashMap<Box<str>, Code>,
    /// For each term the identifier of the one above it.
    parents: BTreeMap<Code, Box<str>>,
    has_records: bool,
}

/// The time zone of Finland.
const FINLAND: &str = "Europe/Helsinki";

/// The time zones of countries with only one, by the names that addresses have for the country.
const TIMEZONES: [(&str, &[&str]); 6] = [
    (FINLAND, &["fi", "fin", "finland", "suomi", "ax", "aland"]),
    ("Europe/London", &["gb", "gbr", "uk", "united kingdom", "england", "scotland", "wales", "northern ireland"]),
    ("Europe/Stockholm", &["se", "swe", "sweden", "sverige"]),
    ("Europe/Tallinn", &["ee", "est", "estonia", "eesti"]),
    ("Europe/Oslo", &["no", "nor", "norway", "norge"]),
    ("Europe/Dublin", &["ie", "irl", "ireland"]),
];

impl Building {
    pub fn new(format: Format, options: &Options) -> Self {
        let countries = matches!(format, Format::OpenReferralUk1).then(|| "gb".to_owned());
        Self {
            language: options.language.unwrap_or(format.usual_language()),
            today: options.today,
            gazetteer: Gazetteer::default(),
            countries: countries.into_iter().collect(),
            is_assumed: options.language.is_none() && matches!(format, Format::Hsds | Format::SchemaOrg),
            services: Vec::new(),
            ids: HashSet::new(),
            organizations: ById::default(),
            terms: BTreeMap::new(),
            codes: HashMap::new(),
            parents: BTreeMap::new(),
            has_records: false,
        }
    }

    pub fn is_empty(&self) -> bool {
        !self.has_records
    }

    /// Notes that a record of the format was found, also if it gives no service.
    pub fn found_record(&mut self) {
        self.has_records = true;
    }

    /// Sets the language that a document names, unless the caller has named one.
    pub fn set_language(&mut self, language: Language) {
        if self.is_assumed {
            (self.language, self.is_assumed) = (language, false);
        }
    }

    /// Sets the language that is likelier than the usual one, where none is named. That it is assumed is told.
    pub fn assume_language(&mut self, language: Language) {
        if self.is_assumed {
            self.language = language;
        }
    }

    /// The municipality of a town in an address, and of the country that the address names.
    pub fn municipality(&mut self, town: &str, country: Option<&str>) -> Option<MunicipalityCode> {
        let is_abroad = country.is_some_and(|country| !country.trim().is_empty() && zone(country) != Some(FINLAND));
        if is_abroad { None } else { self.gazetteer.municipality(town) }
    }

    pub fn text(&self, words: &str) -> Text {
        Text::plain(self.language, words)
    }

    pub fn setting(&self) -> Setting {
        Setting { language: self.language, today: self.today }
    }

    /// The identifier of a service. If it has none, one is made from its name.
    pub fn service_id(id: Option<&str>, name: &str, notes: &mut Notes) -> ServiceId {
        match id.map(normal_id).filter(|id| !id.is_empty()) {
            Some(id) => ServiceId::new(&id),
            None => {
                let made = format!("name-{:016x}", notes::number(name));
                notes.note_at("id", ProblemKind::MadeIdentifier(made.clone()), Outcome::Kept);
                ServiceId::new(&made)
            }
        }
    }

    /// Whether the identifier is new. If it is not, this is noted.
    pub fn is_new(&mut self, id: &ServiceId, notes: &mut Notes) -> bool {
        let is_new = self.ids.insert(id.as_str().into());
        if !is_new {
            let problem = ValueProblem::Duplicate(quoted(id.as_str()));
            notes.note_at("id", ProblemKind::Value(problem), Outcome::RecordLeftOut);
        }
        is_new
    }

    /// Adds a service whose identifier is new.
    pub fn add(&mut self, service: Service) {
        self.has_records = true;
        self.services.push(service);
    }

    /// Adds an organization, or what is new about a known one.
    pub fn organization(&mut self, id: &str, name: Text, url: Option<Link>) -> OrganizationId {
        self.has_records = true;
        let id = OrganizationId::new(&normal_id(id));
        self.organizations.insert_new(id.clone(), Organization { name: Text::default(), url: None });
        if let Some(known) = self.organizations.get_mut(&id) {
            if known.name.is_empty() {
                known.name = name;
            }
            known.url = known.url.take().or(url);
        }
        id
    }

    /// Adds a term, or a label for one that has none.
    pub fn term(&mut self, code: &Code, label: Text, parent: Option<Code>) {
        let term = self.terms.entry(code.clone()).or_default();
        if term.label.is_empty() {
            term.label = label;
        }
        if term.parent.is_none() {
            term.parent = parent.filter(|parent| parent != code);
        }
    }

    /// Adds the hint of a term that has none.
    pub fn hint(&mut self, code: &Code, hint: Text) {
        if let Some(term) = self.terms.get_mut(code).filter(|term| term.hint.is_empty()) {
            term.hint = hint;
        }
    }

    /// Sets the identifiers by which the documents refer to a term and to the one above it.
    pub fn refer(&mut self, code: &Code, id: Option<&str>, parent: Option<&str>) {
        if let Some(id) = id {
            self.codes.entry(id.into()).or_insert_with(|| code.clone());
        }
        if let Some(parent) = parent {
            self.parents.entry(code.clone()).or_insert_with(|| parent.into());
        }
    }

    pub fn finish(mut self, options: &Options, notes: &mut Notes) -> Feed {
        notes.open("feed");
        if self.is_assumed && !self.services.is_empty() {
            notes.note(ProblemKind::Assumed(self.language), Outcome::Kept);
        }
        if self.ids.is_empty() && !(self.terms.is_empty() && self.organizations.is_empty()) {
            notes.note(ProblemKind::NoServices, Outcome::RecordLeftOut);
        }
        let timezone = self.timezone(options);
        for (code, parent) in std::mem::take(&mut self.parents) {
            if let Some(parent) = self.codes.get(&parent).cloned() {
                self.term(&code, Text::default(), Some(parent));
            }
        }
        for service in &mut self.services {
            service.organization.take_if(|id| self.organizations.get(id).is_none_or(|known| known.name.is_empty()));
        }
        self.services.shrink_to_fit();
        let country = timezone.as_deref().and_then(Country::of_timezone).or_else(|| self.country());
        let country = country.or_else(|| country_of_addresses(&self.services));
        doubts(&self.services, country, notes);
        let timezone = timezone.unwrap_or_else(|| usual_timezone(country, self.language).to_owned());
        if timezone.is_empty() && self.has_hours() {
            notes.note(ProblemKind::TimeZone, Outcome::Kept);
        }
        let mut feed = Feed {
            title: Text::default(),
            language: self.language,
            updated: self.services.iter().filter_map(|service| service.checked).max(),
            timezone: timezone.into(),
            report: None,
            organizations: self.organizations,
            terms: Terms::new(self.terms),
            questions: Vec::new(),
            country,
            fallback: Vec::new(),
            helplines: Vec::new(),
            chunks: None,
            services: self.services,
        };
        match kinds::divide(&mut feed) {
            0 => {}
            topics => notes.note(ProblemKind::Divided(topics), Outcome::Kept),
        }
        feed
    }

    /// The time zone that was given, or that of the only country in the addresses. If they name several, no hours are
    /// known to be open or closed.
    fn timezone(&mut self, options: &Options) -> Option<String> {
        if options.timezone.is_some() {
            return options.timezone.clone();
        }
        let zones: BTreeSet<_> = self.countries.iter().map(|country| zone(country)).collect();
        match zones.iter().collect::<Vec<_>>().as_slice() {
            [] | [None] => None,
            [Some(only)] => Some((*only).to_owned()),
            _ => {
                for channel in self.services.iter_mut().flat_map(|service| &mut service.channels) {
                    if let Hours::Windows(windows) = &mut channel.hours {
                        windows.iter_mut().for_each(|window: &mut Window| window.flawed = true);
                    }
                }
                Some(String::new())
            }
        }
    }

    /// The country of all addresses, where they name it by its code.
    fn country(&self) -> Option<Country> {
        let countries: BTreeSet<_> = self.countries.iter().map(|country| Country::parse(country)).collect();
        if let [only] = *countries.into_iter().collect::<Vec<_>>() { only } else { None }
    }

    fn has_hours(&self) -> bool {
        let mut channels = self.services.iter().flat_map(|service| &service.channels);
        channels.any(|channel| matches!(channel.hours, Hours::Windows(_)))
    }
}

/// The time zone of a country by its name, where it has only one.
fn zone(country: &str) -> Option<&'static str> {
    let country = model::fold::fold(country);
    TIMEZONES.iter().find(|(_, names)| names.contains(&country.as_str())).map(|(zone, _)| *zone)
}

/// How many doubtful numbers are told one by one.
const DOUBTS: usize = 20;

/// Notes the numbers that are probably not what was meant, each at its service. The country of the directory, by which
/// they are told, is known only when everything has been read.
fn doubts(services: &[Service], country: Option<Country>, notes: &mut Notes) {
    let mut told = 0;
    for service in services {
        for channel in service.channels.iter().filter(|channel| channel.kind.value().is_number()) {
            let Some(number) = channel.contact.as_ref().map(Contact::shown) else { continue };
            let Some(doubt) = doubt(number, country) else { continue };
            told += 1;
            let place = if told <= DOUBTS { service.id.as_str() } else { "others" };
            notes.note_at(place, ProblemKind::DoubtfulNumber(quoted(number), doubt), Outcome::Kept);
        }
    }
}

/// An identifier for comparing: those that computers make are the same in small and in capital letters.
pub fn normal_id(id: &str) -> String {
    let id = id.trim();
    if super::records::is_identifier(id) { id.to_ascii_lowercase() } else { id.to_owned() }
}
