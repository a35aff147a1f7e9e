//! One colour that becomes a palette, with its ratios.

use leptos::prelude::*;
use workshop_protocol::Shade;

use crate::{state::State, texts::Value};

/// The brand's colour, and the palette with its ratios.
#[component]
pub fn Colour(state: State) -> impl IntoView {
    let color = Memo::new(move |_| state.settings.with(|all| all.color.clone()));
    let looks = Memo::new(move |_| state.view.with(|view| view.looks.clone()));
    let shown = move |name: &'static str, shades: Vec<Shade>| {
        let shade = |shade: Shade| {
            let ratio = format!("{}.{:02}", shade.ratio / 100, shade.ratio % 100);
            let words = match (shade.needed, shade.is_own) {
                (0, _) => String::new(),
                (_, true) => state.with("looks-own", &[("ratio", Value::from(ratio))]),
                (_, false) => state.with("looks-ratio", &[("ratio", Value::from(ratio))]),
            };
            view! {
                <li>
                    <svg viewBox="0 0 8 8" aria-hidden="true"><rect width="8" height="8" fill=shade.color.clone()></rect></svg>
                    <div>
                        <code>{shade.name}</code>
                        <p class="quiet">{shade.color} " " {words}</p>
                    </div>
                </li>
            }
        };
        view! {
            <section>
                <h3>{state.text(name)}</h3>
                <ul class="shades">{shades.into_iter().map(shade).collect_view()}</ul>
            </section>
        }
    };
    let palette = move || {
        let looks = looks.get();
        (!looks.light.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{state.text("looks-palette")}</summary>
                    <div class="ways">{shown("looks-light", looks.light)} {shown("looks-dark", looks.dark)}</div>
                </details>
            }
        })
    };
    let set = move |event| {
        let text = event_target_value(&event);
        state.set(|settings| settings.color = text);
    };
    let picked = move || Some(color.get()).filter(|color| color.len() == 7).unwrap_or_else(|| "#0d5c63".to_owned());
    view! {
        <div class="field colour">
            <label for="brand">{state.text("looks-color")}</label>
            <p class="quiet" id="brand-hint">{state.text("looks-color-hint")}</p>
            <div class="row">
                <input type="color" aria-label=state.text("looks-color-pick") prop:value=picked on:change=set/>
                <input id="brand" type="text" autocomplete="off" spellcheck="false" aria-describedby="brand-hint" placeholder="#0d5c63" prop:value=move || color.get() on:change=set/>
            </div>
            {palette}
        </div>
    }
}
