//! The workshop without a browser: a list is opened, mended and taken along.

mod directories;
mod hostile;

use crate::{Desk, make};
use authoring::{
    check::check_files,
    import::{File, Options},
    wording::{Marks, Texts},
    workbook::SheetLanguage,
};
use model::date::Date;
use workshop_protocol::{Group, News, OperationName, Place, Request, Settings, Severity, Stage, Take, Tongue, View};

const LISTS: [(&str, &str); 3] = [
    ("palvelut.csv", include_str!("../tests/lists/palvelut.csv")),
    ("yhteystavat.csv", include_str!("../tests/lists/yhteystavat.csv")),
    ("termit.csv", include_str!("../tests/lists/termit.csv")),
];

fn today() -> Date {
    Date::parse("2026-11-30").unwrap()
}

fn opened(files: &[(&str, &[u8])]) -> (Desk, View) {
    let mut desk = Desk::new(today(), Tongue::English);
    for (name, bytes) in files {
        desk.hand_over(name, bytes.to_vec());
    }
    let view = desk.ask(Request::Open, &mut |_| {});
    (desk, view)
}

fn natural() -> (Desk, View) {
    opened(&LISTS.map(|(name, text)| (name, text.as_bytes())))
}

fn ask(desk: &mut Desk, request: Request) -> View {
    desk.ask(request, &mut |_| {})
}

/// The position of the one group whose message has this in it.
fn group(view: &View, part: &str) -> usize {
    let found: Vec<_> =
        view.groups.iter().enumerate().filter(|(_, group)| plain(&group.message).contains(part)).collect();
    assert_eq!(found.len(), 1, "{part}: {:?}", view.groups.iter().map(|group| &group.message).collect::<Vec<_>>());
    found[0].0
}

/// Without the marks around what is put into a sentence.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_workshop_finds_what_the_command_line_finds() {
    let files = LISTS.map(|(name, text)| File::new(name, text)).to_vec();
    let options = Options { format: None, language: None, timezone: None, today: today() };
    model::area::named_areas();
    let texts = Texts::new(SheetLanguage::English, Marks::None).with_names(SheetLanguage::Finnish);
    let checked = check_files(files, &options, &mut |_| {});
    let mut expected: Vec<_> = checked
        .findings
        .iter()
        .map(|finding| {
            format!("{} {}: {}", finding.severity, texts.place(&finding.location), texts.finding(finding).message)
        })
        .collect();
    let (_, view) = natural();
    let severity = |group: &Group| match group.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    };
    let lines = view.groups.iter().flat_map(|group| {
        let line = |problem: &workshop_protocol::Problem| {
            format!("{} {}: {}", severity(group), problem.location, plain(&group.message))
        };
        group.problems.iter().map(line)
    });
    let mut found: Vec<_> = lines.collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    // Each row of the lists but the first has a slip, and is told of or understood.
    assert!(40 < found.len(), "{found:#?}");
}

#[test]
fn problems_that_are_the_same_are_mended_together_and_taken_back_alone() {
    let text = "Tunnus;Nimi;Kunnat\na;A;Tamperee\nb;B;Turku, Tamperee\nc;C;Hesinki\n";
    let (mut desk, view) = opened(&[("palvelut.csv", text.as_bytes())]);
    assert_eq!((view.stage.clone(), view.services), (Stage::Open, 3));
    let at = group(&view, "\"Tamperee\"");
    assert_eq!((view.groups[at].count, view.groups[at].mendable), (2, 2));
    let view = ask(&mut desk, Request::Mend { group: at, only: None });
    assert_eq!(view.news, Some(News::Changed(2)));
    assert_eq!(cell(&view, 2, 2), "Turku, Tampere");
    let view = ask(&mut desk, Request::Type { sheet: 0, row: 3, column: 2, text: " Helsinki ".into() });
    assert!(
        view.groups.iter().all(|group| group.severity == Severity::Advice || !group.message.contains("municipality"))
    );
    assert_eq!(view.operations.iter().map(|one| one.cells).collect::<Vec<_>>(), [2, 1]);
    assert!(matches!(view.operations[0].name, OperationName::Mended(_)));
    let view = ask(&mut desk, Request::Undo { operation: 0, is_undone: true });
    assert_eq!((view.news, cell(&view, 1, 2), cell(&view, 3, 2)), (Some(News::TakenBack(2)), "Tamperee", "Helsinki"));
    assert_eq!(view.groups[group(&view, "\"Tamperee\"")].count, 2);
}

/// What stands in a cell of the table, by its row and column in the file.
fn cell(view: &View, row: usize, column: usize) -> &str {
    let row = view.table.rows.iter().find(|known| known.row == row).unwrap();
    let at = view.table.headings.iter().position(|heading| heading.column == column).unwrap();
    &row.cells[at].text
}

