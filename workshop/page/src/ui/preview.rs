//! The finder itself, on the list as it is, beside what is worked on.

use leptos::{html::Iframe, prelude::*, task::spawn_local};

use super::{StepHeading, looks::LANGUAGES};
use crate::{
    desk,
    state::{Preview as Settings, State},
};

/// The frame with the finder. It stays while the steps change.
#[component]
pub fn Preview(state: State) -> impl IntoView {
    let frame = NodeRef::<Iframe>::new();
    frame.on_load(move |frame| {
        desk::into(&frame.into());
        spawn_local(state.show());
    });
    let is_old = move || state.view.with(|view| !view.is_usable || view.services == 0);
    view! {
        <aside class="preview" class:phone=move || !state.preview.with(|preview| preview.is_wide) aria-label=move || state.text("preview")>
            <div class="row preview-bar">
                <strong>{move || state.text("preview-draft")}</strong>
                <button type="button" class="button small plain" on:click=move |_| desk::restart()>{move || state.text("preview-restart")}</button>
            </div>
            <Show when=is_old>
                <p class="bad" role="status">{move || state.text("preview-old")}</p>
            </Show>
            <iframe node_ref=frame src="preview.html" title=move || state.text("preview-title")></iframe>
        </aside>
    }
}

/// The step in which it is tried: its width, its language, and its day and hour.
#[component]
pub fn Try(state: State) -> impl IntoView {
    let set = move |change: &dyn Fn(&mut Settings)| {
        state.preview.update(|preview| change(preview));
        spawn_local(state.show());
    };
    let options = LANGUAGES.map(|(tag, name)| {
        view! { <option value=tag lang=tag selected=move || state.shown_language() == tag>{name}</option> }
    });
    view! {
        <section class="try">
            <StepHeading state name="try-heading"/>
            <p class="lead">{move || state.text("try-lead")}</p>
            <div class="fields">
                <fieldset>
                    <legend>{move || state.text("try-width")}</legend>
                    <label class="check">
                        <input type="radio" name="width" prop:checked=move || !state.preview.with(|preview| preview.is_wide) on:change=move |_| state.preview.update(|preview| preview.is_wide = false)/>
                        {move || state.text("try-phone")}
                    </label>
                    <label class="check">
                        <input type="radio" name="width" prop:checked=move || state.preview.with(|preview| preview.is_wide) on:change=move |_| state.preview.update(|preview| preview.is_wide = true)/>
                        {move || state.text("try-desktop")}
                    </label>
                </fieldset>
                <label>
                    {move || state.text("try-language")}
                    <select on:change=move |event| { let tag = event_target_value(&event); set(&move |preview| preview.language.clone_from(&tag)); }>
                        {options.collect_view()}
                    </select>
                </label>
                <label>
                    {move || state.text("try-moment")}
                    <input
                        type="datetime-local"
                        prop:value=move || state.preview.with(|preview| preview.moment.clone())
                        on:change=move |event| { let moment = event_target_value(&event); set(&move |preview| preview.moment.clone_from(&moment)); }
                    />
                </label>
                <button type="button" class="button plain" on:click=move |_| set(&|preview| preview.moment.clear())>
                    {move || state.text("try-now")}
                </button>
            </div>
        </section>
    }
}
