//! What a reader loads before the first question, as a table that is compared with the budget.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};
use brotli::enc::BrotliEncoderParams;

use crate::{
    budget::{Budget, Bytes},
    build,
    dist::{LATER, Program, WORKSHOP},
    paths::Root,
    profile::Profile,
};

/// Prints the table of `dist/` and fails above the budget.
pub fn run(root: &Root) -> Result<()> {
    if build::last(root) == Some(Profile::Dev) {
        bail!("dist/ was built with --dev and is larger than what is published; build first: cargo xtask build");
    }
    let table = Table::measure(&root.dist())?;
    let budget = Budget::read(root)?;
    print!("{}", table.text(budget));
    table.judge(budget)
}

/// Smaller files of the workshop are in its sum alone.
const WORTH_A_LINE: Bytes = Bytes(10_000);

/// One file, with its size and its size after compression.
#[derive(Clone)]
struct Row {
    name: String,
    raw: Bytes,
    brotli: Bytes,
}

struct Table {
    /// The script and the largest texts: what the first question is drawn with.
    first: Vec<Row>,
    /// The other files of the program.
    rest: Vec<Row>,
    /// The second part, which comes while the first question is read.
    second: Vec<Row>,
    /// The largest texts of the second part.
    later_texts: Option<Row>,
    /// The later parts, each with what it is for.
    later: Vec<(Row, &'static str)>,
    /// What is loaded only where a feed is of another format.
    foreign: Vec<Row>,
    feed: Option<Row>,
    /// The files of the workshop, which no reader loads.
    workshop: Vec<Row>,
}

impl Table {
    fn measure(dist: &Path) -> Result<Self> {
        let program = Program::find(dist)?;
        let mut first = vec![Row::measure(dist, &program.loader)?];
        first.extend(Row::largest(dist, &program.locales)?);
        let rest = vec![Row::measure(dist, &program.wasm)?];
        let feed = dist.join("feeds").join("associations.json");
        let feed = if feed.is_file() { Some(Row::measure(dist, &feed)?) } else { None };
        let second = vec![Row::measure(dist, &program.part)?, Row::measure(dist, &program.shared)?];
        let later = program.later.iter().zip(LATER);
        let later = later.map(|(path, (_, used))| Ok((Row::measure(dist, path)?, used))).collect::<Result<_>>()?;
        let later_texts = Row::largest(dist, &program.locale_parts)?;
        let foreign = vec![Row::measure(dist, &program.readers)?];
        let workshop = files(&dist.join(WORKSHOP))?;
        let workshop = workshop.iter().map(|path| Row::measure(dist, path)).collect::<Result<_>>()?;
        Ok(Self { first, rest, second, later_texts, later, foreign, feed, workshop })
    }

    fn program(&self) -> impl Iterator<Item = &Row> {
        self.first.iter().chain(&self.rest)
    }

    fn drawn(&self) -> Bytes {
        self.first.iter().map(|row| row.brotli).sum()
    }

    fn total(&self) -> Bytes {
        self.program().map(|row| row.brotli).sum()
    }

    fn second(&self) -> Bytes {
        self.second.iter().map(|row| row.brotli).sum()
    }

    fn workshop(&self) -> Bytes {
        self.workshop.iter().map(|row| row.brotli).sum()
    }

    fn text(&self, budget: Budget) -> String {
        let lines = self.lines(budget);
        let width = lines.iter().map(|(row, _)| row.name.len()).max().unwrap_or(0);
        let mut text = format!("{:width$}  {:>10}  {:>9}\n", "loaded before the first question", "raw", "brotli");
        for (row, note) in lines {
            text.push_str(&format!("{:width$}  {:>10}  {:>9}{note}\n", row.name, row.raw, row.brotli));
        }
        text
    }

    /// All rows and their sums, each with what is to be said of it.
    fn lines(&self, budget: Budget) -> Vec<(Row, String)> {
        let noted = |row: &Row, note: &str| (row.clone(), note.to_owned());
        let mut lines: Vec<_> = self.first.iter().map(|row| noted(row, "")).collect();
        lines.push((Row::sum("what the first question is drawn with", &self.first), of_budget(budget.drawn)));
        lines.extend(self.rest.iter().map(|row| noted(row, "")));
        lines.push((Row::sum("the program", self.program()), of_budget(budget.total)));
        lines.extend(self.second.iter().map(|row| noted(row, "  after the first question")));
        lines.push((Row::sum("the second part", &self.second), of_budget(budget.second)));
        lines.extend(self.later_texts.iter().map(|row| noted(row, "  after the first question, not counted")));
        lines.extend(self.later.iter().map(|(row, used)| (row.clone(), format!("  {used}, not counted"))));
        lines.extend(self.foreign.iter().map(|row| noted(row, "  for feeds of other formats, not counted")));
        let seen = self.workshop.iter().filter(|row| WORTH_A_LINE <= row.brotli);
        lines.extend(seen.map(|row| noted(row, "  of the workshop")));
        lines.push((Row::sum("the workshop", &self.workshop), of_budget(budget.workshop)));
        lines.extend(self.feed.iter().map(|row| noted(row, "  the host's own, not counted")));
        lines
    }