#[test]
fn a_group_that_is_left_counts_no_more_and_is_passed_over() {
    let text = "Tunnus;Nimi;Kunnat\na;A;Xyzzy\nb;B;Hesinki\n";
    let (mut desk, view) = opened(&[("palvelut.csv", text.as_bytes())]);
    let next = Request::Next { from: Some((0, 1, 0)), is_back: false };
    assert_eq!(ask(&mut desk, next.clone()).focus, Some((0, 1, 2)));
    let view = ask(&mut desk, Request::Leave { group: group(&view, "Xyzzy"), is_left: true });
    assert_eq!(view.sheets[0].problems, 3);
    assert_eq!(ask(&mut desk, next).focus, Some((0, 2, 0)));
    // It stays left while other things change.
    let view = ask(&mut desk, Request::Mend { group: group(&view, "Hesinki"), only: None });
    assert!(view.groups[group(&view, "Xyzzy")].is_left);
}

#[test]
fn two_hundred_rows_are_a_page_and_marked_ones_come_first() {
    let rows = (0..450).map(|at| format!("s{at};S;{}\n", if at == 430 { "Hesinki" } else { "Turku" }));
    let text = format!("Tunnus;Nimi;Kunnat\n{}", rows.collect::<String>());
    let (mut desk, view) = opened(&[("palvelut.csv", text.as_bytes())]);
    assert!(view.table.place.only_marked);
    let all = ask(&mut desk, Request::Show(Place::default()));
    // With one below the last in which can be written.
    assert_eq!((all.table.pages, all.table.rows_in_all, all.table.rows.len()), (3, 451, 200));
    let place = Place { row: Some(431), ..Place::default() };
    assert_eq!(ask(&mut desk, Request::Show(place)).table.place.page, 2);
}

#[test]
fn what_was_mended_is_in_what_is_taken_along() {
    let (mut desk, view) = natural();
    let before = view.services;
    ask(&mut desk, Request::Mend { group: group(&view, "\"Tamperee\""), only: None });
    let workbook = desk.take(Take::Workbook, make).unwrap();
    let (_, again) = opened(&[("services.xlsx", &workbook)]);
    assert_eq!(again.services, before);
    assert!(!again.groups.iter().any(|group| group.message.contains("Tamperee")));
    assert_eq!(
        again.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(),
        ["palvelut", "yhteystavat", "termit"]
    );
    let feed = desk.take(Take::Feed, make).unwrap();
    let (_, of_feed) = opened(&[("feed.json", &feed)]);
    assert_eq!(of_feed.services, before);
    assert!(feed.windows(9).any(|part| part == b"\"opening\""));
}

#[test]
fn a_list_of_its_own_is_asked_about_and_remembers_the_answers() {
    let text = "Kohde;Mitä;Soita\nApu;Apua heti;000 000 0001\nTuki;Tukea;000 000 0002\n";
    let (mut desk, view) = opened(&[("oma.csv", text.as_bytes())]);
    assert_eq!(view.stage, Stage::Columns);
    let guessed: Vec<_> = view.columns.unwrap().columns.into_iter().map(|column| column.meaning).collect();
    assert_eq!(guessed, ["", "name", "contact.phone"]);
    let meanings = ["name", "summary:fi", "contact.phone"].map(str::to_owned).to_vec();
    let view = ask(&mut desk, Request::Columns { meanings });
    assert_eq!((view.stage.clone(), view.services, view.is_own), (Stage::Open, 2, true));
    let workbook = desk.take(Take::Workbook, make).unwrap();
    let (_, again) = opened(&[("services.xlsx", &workbook)]);
    assert_eq!((again.stage, again.services), (Stage::Open, 2));
}

#[test]
fn the_archive_is_a_folder_that_can_be_published() {
    let (mut desk, _) = natural();
    let settings = Settings {
        page: "https://example.org/apua".into(),
        association: "Yhdistys <ry>".into(),
        ..Settings::default()
    };
    ask(&mut desk, Request::Set(Box::new(settings)));
    desk.hand_over("service-finder.js", b"1".to_vec());
    let bytes = desk.take(Take::Everything(Tongue::Finnish), make).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let text = |archive: &mut zip::ZipArchive<_>, name: &str| {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_name(name).unwrap(), &mut text).unwrap();
        text
    };
    assert!(text(&mut archive, "index.html").contains("<service-finder feed=\"feed.json\" lang=\"fi\"><section"));
    assert!(text(&mut archive, "feed.json").contains("service-feed/1"));
    assert_eq!(text(&mut archive, "service-finder.js"), "1");
    let poster = text(&mut archive, "extra/poster-sv.html");
    assert!(poster.contains("example.org/apua") && poster.contains("<path d=\"M"), "{poster}");
    let texts = text(&mut archive, "extra/texts-en.html");
    assert!(texts.contains("Yhdistys &lt;ry&gt;") && texts.contains("stays in your browser"), "{texts}");
    assert!(text(&mut archive, "extra/list-en.html").contains("<li>Phone: <a href=\"tel:"));
}

