//! What tables of text are read as.

use super::*;

fn check(bytes: &[u8], expected: &[&[&str]]) {
    let grid = grid("palvelut.csv", bytes).unwrap();
    let rows = expected.iter().map(|row| row.iter().map(|text| Cell::text(text)).collect());
    let expected = Grid::new(&"palvelut.csv".into(), "palvelut").with_rows(rows);
    let of = |grid: &Grid| grid.rows().map(|(row, cells)| (row, cells.clone())).collect::<Vec<_>>();
    assert_eq!((of(&grid), grid.name.as_str()), (of(&expected), "palvelut"));
}

#[test]
fn what_stands_between_fields_is_found_out() {
    let expected: &[&[&str]] = &[&["Tunnus", "Nimi"], &["a", "Ämpäri, iso"]];
    check("Tunnus;Nimi\na;Ämpäri, iso\n".as_bytes(), expected);
    check("Tunnus,Nimi\r\na,\"Ämpäri, iso\"\r\n".as_bytes(), expected);
    check("Tunnus\tNimi\na\tÄmpäri, iso".as_bytes(), expected);
    let stated: &[&[&str]] = &[&[], &["Tunnus", "Nimi"], &["a", "Ämpäri, iso"]];
    check("sep=;\nTunnus;Nimi\na;Ämpäri, iso".as_bytes(), stated);
}

#[test]
fn line_breaks_within_quotation_marks_are_part_of_a_field() {
    check(b"Tunnus;Nimi\na;\"x\ny \"\"z\"\"\"\nb\n", &[&["Tunnus", "Nimi"], &["a", "x\ny \"z\""], &["b"]]);
}

#[test]
fn empty_lines_are_rows() {
    check(
        b"Tunnus;Nimi\n\n\na;b\n;\n\nc;\"d\ne\"",
        &[&["Tunnus", "Nimi"], &[], &[], &["a", "b"], &[], &[], &["c", "d\ne"]],
    );
}

#[test]
fn what_is_not_a_text_or_too_much_is_refused() {
    let refused = |bytes: &[u8]| grid("x.csv", bytes).unwrap_err().to_string();
    assert!(refused(b"\x00\x01\x02").contains("save it as CSV"));
    assert!(refused(&b"a;b\n".repeat(200_001)).contains("more than 200000 rows"));
    assert!(refused(&b";".repeat(20_000)).contains("more than 16384 columns"));
    let open = [b"a;b\n\"".as_slice(), &b"x".repeat(1_000_001)].concat();
    assert!(refused(&open).contains("perhaps a quotation mark is not closed"));
}
