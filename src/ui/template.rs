//! The template by which the loader draws the first question before the program is there: what the components describe
//! for a question whose words are marks, as `src/loader/question.json`. So there is one description of the question and
//! not two. The marks and what the loader makes of them are described in `src/loader/drawing.js`.
//!
//! After a change of the components, write the file anew: `WRITE_TEMPLATE=1 cargo test -p service-finder template`.

use std::{cell::RefCell, env, fs, rc::Rc};

use leptos::prelude::*;
use serde_json::{Map, Value, json};

use super::{
    attributes::Described,
    element::{Child, Element, Node},
    fields::Fields,
    help_now::help_now,
    host::Host,
    live::Memo,
    menu::Menu,
    question,
    safety_link::safety,
    state::{Phase, State},
    strip::strip,
};
use finder::{
    engine::{catalogue::Catalogue, chunked::ServiceFile},
    loading::user_message::UserMessage,
    results::{groups::Shown, others::PageFiles},
    session::{
        config::Config,
        events::Effect,
        safety::Notice,
        state::Session,
        view::{Back, OptionView, QuestionView},
    },
};
use messages::{
    Key, Messages, ProgramPart,
    format::{Format, PlainFormat},
};
use model::{date::Date, locale::Language, question::QuestionKind};

const FILE: &str = "src/loader/question.json";

/// Numbers that stand nowhere else, and the names by which the loader knows them.
const NUMBERS: [(usize, &str); 5] =
    [(206, "services"), (30, "silent"), (2, "folded"), (COUNT, "count"), (112, "number")];
const COUNT: usize = 11;

/// More options than are shown at once, and "something else" as the last.
const OPTIONS: usize = 11;

/// What stands there only sometimes: how it is recognized, and the name of the value without which it is left out.
const SOMETIMES: [(&str, &str, &str); 8] = [
    ("class", "languages", "languages"),
    ("class", "call", "number"),
    ("class", "notice", "notice"),
    ("id", "question-hint", "hint"),
    ("id", "option-{choice}-hint", "help"),
    ("class", "link unfold", "folded"),
    ("class", "or", "other"),
    ("class", "hint silent", "silent"),
];

struct Silence;

impl Host for Silence {
    fn perform(&self, _: Effect) {}
    fn announce(&self, _: &str, _: Language) {}
    fn retry(&self) {}
    fn load_words(&self) {}
    fn has_focus(&self) -> bool {
        false
    }
    fn mend_focus(&self) {}
    fn tell_failure(&self, _: UserMessage) {}
    fn choose_language(&self, _: Language) {}
    fn fetch_messages(&self, _: Language, _: Box<dyn FnOnce(Rc<Messages>)>) {}
    fn fetch_page(&self, _: Shown, _: Vec<ServiceFile>, _: Rc<RefCell<PageFiles>>) {}
    fn format(&self) -> &dyn Format {
        &PlainFormat
    }
}

/// Messages that say which they are and what they were given: `{12 30}` is the message in line 12 with 30.
fn marks() -> Messages {
    let mut file = String::new();
    let first = Key::ALL.iter().filter(|key| key.program_part() == ProgramPart::First);
    for (line, key) in first.enumerate() {
        let given = key.variables().iter().filter(|name| **name != "count").map(|name| format!(" {{{name}}}"));
        file += &format!("{{open}}{line}{}{{close}}\n", given.collect::<String>());
    }
    Messages::read(Language::FINNISH, &(file + "hash\n")).unwrap()
}

fn catalogue(kind: QuestionKind) -> Catalogue {
    let code = |at: usize| if at + 1 == OPTIONS { "t:other".to_owned() } else { format!("t:{at}") };
    let option = |at| json!({ "value": code(at), "label": "{label}", "hint": "{help}" });
    let feed = json!({
        "format": "service-feed/1",
        "country": "FI",
        "services": [{ "id": "s", "name": "S", "topics": ["t:0"] }],
        "questions": [{
            "id": "q", "facet": "topic", "kind": QuestionKind::NAMES[kind as usize],
            "text": "{text}", "hint": "{hint}", "why": "{why}",
            "options": (0..OPTIONS).map(option).collect::<Vec<_>>(),
        }],
    });
    let feed = feed::parse(feed.to_string().as_bytes()).unwrap().feed;
    Catalogue::new(vec![feed], Date::EPOCH)
}

