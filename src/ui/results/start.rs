//! "Start here", for a reader who has not said what it is about: the topics to choose from and a few services for everyone.

use finder::{
    results::{groups::Group, start::Start},
    session::{events::Event, view::OptionView},
};
use messages::Key;
use model::question::{Answer, Question};

use super::super::{
    card::cards,
    element::{Element, button, div, li, p, ul},
    keep,
    page::Page,
    text,
    wording::Words,
};

pub fn start(words: &Words, page: Page, start: &Start) -> Option<Element> {
    let catalogue = words.catalogue.clone()?;
    let question = catalogue.question(&start.topics);
    let search = button("button", move || page.state.dispatch(Event::OpenSearch));
    let restart = button("link", move || page.state.dispatch(Event::Restart));
    Some(
        div("start")
            .child(search.part("button").child(words.say(Key::SearchOpen)))
            .child(p("lead intro").child(words.say(Key::StartHint)))
            .child(question.map(|question| topics(words, page, question, &start.options)))
            .child(for_everyone(words, page, &start.services))
            .child(keep::open(words, page))
            .child(restart.part("button").child(words.say(Key::Restart))),
    )
}

/// Each topic answers the question that the reader did not.
fn topics(words: &Words, page: Page, question: &Question, options: &[OptionView]) -> Element {
    let mut list = ul("topics");
    for choice in options.iter().filter_map(|option| question.options.get(option.choice)) {
        let answer = Event::Answer(question.id.clone(), Answer::Values(vec![choice.value.clone()]));
        let choose = button("button", move || page.state.dispatch(answer.clone())).part("button");
        let label = text::chosen(words, words.option(question, &choice.value));
        list = list.child(li("").child(choose.child(label)));
    }
    list
}

fn for_everyone(words: &Words, page: Page, group: &Group) -> Option<Element> {
    (!group.is_empty()).then(|| {
        div("group").child(text::heading(page.level.below(), "subheading", words.say(Key::StartServices))).child(cards(
            words,
            page,
            &group.hits,
            usize::MAX,
        ))
    })
}
