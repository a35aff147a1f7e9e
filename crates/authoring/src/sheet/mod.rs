//! Between the rows of a workbook and the records of a feed. Cells become JSON of the feed's own format, and the parser of
//! feeds judges that, so that a workbook and a file are held to the same rules.

mod assembly;
mod behind;
mod condition;
mod contact;
mod heading;
mod helpline;
mod hours;
mod known;
mod limits;
mod origin;
mod pieces;
mod record;
mod resolve;
mod sources;
mod tables;
mod telling;
mod value;

pub use assembly::{Assembled, assemble};
pub use heading::{Heading, column as column_of, heading_text, headings, most_named, sheet_of};
pub use hours::is_hours;
pub use origin::Places;
pub use record::{EXAMPLE, is_name_of_line};
pub use sources::INSTRUCTIONS;
pub use tables::{Columns, Table, tables};
pub use value::{is_value, write as write_cell};
