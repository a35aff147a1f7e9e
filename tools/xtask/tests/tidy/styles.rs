//! Styles name the sides by the direction of the text and not by left and right, so that the same rules serve languages that
//! are written the other way.

use crate::repository::{File, expect_none, files};

const SIDES: [&str; 2] = ["left", "right"];

/// Properties whose values may be a side.
const TAKE_A_SIDE: [&str; 5] = ["text-align", "text-align-last", "float", "clear", "caption-side"];

#[test]
fn styles_use_logical_sides() {
    let sheets = ["style", "src/standalone"].into_iter().flat_map(|folder| files(folder, ".css"));
    let findings: Vec<_> = sheets.flat_map(|sheet| physical_sides(&sheet)).collect();
    expect_none(&findings);
}

fn physical_sides(file: &File) -> Vec<String> {
    declarations(&file.text)
        .into_iter()
        .filter(|(_, property, value)| is_physical(property, value))
        .map(|(line, property, value)| {
            let mend = "write inline-start or inline-end (margin-inline-start, inset-inline-end, text-align: start, border-start-end-radius)";
            file.finding(line, &format!("`{property}: {value}`: {mend}"))
        })
        .collect()
}

fn is_physical(property: &str, value: &str) -> bool {
    if property.starts_with("--") {
        return false;
    }
    let names_a_side = |text: &str, separators: &[char]| text.split(separators).any(|word| SIDES.contains(&word));
    names_a_side(property, &['-']) || (TAKE_A_SIDE.contains(&property) && names_a_side(value, &[' ', '!']))
}

/// Every `property: value` with its line, comments left out.
fn declarations(css: &str) -> Vec<(usize, String, String)> {
    let css = without_comments(css);
    let mut found = Vec::new();
    let mut line = 1;
    for piece in css.split_inclusive(['{', '}', ';']) {
        let start = line + piece.chars().take_while(|c| c.is_whitespace()).filter(|c| *c == '\n').count();
        line += piece.matches('\n').count();
        let ends_as_declaration = !piece.ends_with('{');
        if let Some((property, value)) = piece.trim_end_matches(['}', ';']).split_once(':')
            && ends_as_declaration
        {
            found.push((start, property.trim().to_lowercase(), value.trim().to_lowercase()));
        }
    }
    found
}

/// The same text with comments blanked out, so that lines keep their numbers.
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        kept.extend(comment.chars().filter(|c| *c == '\n'));
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[test]
fn sides_are_found_where_they_are() {
    let file = File {
        path: "style/a.css".to_owned(),
        text: "/* left: 1px; */\na:hover {\n  margin-inline: 1px;\n  margin-left: 2px;\n  text-align: right }\nb { --left: 1; border-top-left-radius: 1px; float: inline-start }\n".to_owned(),
    };
    let lines: Vec<_> =
        physical_sides(&file).iter().map(|finding| finding.split(':').nth(1).unwrap().to_owned()).collect();
    assert_eq!(lines, ["4", "5", "6"]);
}
