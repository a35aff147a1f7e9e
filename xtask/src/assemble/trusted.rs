//! Taking the last assignment of HTML out of the glue. Knows how wasm-bindgen writes it; not who would call it.
//!
//! Leptos 0.8 empties an element with `innerHTML = ""` when a list of attributes that held `inner_html` is replaced
//! (tachys 0.2.19, `any_attribute.rs`). No list of ours holds one, so it is never called, but it stands in the glue,
//! and a page that enforces Trusted Types would forbid it. `replaceChildren` puts the same string in as text: if HTML
//! ever came that way, from a wholly static part of a `view!`, its markup would stand on the page for all to see.

/// The glue without an assignment to `innerHTML`.
pub fn without_inner_html(glue: &str) -> String {
    let mut clean = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(at) = rest.find(ASSIGNMENT) {
        let (before, after) = rest.split_at(at);
        let value = after.get(ASSIGNMENT.len()..).unwrap_or_default();
        let end = value.find(';').unwrap_or(value.len());
        clean.push_str(before);
        let (value, after) = value.split_at(end);
        clean.push_str(&format!(".replaceChildren({value})"));
        rest = after;
    }
    clean.push_str(rest);
    clean
}

const ASSIGNMENT: &str = ".innerHTML = ";

#[cfg(test)]
mod tests {
    use super::*;

    fn check(glue: &str, expected: &str) {
        assert_eq!(without_inner_html(glue), expected);
    }

    #[test]
    fn a_string_is_put_in_as_text() {
        check(
            "f: function(arg0, arg1, arg2) {\n arg0.innerHTML = getStringFromWasm0(arg1, arg2);\n},\ng: 1",
            "f: function(arg0, arg1, arg2) {\n arg0.replaceChildren(getStringFromWasm0(arg1, arg2));\n},\ng: 1",
        );
        check("nothing of the kind", "nothing of the kind");
    }
}
