//! `service-feed export`: writes a feed in another form.

use std::path::PathBuf;

use authoring::{
    export::{Loss, hsds, html, json_ld, xlsx},
    source::unused,
    wording::{Message, Texts, reason},
    words::Words,
    workbook::SheetLanguage,
};
use feed::service_feed::{Provenance, write_with};
use finder::engine::catalogue::Catalogue;
use model::{date::Date, feed::Feed, locale::Language};

use crate::{
    arguments,
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome, say_kept},
    output::{Output, escaped, shown, without_controls},
    progress::Progress,
};

/// Writes a feed in another form
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// What to write
    #[arg(long, value_enum)]
    to: Form,
    /// The file to write; standard output where absent
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The language of the list or the spreadsheet, such as sv; the feed's own where absent
    #[arg(long, value_name = "TAG", value_parser = arguments::language)]
    pub language: Option<Language>,
    /// The day for which it is written: what has ended by then is left out; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
}

/// A form in which a feed can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// A list for the place between the tags of the element, where there is no finder
    Html,
    /// Data for search engines (schema.org), for the association's own page
    JsonLd,
    /// Data for other directories (Open Referral HSDS 3.1), in one language
    Hsds,
    /// The same with one service a line
    HsdsNdjson,
    /// A spreadsheet; importing it gives back the same feed
    Xlsx,
}

/// Writes the form that is asked for.
pub fn run(arguments: Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    if let Some(path) = &arguments.output {
        files::spare_inputs(path, [&arguments.feed])?;
    }
    match arguments.to {
        Form::Html => {
            text(&arguments, output, texts, |catalogue, words| without_controls(html::list(catalogue, words)))
        }
        Form::JsonLd => {
            text(&arguments, output, texts, |catalogue, _| escaped(&json_ld::graph(catalogue)).into_owned())
        }
        Form::Hsds => directory(&arguments, output, texts, hsds::Shape::Page),
        Form::HsdsNdjson => directory(&arguments, output, texts, hsds::Shape::Lines),
        Form::Xlsx => spreadsheet(&arguments, output, texts),
    }
}

/// Tells what is being done with the feed.
fn begin(arguments: &Arguments) -> Progress {
    let progress = Progress::new(&arguments.feed.display().to_string());
    progress.now("reading");
    progress
}

/// Writes a text, and says how many problems the feed has.
fn text(
    arguments: &Arguments,
    output: Output,
    texts: &Texts,
    draw: impl FnOnce(&Catalogue, &Words) -> String,
) -> Result<Outcome, CommandError> {
    let progress = begin(arguments);
    let parsed = files::load_feed(&arguments.feed)?;
    let problems = parsed.problems.len();
    let today = arguments.today.unwrap_or_else(files::today);
    let catalogue = Catalogue::new(vec![parsed.feed], today);
    let words = Words::new(arguments.language.unwrap_or(catalogue.language), catalogue.language);
    let is_file = arguments.output.is_some();
    progress.now("writing");
    let services = catalogue.services.len();
    let written = draw(&catalogue, &words);
    drop(progress);
    let outcome = write(arguments, services, written.as_bytes(), texts)?;
    if problems != 0 {
        let said = Message::new("problems-in-feed").with("count", problems);
        let said = said.with("path", arguments.feed.display().to_string());
        eprintln!("{}", shown(&texts.say(&said)));
    }
    match output {
        Output::Json if is_file => {
            println!("{}", serde_json::json!({ "version": 1, "services": services, "problems": problems }));
        }
        Output::Json | Output::Words => {}
    }
    Ok(outcome)
}

/// Writes what was made of so many services, and keeps what was there where many of its services would be gone.
fn write(arguments: &Arguments, services: usize, bytes: &[u8], texts: &Texts) -> Result<Outcome, CommandError> {
    if services == 0 {
        return Err(CommandError::NoServices { path: arguments.feed.clone() });
    }
    let Some(path) = &arguments.output else {
        files::write_out(bytes)?;
        return Ok(Outcome::Fine);
    };
    let kept = files::keep_before(path, services)?;
    files::write(path, bytes)?;
    Ok(say_kept(kept.as_ref(), services, texts))
}

/// Writes a document of HSDS, and says what of the feed is not in it.
fn directory(
    arguments: &Arguments,
    output: Output,
    texts: &Texts,
    shape: hsds::Shape,
) -> Result<Outcome, CommandError> {
    let progress = begin(arguments);
    let read = Whole::load(arguments)?;
    let language = arguments.language.unwrap_or(read.feed.language);
    progress.now("writing, and reading it again");
    let exported = hsds::export(&read.feed, language, shape);
    drop(progress);
    let outcome = write(arguments, read.feed.services.len(), escaped(&exported.text).as_bytes(), texts)?;
    let has_provenance = read.provenance != Provenance::default();
    let provenance = has_provenance.then_some(Loss::Provenance);
    read.say_lost(arguments, provenance.into_iter().chain(exported.losses), output, texts);
    Ok(outcome)
}

/// Writes a workbook, and says what of the feed is not in it.
fn spreadsheet(arguments: &Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    let progress = begin(arguments);
    let read = Whole::load(arguments)?;
    let language = arguments.language.unwrap_or(read.feed.language);
    let language = SheetLanguage::matching(language).unwrap_or(SheetLanguage::English);
    progress.now("writing, and reading it again");
    let exported = xlsx::export(&read.feed, &read.provenance, language)
        .map_err(|error| CommandError::Unusable { path: arguments.feed.clone(), reason: reason(&error) })?;
    drop(progress);
    let outcome = write(arguments, read.feed.services.len(), &exported.bytes, texts)?;
    read.say_lost(arguments, exported.losses, output, texts);
    Ok(outcome)
}

/// A feed with everything that its file says.
struct Whole {
    bytes: Vec<u8>,
    feed: Feed,
    provenance: Provenance,
}

impl Whole {
    fn load(arguments: &Arguments) -> Result<Self, CommandError> {
        let unusable = |error| files::unusable(&arguments.feed, &error);
        let bytes = files::read(&arguments.feed)?;
        let parsed = feed::parse(&bytes).map_err(unusable)?;
        let provenance = Provenance::parse(&bytes).map_err(unusable)?;
        Ok(Self { bytes, feed: parsed.feed, provenance })
    }

    /// Says what is not in the file that was written: what it cannot hold, and what the finder does not use.
    fn say_lost(&self, arguments: &Arguments, losses: impl IntoIterator<Item = Loss>, output: Output, texts: &Texts) {
        let unused = unused(&self.bytes, &write_with(&self.feed, &self.provenance));
        let losses = losses.into_iter().chain(unused.into_iter().map(Loss::NotUsed));
        let lost: Vec<_> = losses.map(|loss| texts.loss(&loss)).collect();
        for sentence in &lost {
            eprintln!("{}", shown(&format!("{}: {sentence}", arguments.feed.display())));
        }
        if output == Output::Json && arguments.output.is_some() {
            let services = self.feed.services.len();
            let said = serde_json::json!({ "version": 1, "services": services, "lost": lost });
            println!("{}", escaped(&said.to_string()));
        }
    }
}
