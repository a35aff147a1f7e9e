//! What is wrong with the sheets as they are now, and the feed that comes of them.

use std::sync::Arc;

use authoring::{
    check::{Step, check_imported},
    finding::Finding,
    import::of_grids,
    workbook::Grid,
};
use feed::service_feed::Provenance;
use model::{date::Date, feed::Feed};

/// The sheets as the finder would read them.
#[derive(Debug, Default)]
pub struct Checked {
    pub findings: Vec<Finding>,
    /// `None` where no feed comes of them.
    pub feed: Option<(Feed, Provenance)>,
}

impl Checked {
    /// Reads and checks the sheets.
    pub fn new(grids: &[Grid], today: Date, on_step: &mut dyn FnMut(Step)) -> Self {
        on_step(Step::Parsing);
        let file = grids.first().map(|grid| Arc::clone(&grid.file)).unwrap_or_default();
        let imported = of_grids(grids.to_vec(), today);
        let feed = imported.feed.clone();
        Self { findings: check_imported(imported, &file, today, on_step).findings, feed }
    }

    pub fn services(&self) -> usize {
        self.feed.as_ref().map_or(0, |(feed, _)| feed.services.len())
    }
}
