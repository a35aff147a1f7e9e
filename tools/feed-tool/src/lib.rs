//! The command-line tool for those who look after a feed. One module for each sub-command.

mod arguments;
pub mod build;
pub mod check;
pub mod command;
pub mod error;
pub mod export;
pub mod files;
pub mod import;
pub mod init;
mod inside;
pub mod outcome;
pub mod output;
pub mod progress;
pub mod publish;
pub mod report;
pub mod serve;
pub mod speech;
pub mod texts;