/// The element of the finder, with the attributes that `App` gives it.
fn drawn(kind: QuestionKind) -> Value {
    let owner = Owner::new();
    owner.with(|| {
        let state = State::new(Config::default(), Session::default(), marks(), Rc::new(Silence));
        let catalogue = catalogue(kind);
        let question = catalogue.questions[0].id.clone();
        state.phase.set(Phase::Ready(Rc::new(catalogue)));
        let options = (0..OPTIONS).map(|choice| OptionView { choice, fitting: COUNT + choice, count: 0 }).collect();
        let shown = QuestionView {
            question,
            number: 1,
            options,
            silent: 30,
            answer: None,
            back: Back::Nowhere,
            left: 206,
            notice: Notice::Due,
        };
        let level = Config::default().heading_level;
        let page = question::page(state, &shown, Fields::new(Default::default()), level).unwrap();
        let view = super::element::div("view").child(page);
        let all = [strip(state, Menu::closed()), help_now(state, Memo::new(|_| false)), view, safety(state)];
        let root = json!({
            "class": "finder", "part": "root", "role": "group", "aria-label": format!("{{{}}}", line(Key::FinderName)),
            "lang": "{tag}", "dir": "{direction}", "data-view": "question",
        });
        let children = all.into_iter().flat_map(|element| values(element.into_child()));
        ["div".into(), root].into_iter().chain(children).collect::<Vec<_>>().into()
    })
}

fn values(node: Node) -> Vec<Value> {
    match node {
        Node::Nothing => Vec::new(),
        Node::Text(text) => vec![json!(["span", {}, marked(&text)])],
        Node::Element(element) => vec![value(*element)],
        Node::Many(nodes) => nodes.into_iter().flat_map(values).collect(),
        Node::View(_) => panic!("the first question has a part that only Leptos can draw"),
    }
}

/// `[tag, attributes, children…]`; with the name of a value before it where the element is not always there.
fn value(element: Element) -> Value {
    let Element { tag, attributes, children } = element;
    let mut written = Map::new();
    for described in attributes.take() {
        if let Described::Attribute(name, Some(value)) = described {
            written.insert(name.to_owned(), marked(&value).into());
        }
    }
    let is = |(name, value, _): &&(&str, &str, &str)| written.get(*name).is_some_and(|it| it == value);
    let sometimes = SOMETIMES.iter().find(is).map(|(.., value)| *value);
    let tag = if tag == "H2" { "{heading}" } else { tag };
    let mut all = vec![json!(tag.to_lowercase()), Value::Object(written)];
    let children: Vec<_> = match &children[..] {
        [Node::Text(text)] => vec![marked(text).into()],
        _ => children.into_iter().flat_map(values).collect(),
    };
    all.extend(if is_list(&children) { rows(children) } else { children });
    match sometimes {
        Some(value) => json!({ value: all }),
        None => all.into(),
    }
}

/// With names in the place of the numbers.
fn marked(text: &str) -> String {
    let mut text = text.replace("option-0", "option-{choice}").replace("Suomi", "{language}");
    for (number, name) in NUMBERS {
        // After the line of the message.
        text = text.replace(&format!(" {number}}}"), &format!(" {name}}}"));
    }
    text.replace("112", "{number}")
}

fn is_list(children: &[Value]) -> bool {
    children.first().is_some_and(|child| child[1]["class"] == "option")
}

/// One row for all options, which differ in nothing but their numbers, and the rest as it is.
fn rows(children: Vec<Value>) -> Vec<Value> {
    let mut all = Vec::new();
    for (at, child) in children.into_iter().enumerate() {
        if child[1]["class"] != "option" {
            all.push(child);
        } else if at == 0 {
            all.push(json!({ "rows": child }));
        } else if all.len() > 1 {
            all.push("{rest}".into());
        }
    }
    all
}

fn template() -> String {
    let single = drawn(QuestionKind::Single);
    let with_kind =
        |node: &Value, kind: &str| node.to_string().replace(&format!("\"type\":\"{kind}\""), "\"type\":\"{kind}\"");
    let text = with_kind(&single, "radio");
    assert_eq!(text, with_kind(&drawn(QuestionKind::Multi), "checkbox"), "both kinds differ in their inputs alone");
    for (.., value) in SOMETIMES {
        assert_eq!(text.matches(&format!("{{\"{value}\":[")).count(), 1, "{value}: {text}");
    }
    format!("{{\"moment\":{},\"shown\":{},\"question\":{text}}}\n", line(Key::Loading), question::SHOWN)
}

/// In which line of a file of texts a message stands, counted from 0.
fn line(wanted: Key) -> usize {
    let first = Key::ALL.iter().filter(|key| key.program_part() == ProgramPart::First);
    first.take_while(|key| **key as usize != wanted as usize).count()
}

#[test]
fn the_template_is_what_the_components_describe() {
    let template = template();
    if env::var_os("WRITE_TEMPLATE").is_some() {
        fs::write(FILE, &template).unwrap();
    }
    let known = fs::read_to_string(FILE).unwrap_or_default();
    // Not the texts: the order of the keys follows what other crates ask of serde_json.
    let parsed = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    assert!(
        parsed(&known) == parsed(&template),
        "{FILE} is not as the components are; the head of src/ui/template.rs says how to write it"
    );
}
