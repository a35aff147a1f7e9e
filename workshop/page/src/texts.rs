//! The words of the page: Fluent messages of `locales/<tag>/workshop.ftl`, all of them in each of the three languages.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use workshop_protocol::Tongue;

/// A value that is put into a message.
#[derive(Debug, Clone)]
pub enum Value {
    Text(String),
    Count(usize),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Value::Count(count)
    }
}

const SOURCES: [&str; 3] = [
    include_str!("../../../locales/fi/workshop.ftl"),
    include_str!("../../../locales/sv/workshop.ftl"),
    include_str!("../../../locales/en/workshop.ftl"),
];

thread_local! {
    static BUNDLES: [Option<FluentBundle<FluentResource>>; 3] = Tongue::ALL.map(bundle);
}

/// The message in a language, with its values.
pub fn format(tongue: Tongue, name: &str, values: &[(&str, Value)]) -> String {
    let found = BUNDLES.with(|bundles| {
        let bundle = tongue.of([0, 1, 2]);
        let bundle = bundles.get(bundle)?.as_ref()?;
        let pattern = bundle.get_message(name)?.value()?;
        let values: FluentArgs = values
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, FluentValue::from(text.as_str())),
                Value::Count(count) => (*name, FluentValue::from(*count)),
            })
            .collect();
        Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    });
    found.unwrap_or_else(|| name.to_owned())
}

fn bundle(tongue: Tongue) -> Option<FluentBundle<FluentResource>> {
    let source = tongue.of(SOURCES);
    let language: LanguageIdentifier = tongue.tag().parse().ok()?;
    let mut bundle = FluentBundle::new(vec![language]);
    // All three are written in one direction, and what is copied has no invisible marks in it.
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(source.to_owned()).ok()?).ok()?;
    Some(bundle)
}