#[test]
fn the_last_feed_that_could_be_used_stays_in_the_preview() {
    let (mut desk, before) = opened(&[("palvelut.csv", b"Tunnus;Nimi\na;A\n")]);
    let view = ask(&mut desk, Request::Type { sheet: 0, row: 0, column: 0, text: "?".into() });
    assert_eq!((view.services, view.services_before, view.feed), (0, 1, before.feed));
    assert!(desk.take(Take::Feed, make).is_err() && desk.shown().is_some());
}

#[test]
fn a_file_that_is_refused_leaves_the_list_before() {
    let (mut desk, before) = opened(&[("palvelut.csv", b"Tunnus;Nimi\na;A\n")]);
    desk.hand_over("feed.json", b"{ \"format\": \"service-feed/1\", \"services\": [".to_vec());
    let view = ask(&mut desk, Request::Open);
    assert_eq!((view.stage, view.services, view.feed), (Stage::Open, 1, before.feed));
    assert!(plain(&view.refused.unwrap()).starts_with("feed.json: "));
    let view = ask(&mut desk, Request::Speak(Tongue::Swedish));
    assert!(view.refused.is_some());
    let typed = Request::Type { sheet: 0, row: 1, column: 1, text: "B".into() };
    assert_eq!(ask(&mut desk, typed).refused, None);
    // Another list is another feed, so that the preview is renewed.
    desk.hand_over("palvelut.csv", b"Tunnus;Nimi\nb;B\n".to_vec());
    assert_eq!(ask(&mut desk, Request::Open).feed, Some(3));
}

#[test]
fn a_help_line_becomes_a_row_of_the_list_and_can_be_taken_back() {
    let (mut desk, _) = opened(&[("palvelut.csv", b"Tunnus;Nimi\na;A\n")]);
    ask(&mut desk, Request::Offer(true));
    let line = |name: &str, hours: &str| Request::AddLine {
        name: name.to_owned(),
        reach: " 000 000 0001 ".to_owned(),
        hours: hours.to_owned(),
    };
    let own = |view: &View| {
        let own = view.offered.lines.iter().filter(|line| line.is_own);
        own.map(|line| (line.name.clone(), line.reach.clone())).collect::<Vec<_>>()
    };
    let view = ask(&mut desk, line("Oma linja", ""));
    assert_eq!(own(&view), [("Oma linja".to_owned(), "000 000 0001".to_owned())]);
    assert!(1 < view.offered.lines.len(), "those that the finder knows stay: {:?}", view.offered.lines);
    // The second one goes below the first, in the sheet that is there now.
    let view = ask(&mut desk, line("Toinen linja", "ma-pe 9-15"));
    assert_eq!(view.sheets.iter().map(|sheet| sheet.rows).collect::<Vec<_>>(), [1, 2]);
    assert!(view.groups.iter().all(|group| group.severity != Severity::Error), "{:?}", view.groups);
    let view = ask(&mut desk, Request::Undo { operation: 0, is_undone: true });
    assert_eq!(own(&view).into_iter().map(|(name, _)| name).collect::<Vec<_>>(), ["Toinen linja"]);
    assert_eq!(view.services, 1);
}

#[test]
fn what_the_page_answers_is_chosen_from_what_the_list_has() {
    let (mut desk, _) = natural();
    assert!(ask(&mut desk, Request::Show(Place::default())).offered.places.is_empty());
    let offered = ask(&mut desk, Request::Offer(true)).offered;
    let names = |all: &[workshop_protocol::Meaning]| all.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&offered.topics), ["Ero", "Kriisi", "Suru", "Väkivalta"]);
    let key = |name: &str| offered.places.iter().find(|place| place.name == name).map(|place| place.key.clone());
    assert_eq!((key("Pirkanmaa"), key("Tampere")), (Some("06".into()), Some("837".into())));
    assert!(offered.countries.iter().any(|code| code == "FI"));
}

#[test]
fn regions_are_drawn_on_a_map() {
    let (mut desk, _) = natural();
    let coverage = ask(&mut desk, Request::Cover(true)).coverage;
    for section in coverage.sections {
        let is_map = section.subject == workshop_protocol::Subject::Regions;
        assert_eq!(section.view_box.is_some(), is_map);
        assert!(section.bars.iter().all(|bar| bar.shape.is_some() == is_map), "{section:?}");
    }
}
