//! What of Leptos may be used. Licences and known weaknesses of dependencies are held by cargo-deny (.cargo/deny.toml).

use crate::workspace::Metadata;

#[test]
fn leptos_delegates_no_events_and_writes_to_no_head() {
    let metadata = Metadata::read(&[]);
    assert!(
        !metadata.features_of("leptos").contains(&"delegation"),
        "Cargo.toml: leptos has the feature `delegation`, whose listeners on the window outlive the widget; turn it off"
    );
    assert!(
        !metadata.below("service-finder").contains("leptos_meta"),
        "Cargo.toml: leptos_meta writes to the head of the host page; do without it"
    );
}
