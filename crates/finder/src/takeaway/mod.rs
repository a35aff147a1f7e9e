//! What a reader takes along: an appointment for the calendar, and a link as a QR code. It needs nothing of the other
//! rooms.

pub mod calendar;
pub mod qr;
