//! What is taken along: files that are made of the list and of the settings.

mod archive;
mod codes;
mod page;
mod papers;
mod poster;

use authoring::{export::xlsx, template, workbook::Grid};
use feed::service_feed::{Layout, Provenance};
use model::{date::Date, feed::Feed};
use workshop_protocol::{Settings, Take, Tongue};

use archive::archive;
pub use codes::codes;
use codes::codes_text;
use page::{list, page};
pub use papers::language;
use papers::{texts, words};
use poster::poster;

/// What is needed to make a file.
pub struct Wanted<'a> {
    pub settings: &'a Settings,
    /// The style sheet of the looks.
    pub css: &'a str,
    pub sheets: &'a [Grid],
    pub feed: Option<&'a (Feed, Provenance)>,
    /// The files of the finder, for the archive.
    pub files: &'a [(String, Vec<u8>)],
    pub today: Date,
    pub tongue: Tongue,
}

/// Makes a file, or says in words why there is none. A desk is given one of these, and names none itself: what makes files
/// is large and seldom wanted, so a program may have it come later.
pub type Make = fn(&Wanted<'_>, Take) -> Result<Vec<u8>, String>;

/// Makes every file.
///
/// # Errors
/// Why there is none, in words.
pub fn make(wanted: &Wanted<'_>, what: Take) -> Result<Vec<u8>, String> {
    wanted.take(what)
}

impl Wanted<'_> {
    fn take(&self, what: Take) -> Result<Vec<u8>, String> {
        let text = match what {
            Take::Feed => self.feed_text()?,
            Take::Workbook => return xlsx::of_grids(self.sheets).map_err(|error| error.to_string()),
            Take::ShortTemplate(tongue) => {
                return template::short_workbook(language(tongue)).map_err(|error| error.to_string());
            }
            Take::FullTemplate(tongue) => {
                return template::workbook(language(tongue)).map_err(|error| error.to_string());
            }
            Take::Poster(tongue) => self.poster(tongue)?,
            Take::List(tongue) => list(self.feed()?, tongue, self.today),
            Take::Texts(tongue) => texts(&words(tongue), self.settings),
            Take::Codes(tongue) => codes_text(&words(tongue), self.settings, self.css),
            Take::Everything(tongue) => return self.everything(tongue),
        };
        Ok(text.into_bytes())
    }

    fn without_services(&self) -> String {
        words(self.tongue).say("no-services")
    }

    fn feed(&self) -> Result<&(Feed, Provenance), String> {
        self.feed.filter(|(feed, _)| !feed.services.is_empty()).ok_or_else(|| self.without_services())
    }

    fn feed_text(&self) -> Result<String, String> {
        let (feed, provenance) = self.feed()?;
        Ok(authoring::published(feed, provenance, self.today, Layout::Lines))
    }

    fn poster(&self, tongue: Tongue) -> Result<String, String> {
        let (words, address) = (words(tongue), self.settings.page.trim());
        let made = (!address.is_empty()).then(|| poster(&words, &self.settings.association, address)).flatten();
        made.ok_or_else(|| words.say("no-address"))
    }

    /// A folder that can be published as it is, with what goes elsewhere beside it.
    fn everything(&self, tongue: Tongue) -> Result<Vec<u8>, String> {
        let words = words(tongue);
        let mut files = vec![
            ("README.txt".to_owned(), words.say("read-me").into_bytes()),
            ("index.html".to_owned(), page(&words, self.settings, self.feed()?, self.today).into_bytes()),
            ("theme.css".to_owned(), self.css.as_bytes().to_vec()),
        ];
        let mut each = vec![Take::Feed, Take::Workbook, Take::Codes(tongue)];
        for tongue in Tongue::ALL {
            each.extend([Take::List(tongue), Take::Texts(tongue)]);
            if !self.settings.page.trim().is_empty() {
                each.push(Take::Poster(tongue));
            }
        }
        for what in each {
            let folder = if what == Take::Feed { "" } else { "extra/" };
            files.push((format!("{folder}{}", what.name()), self.take(what)?));
        }
        let own = files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice()));
        let of_finder = self.files.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice()));
        archive(own.chain(of_finder)).map_err(|error| error.to_string())
    }
}
