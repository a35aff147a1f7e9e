//! Makes the table of pictures that is compiled in: of each drawing in `pictures/` its name and one line, as SVG writes
//! paths. A path is all that a picture is then, so that it can be put into any page without being read as a document.

use std::{error::Error, fmt::Write, fs, path::Path};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=pictures");
    let mut drawings = Vec::new();
    for file in fs::read_dir("pictures")? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "svg") {
            let name = path.file_stem().and_then(|name| name.to_str()).ok_or("the name is no text")?.to_owned();
            let line = line(&fs::read_to_string(&path)?).map_err(|error| format!("pictures/{name}.svg: {error}"))?;
            drawings.push((name, line));
        }
    }
    drawings.sort();
    let (names, lines): (Vec<_>, Vec<_>) = drawings.into_iter().unzip();
    let table = format!("pub static NAMES: &[&str] = &{names:?};\npub static LINES: &[&str] = &{lines:?};\n");
    fs::write(Path::new(&std::env::var("OUT_DIR")?).join("pictures.rs"), table)?;
    Ok(())
}

/// All shapes of a drawing as one path.
fn line(svg: &str) -> Result<String> {
    let (_, body) = svg.split_once("<svg").and_then(|(_, rest)| rest.split_once('>')).ok_or("there is no <svg>")?;
    let mut line = String::new();
    for element in body.split('<').skip(1).filter(|element| !element.starts_with('/')) {
        let (tag, attributes) = element.split_once(' ').ok_or("an element says nothing")?;
        line += &shape(tag, attributes)?;
    }
    Ok(line)
}

fn shape(tag: &str, attributes: &str) -> Result<String> {
    // With the space before it, so that `x` is not found in `rx`.
    let attributes = format!(" {attributes}");
    let text = |name: &str| {
        let (_, value) = attributes.split_once(&format!(" {name}=\""))?;
        value.split_once('"').map(|(value, _)| value)
    };
    let number = |name: &str| text(name).unwrap_or("0").parse::<f64>();
    Ok(match tag {
        "path" => absolute(text("d").ok_or("a path has no line")?),
        "circle" => round((number("cx")?, number("cy")?), number("r")?),
        "rect" => rectangle((number("x")?, number("y")?), (number("width")?, number("height")?), number("rx")?),
        "line" => format!("M{} {}L{} {}", number("x1")?, number("y1")?, number("x2")?, number("y2")?),
        "polyline" => format!("M{}", text("points").ok_or("a line has no points")?),
        other => return Err(format!("<{other}> is not drawn by this").into()),
    })
}

/// A path may begin with a small letter, which counts from where the one before has ended.
fn absolute(line: &str) -> String {
    match line.strip_prefix('m') {
        Some(rest) => format!("M0 0m{rest}"),
        None => line.to_owned(),
    }
}

fn round((x, y): (f64, f64), radius: f64) -> String {
    let (start, width) = (x - radius, 2.0 * radius);
    format!("M{start} {y}a{radius} {radius} 0 1 0 {width} 0a{radius} {radius} 0 1 0-{width} 0z")
}

fn rectangle((x, y): (f64, f64), (width, height): (f64, f64), radius: f64) -> String {
    let (across, down) = (width - 2.0 * radius, height - 2.0 * radius);
    let corner = |x: f64, y: f64| format!("a{radius} {radius} 0 0 1 {} {}", x * radius, y * radius);
    let mut line = format!("M{} {y}h{across}", x + radius);
    // Writing to a string does not fail.
    let _ = write!(line, "{}v{down}{}h-{across}", corner(1.0, 1.0), corner(-1.0, 1.0));
    let _ = write!(line, "{}v-{down}{}z", corner(-1.0, -1.0), corner(1.0, -1.0));
    line
}
