//! The files that lie beside others and are the same compressed, for servers that send what lies there.

use std::io::Write;

use anyhow::Result;
use flate2::{Compression, GzBuilder};

use super::archive::Entry;

/// Shorter files fit into one packet anyway.
const WORTH: usize = 1_000;

const COMPRESSIBLE: [&str; 10] =
    [".css", ".ftl", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"];

/// The same entries, with `.br` and `.gz` beside each that becomes smaller.
pub fn with_compressed(entries: Vec<Entry>) -> Result<Vec<Entry>> {
    let mut all = Vec::with_capacity(3 * entries.len());
    for entry in entries {
        if WORTH <= entry.content.len() && COMPRESSIBLE.iter().any(|ending| entry.path.ends_with(ending)) {
            all.push(Entry::document(format!("{}.br", entry.path), brotli(&entry.content)?));
            all.push(Entry::document(format!("{}.gz", entry.path), gzip(&entry.content)?));
        }
        all.push(entry);
    }
    Ok(all)
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*content, &mut small, &parameters)?;
    Ok(small)
}

/// Without a time and a name, and the same whichever system it is made on.
fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    const UNKNOWN_SYSTEM: u8 = 255;
    let mut writer = GzBuilder::new().mtime(0).operating_system(UNKNOWN_SYSTEM).write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_is_compressed_is_the_same_again_and_short_files_are_left_alone() {
        let text = "ä service ".repeat(200);
        let entries = vec![
            Entry::document("a.js", text.clone()),
            Entry::document("b.js", "short"),
            Entry::document("c.png", text.clone()),
        ];
        let all = with_compressed(entries).unwrap();
        let paths: Vec<_> = all.iter().map(|entry| entry.path.as_str()).collect();
        assert_eq!(paths, ["a.js.br", "a.js.gz", "a.js", "b.js", "c.png"]);
        let (mut from_br, mut from_gz) = (Vec::new(), String::new());
        brotli::BrotliDecompress(&mut all[0].content.as_slice(), &mut from_br).unwrap();
        flate2::read::GzDecoder::new(all[1].content.as_slice()).read_to_string(&mut from_gz).unwrap();
        assert_eq!((String::from_utf8(from_br).unwrap(), from_gz), (text.clone(), text));
    }
}
