//! `service-feed build`: writes a feed as it is put on a server: as one file, or a large one as an index and chunks.

mod print;

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use authoring::{
    build::{Builder, INDEX, Step, Summary},
    wording::{Message, Texts, reason},
};
use feed::service_feed::{Provenance, opening::Opening};
use model::{date::Date, feed::Parsed};

use crate::{
    arguments::{self, Spoken},
    error::CommandError,
    files::{self, Kept},
    inside,
    outcome::{EXIT_CODES, Outcome, say_kept},
    output::{Output, shown},
    progress::Progress,
};

/// Makes a feed quick to load, as it is put on a server
///
/// One file has what the finder uses, without white space, and says at its head which question comes first, so that it
/// is there before the program is. A folder is for a large feed: an index that the finder reads first, and the services
/// in chunks.
///
/// Build again when the feed has changed or a service has ended: a first question that is out of date is not used, and
/// readers wait for the program.
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// The file to write, where the name ends in .json; else the folder to write into, and the finder is given the
    /// address of its index.json
    #[arg(short, long, value_name = "FILE|FOLDER")]
    output: PathBuf,
    /// The day from which readers see it; today where absent
    #[arg(long, value_name = "DAY", value_parser = arguments::day)]
    today: Option<Date>,
    /// Write the finder's own files into this folder as well, so that everything is there for a server; only a tool of a
    /// release has them inside
    #[arg(long, value_name = "FOLDER")]
    with_finder: Option<PathBuf>,
    #[command(flatten)]
    pub spoken: Spoken,
}

/// What was built.
#[derive(Debug, Default)]
pub struct Built {
    pub services: usize,
    /// The index before, where more than a fifth of its services would have been gone.
    pub kept: Option<Kept>,
    /// Services and values of the feed that could not be used.
    pub problems: usize,
    pub sizes: Summary,
    /// How large the index is when it is compressed by brotli.
    pub index_brotli: usize,
}

/// One file that was built.
#[derive(Debug)]
pub struct BuiltFeed {
    /// The file before, where more than a fifth of its services would have been gone.
    pub kept: Option<Kept>,
    pub services: usize,
    pub problems: usize,
    /// The sizes of the feed before, after, and when it is compressed by brotli.
    pub before: usize,
    pub bytes: usize,
    pub brotli: usize,
    pub opening: Option<Opening>,
}

/// Builds, and says how large it became.
pub fn run(arguments: Arguments, output: Output, texts: &Texts) -> Result<Outcome, CommandError> {
    let name = arguments.feed.display().to_string();
    let progress = Progress::new(&name);
    let today = arguments.today.unwrap_or_else(files::today);
    let out = &mut std::io::stdout().lock();
    let (problems, outcome) = if arguments.output.extension().is_some_and(|ending| ending == "json") {
        let built = one_file(&arguments.feed, &arguments.output, today, &progress)?;
        print::one_file(out, &built, &arguments.output, output, texts)?;
        (built.problems, say_kept(built.kept.as_ref(), built.services, texts))
    } else {
        let built = build(&arguments.feed, &arguments.output, today, &progress)?;
        print::print(out, &built, &arguments.output.join(INDEX), output, texts)?;
        (built.problems, say_kept(built.kept.as_ref(), built.services, texts))
    };
    if problems != 0 {
        eprintln!("{}", shown(&texts.say(&print::problems(&name, problems))));
    }
    if let Some(folder) = &arguments.with_finder {
        write_finder(folder)?;
        if output == Output::Words {
            let said = Message::new("build-finder").with("path", folder.display().to_string());
            writeln!(out, "{}", shown(&texts.say(&said)))?;
        }
    }
    Ok(outcome)
}

/// Writes the finder that the tool has inside. The script and the worker come last: from then on readers get this version.
fn write_finder(folder: &Path) -> Result<(), CommandError> {
    let Some(files) = inside::finder() else {
        return Err(CommandError::Unusable { path: folder.to_owned(), reason: Message::new("reason-nothing-inside") });
    };
    let (last, first): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| LAST.contains(&name.as_str()));
    for (name, content) in first.into_iter().chain(last) {
        let path = folder.join(name);
        files::write(&path, content)?;
    }
    Ok(())
}

/// The files of the finder by which a version is taken into use.
const LAST: [&str; 2] = ["service-finder.js", "service-worker.js"];

/// Reads a feed and writes it as one file.
///
/// # Errors
/// Where the feed cannot be read or used, or the file not be written.
pub fn one_file(path: &Path, to: &Path, today: Date, progress: &Progress) -> Result<BuiltFeed, CommandError> {
    progress.now("reading");
    let bytes = files::read(path)?;
    let unusable = |error| files::unusable(path, &error);
    let Parsed { feed, problems } = feed::parse(&bytes).map_err(unusable)?;
    let provenance = Provenance::parse(&bytes).map_err(unusable)?;
    let services = feed.services.len();
    if services == 0 {
        return Err(CommandError::NoServices { path: path.to_owned() });
    }
    files::spare_inputs(to, [&path.to_owned()])?;
    progress.now("writing");
    let written = authoring::build::one_file(feed, &provenance, today);
    let (opening, _) = Opening::parse(written.as_bytes()).map_err(unusable)?;
    let kept = files::keep_before(to, services)?;
    files::write(to, written.as_bytes())?;
    Ok(BuiltFeed {
        kept,
        services,
        problems: problems.len(),
        before: bytes.len(),
        bytes: written.len(),
        brotli: compressed(written.as_bytes()),
        opening,
    })
}

/// Reads a feed and writes its files below a folder.
///
/// # Errors
/// Where the feed cannot be read or used, or a file not be written.
pub fn build(path: &Path, folder: &Path, today: Date, progress: &Progress) -> Result<Built, CommandError> {
    progress.now("reading");
    let parsed = files::load_feed(path)?;
    if parsed.feed.services.is_empty() {
        return Err(CommandError::NoServices { path: path.to_owned() });
    }
    let index = folder.join(INDEX);
    files::spare_inputs(&index, [&path.to_owned()])?;
    // The chunks of the one before have other names, so it can be put back.
    let kept = files::keep_before(&index, parsed.feed.services.len())?;
    let mut built =
        Built { kept, problems: parsed.problems.len(), services: parsed.feed.services.len(), ..Built::default() };
    progress.now("putting in order");
    let builder = Builder::new(parsed.feed, today).map_err(|error| CommandError::Unusable {
        path: path.to_owned(),
        reason: Message::new("reason-look-at-it")
            .with("reason", reason(&error))
            .with("path", path.display().to_string()),
    })?;
    progress.many("writing services", builder.services());
    let mut on_step = |step| match step {
        Step::Service => progress.step(),
        Step::Services => progress.now("writing the names"),
        Step::Names => progress.now("writing the index"),
    };
    let mut index_brotli = 0;
    built.sizes = builder.build(&mut on_step, &mut |file| {
        if file.path == INDEX {
            index_brotli = compressed(&file.bytes);
        }
        files::write(&folder.join(file.path), &file.bytes)
    })?;
    Ok(Built { index_brotli, ..built })
}

/// How many bytes brotli makes of it, as a server does that compresses beforehand.
fn compressed(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    // Reading from and writing to memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters);
    out.len()
}

#[cfg(test)]
mod tests;