    fn judge(&self, budget: Budget) -> Result<()> {
        if self.drawn() > budget.drawn {
            bail!("script and texts have {} bytes and may have {}", self.drawn(), budget.drawn);
        }
        if self.total() > budget.total {
            bail!("the program has {} bytes and may have {}", self.total(), budget.total);
        }
        if self.second() > budget.second {
            bail!("the second part has {} bytes and may have {}", self.second(), budget.second);
        }
        if self.workshop() > budget.workshop {
            bail!("the workshop has {} bytes and may have {}", self.workshop(), budget.workshop);
        }
        Ok(())
    }
}

impl Row {
    fn measure(dist: &Path, path: &Path) -> Result<Self> {
        let bytes = fs::read(path)?;
        let name = path.strip_prefix(dist).unwrap_or(path).to_string_lossy().replace('\\', "/");
        Ok(Self { name, raw: Bytes(u64::try_from(bytes.len())?), brotli: compressed(&bytes)? })
    }

    fn sum<'a>(name: &str, rows: impl IntoIterator<Item = &'a Self>) -> Self {
        let (mut raw, mut brotli) = (Bytes(0), Bytes(0));
        for row in rows {
            raw.0 += row.raw.0;
            brotli.0 += row.brotli.0;
        }
        Self { name: name.to_owned(), raw, brotli }
    }

    /// The largest of several files of which a reader loads one.
    fn largest(dist: &Path, files: &[PathBuf]) -> Result<Option<Self>> {
        let rows = files.iter().map(|path| Self::measure(dist, path)).collect::<Result<Vec<_>>>()?;
        let largest = rows.into_iter().max_by_key(|row| row.brotli);
        Ok(largest.map(|row| Self { name: format!("{} (largest of {})", row.name, files.len()), ..row }))
    }
}

fn of_budget(budget: Bytes) -> String {
    format!("  of {budget}")
}

/// The size after the best compression, as of a server that compresses its files beforehand.
fn compressed(bytes: &[u8]) -> Result<Bytes> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut small = Vec::new();
    let mut from = bytes;
    brotli::BrotliCompress(&mut from, &mut small, &parameters)?;
    Ok(Bytes(u64::try_from(small.len())?))
}

/// The files of a folder, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, raw: u64, brotli: u64) -> Row {
        Row { name: name.to_owned(), raw: Bytes(raw), brotli: Bytes(brotli) }
    }

    fn table() -> Table {
        Table {
            first: vec![row("l.js", 3000, 1500)],
            rest: vec![row("a.wasm", 300_000, 90_000)],
            second: vec![row("b.wasm", 30_000, 9_000), row("e.wasm", 3_000, 900)],
            later_texts: Some(row("b.txt", 300, 90)),
            later: vec![(row("d.wasm", 30_000, 9_000), "for own words")],
            foreign: vec![row("c.wasm", 30_000, 9_000)],
            feed: Some(row("f.json", 9, 5)),
            workshop: vec![row("workshop/w.wasm", 900_000, 30_000), row("workshop/w.js", 900, 300)],
        }
    }

    #[test]
    fn what_comes_later_and_the_feed_are_shown_and_not_counted() {
        let table = table();
        assert_eq!(table.total(), Bytes(91_500));
        let (total, drawn) = (Bytes(100_000), Bytes(2000));
        let text = table.text(Budget { total, drawn, second: Bytes(10_000), workshop: Bytes(40_000) });
        assert!(
            text.contains("f.json") && text.contains("b.wasm") && text.contains("c.wasm") && text.contains("d.wasm"),
            "{text}"
        );
        assert!(text.contains("91,500  of 100,000") && text.contains("9,900  of 10,000"), "{text}");
        assert!(text.contains("w.wasm") && !text.contains("w.js") && text.contains("30,300  of 40,000"), "{text}");
    }

    #[test]
    fn the_budget_itself_is_allowed_and_one_byte_more_is_not() {
        let budget = Budget { total: Bytes(91_500), drawn: Bytes(1500), second: Bytes(9_900), workshop: Bytes(30_300) };
        assert!(table().judge(budget).is_ok());
        assert!(table().judge(Budget { total: Bytes(91_499), ..budget }).is_err());
        assert!(table().judge(Budget { drawn: Bytes(1499), ..budget }).is_err());
        assert!(table().judge(Budget { second: Bytes(9_899), ..budget }).is_err());
        assert!(table().judge(Budget { workshop: Bytes(30_299), ..budget }).is_err());
    }

    #[test]
    fn repetition_is_compressed() {
        assert!(compressed(&[b'a'; 10_000]).unwrap() < Bytes(50));
    }
}
