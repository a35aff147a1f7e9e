//! Random JSON that contains given texts and keys, for the tests of parsers.

use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value};

/// JSON that may contain these texts, under these keys. `size` is the depth of nesting, the approximate number of
/// values, and the most values within one of them.
pub fn json_of(
    texts: &[&'static str],
    keys: Vec<&'static str>,
    size: (u32, u32, u32),
) -> impl Strategy<Value = Value> + use<> {
    let (depth, values, most) = size;
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(texts.to_vec()).prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    let entries = 0..most as usize;
    leaf.prop_recursive(depth, values, most, move |inner| {
        let key = prop::sample::select(keys.clone()).prop_map(str::to_owned);
        prop_oneof![
            vec(inner.clone(), entries.clone()).prop_map(Value::from),
            vec((key, inner), entries.clone())
                .prop_map(|entries| Value::from(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}
