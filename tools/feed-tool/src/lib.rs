//! The command-line tool for those who look after a feed. One module for each sub-command.

pub mod build;
pub mod check;
pub mod command;
pub mod export;
pub mod files;
pub mod import;
pub mod init;
pub mod outcome;
pub mod progress;
pub mod report;
pub mod serve;
pub mod sheet;
pub mod source;
pub mod unsure;
pub mod words;
