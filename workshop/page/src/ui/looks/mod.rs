//! Make it yours: colours, what the page answers by itself, help lines, exit and languages. The finder follows at once.

mod colour;
mod fields;
mod languages;
mod lines;
mod presets;

use leptos::prelude::*;
use workshop_protocol::Request;

use super::StepHeading;
use crate::state::State;
use colour::Colour;
use fields::{Choice, Field};
pub use languages::LANGUAGES;
use languages::Languages;
use lines::Lines;
use presets::Presets;

#[component]
pub fn LooksView(state: State) -> impl IntoView {
    state.ask(Request::Offer(true));
    on_cleanup(move || state.ask(Request::Offer(false)));
    view! {
        <section class="looks">
            <StepHeading state name="looks-heading"/>
            <p class="lead">{state.text("looks-lead")}</p>
            <section class="card">
                <h3>{state.text("looks-look")}</h3>
                <Colour state/>
                <Shape state/>
            </section>
            <Presets state/>
            <Lines state/>
            <section class="card">
                <h3>{state.text("exit-heading")}</h3>
                <p class="quiet">{state.text("exit-text")}</p>
                <div class="fields two">
                    <Choice
                        state
                        name="looks-exit"
                        values=&[("on", "looks-exit-on"), ("off", "looks-exit-off")]
                        get=|all| if all.exit { "on" } else { "off" }.to_owned()
                        set=|all, text| all.exit = text == "on"
                    />
                    <Field
                        state
                        name="looks-exit-url"
                        kind="url"
                        hint="https://www.ilmatieteenlaitos.fi/"
                        get=|all| all.exit_url.clone()
                        set=|all, text| all.exit_url = text.trim().to_owned()
                    />
                </div>
            </section>
            <Languages state/>
        </section>
    }
}

/// Font, corners, light or dark, and the level of the heading.
#[component]
fn Shape(state: State) -> impl IntoView {
    view! {
        <div class="fields two">
            <Field
                state
                name="looks-font"
                kind="text"
                hint="Arial, sans-serif"
                get=|all| all.font.clone()
                set=|all, text| all.font = text
            />
            <Field
                state
                name="looks-radius"
                kind="number"
                hint="12"
                get=|all| all.radius.map(|radius| radius.to_string()).unwrap_or_default()
                set=|all, text| all.radius = text.trim().parse().ok()
            />
            <Choice
                state
                name="looks-theme"
                values=&[("auto", "looks-theme-auto"), ("light", "looks-theme-light"), ("dark", "looks-theme-dark"), ("host", "looks-theme-host")]
                get=|all| all.theme.clone()
                set=|all, text| all.theme = text
            />
            <Choice
                state
                name="looks-level"
                values=&[("1", "looks-level-1"), ("2", "looks-level-2"), ("3", "looks-level-3"), ("4", "looks-level-4")]
                get=|all| all.heading_level.to_string()
                set=|all, text| all.heading_level = text.parse().unwrap_or(2)
            />
        </div>
    }
}
