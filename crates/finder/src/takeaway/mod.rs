//! What a reader takes along: the QR code of a list, and a calendar file.

pub mod calendar;
pub mod qr;
