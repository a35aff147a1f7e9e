//! Is it any good? What the list covers, as pictures, and whom it leaves alone.

use leptos::prelude::*;
use workshop_protocol::{Bar, Request, Section, Subject};

use super::StepHeading;
use crate::state::State;

/// So many names are listed before one asks for more.
const FEW: usize = 12;

#[component]
pub fn Cover(state: State) -> impl IntoView {
    state.ask(Request::Cover(true));
    on_cleanup(move || state.ask(Request::Cover(false)));
    let coverage = Memo::new(move |_| state.view.with(|view| view.coverage.clone()));
    let sections =
        move || coverage.get().sections.into_iter().map(|section| view! { <Picture state section/> }).collect_view();
    let untranslated = move || {
        let line = |(language, count, all): (String, usize, usize)| {
            let values = [("language", language.into()), ("count", count.into()), ("all", all.into())];
            view! { <li>{state.with("cover-untranslated", &values)}</li> }
        };
        coverage.get().untranslated.into_iter().map(line).collect_view()
    };
    view! {
        <section class="cover">
            <StepHeading state name="cover-heading"/>
            <p class="lead">{state.text("cover-lead")}</p>
            <div class="pictures">{sections}</div>
            <div class="lists">
                <Names state heading="cover-gaps" names=Signal::derive(move || coverage.get().gaps)/>
                <Names state heading="cover-unreached" names=Signal::derive(move || coverage.get().unreached)/>
                <Names state heading="cover-ending" names=Signal::derive(move || coverage.get().ending)/>
                <Names state heading="cover-old" names=Signal::derive(move || coverage.get().old)/>
                <ul>{untranslated}</ul>
            </div>
        </section>
    }
}

/// A heading with names below it; nothing where there are none.
#[component]
pub fn Names(state: State, heading: &'static str, names: Signal<Vec<String>>) -> impl IntoView {
    move || {
        let all = names.get();
        let (count, more) = (all.len(), all.len().saturating_sub(FEW));
        (count != 0).then(|| {
            let line = |name: String| view! { <li>{name}</li> };
            let first = all.iter().take(FEW).cloned().map(line).collect_view();
            let rest = all.into_iter().skip(FEW).map(line).collect_view();
            view! {
                <section class="names">
                    <h3>{state.with(heading, &[("count", count.into())])}</h3>
                    <ul>{first}</ul>
                    {(more != 0).then(|| view! {
                        <details>
                            <summary>{state.with("problems-more", &[("count", more.into())])}</summary>
                            <ul>{rest}</ul>
                        </details>
                    })}
                </section>
            }
        })
    }
}

/// Bars: how many services there are for each value. What has none says so in words too.
#[component]
fn Picture(state: State, section: Section) -> impl IntoView {
    let name = match section.subject {
        Subject::Topics => "cover-topics",
        Subject::Regions => "cover-regions",
        Subject::Languages => "cover-languages",
        Subject::Forms => "cover-forms",
    };
    let most = section.bars.iter().map(|bar| bar.services).max().unwrap_or_default().max(1);
    let bar = |Bar { name, level, services }: Bar| {
        view! {
            <tr class:none=services == 0>
                <th scope="row" class:below=level != 0>{name}</th>
                <td>
                    <meter min="0" max=most value=services aria-hidden="true"></meter>
                    <span>{services}</span>
                </td>
            </tr>
        }
    };
    let unsaid = (section.unsaid != 0)
        .then(|| view! { <p class="quiet">{state.with("cover-unsaid", &[("count", section.unsaid.into())])}</p> });
    view! {
        <section>
            <h3>{state.text(name)}</h3>
            <table class="bars"><tbody>{section.bars.into_iter().map(bar).collect_view()}</tbody></table>
            {unsaid}
        </section>
    }
}
