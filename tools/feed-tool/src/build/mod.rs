//! `service-feed build`: writes a large feed as an index and chunks.

mod print;

use std::path::{Path, PathBuf};

use authoring::build::{Builder, INDEX, Step, Summary};

use crate::{
    error::CommandError,
    files,
    outcome::{EXIT_CODES, Outcome},
    output::Output,
    progress::Progress,
};

/// Makes a large feed quick to load: an index that the finder reads first, and the services in chunks
#[derive(Debug, clap::Args)]
#[command(after_help = EXIT_CODES, after_long_help = EXIT_CODES)]
pub struct Arguments {
    /// The feed
    #[arg(value_name = "FEED")]
    feed: PathBuf,
    /// The folder to write into; the finder is given the address of its index.json
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
}

/// What was built.
#[derive(Debug, Default)]
pub struct Built {
    pub services: usize,
    /// Services and values of the feed that could not be used.
    pub problems: usize,
    pub sizes: Summary,
    /// How large the index is when it is compressed by brotli.
    pub index_brotli: usize,
}

/// Builds, and says how large it became.
pub fn run(arguments: Arguments, output: Output) -> Result<Outcome, CommandError> {
    let name = arguments.feed.display().to_string();
    let built = build(&arguments.feed, &arguments.output, &Progress::new(&name))?;
    print::print(&mut std::io::stdout().lock(), &built, &arguments.output.join(INDEX), output)?;
    if built.problems != 0 {
        eprintln!("{}", print::problems(&name, built.problems));
    }
    Ok(Outcome::Fine)
}

/// Reads a feed and writes its files below a folder.
///
/// # Errors
/// Where the feed cannot be read or used, or a file not be written.
pub fn build(path: &Path, folder: &Path, progress: &Progress) -> Result<Built, CommandError> {
    progress.now("reading");
    let parsed = files::load_feed(path)?;
    let mut built = Built { problems: parsed.problems.len(), services: parsed.feed.services.len(), ..Built::default() };
    progress.now("putting in order");
    let builder = Builder::new(parsed.feed).map_err(|error| CommandError::Unusable {
        path: path.to_owned(),
        reason: format!("{error}; look at it with: service-feed check {}", path.display()),
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
        let path = folder.join(file.path);
        path.parent().map_or(Ok(()), files::make_folder)?;
        files::write(&path, &file.bytes)
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
