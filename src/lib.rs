//! Vademecum reads the procedures in a team's documentation, words them in the reader's language, and prints, previews or runs
//! them: the same plan in every language.
//!
//! A document goes through the stages in this order, each a module that knows only those before it:
//! [`source`] → [`template`] → [`document`] → [`localize`] → [`plan`] → [`backend`] → [`journal`] → [`report`].
//! [`words`] finds the words of messages, [`diagnostic`] holds what is wrong as data; `cli` ties them together.

pub mod backend;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod document;
pub mod failpoint;
pub mod journal;
pub mod localize;
pub mod nearest;
pub mod plan;
pub mod report;
pub mod runbook;
pub mod sandbox;
pub mod scaffold;
pub mod serve;
pub mod source;
pub mod template;
pub mod testing;
pub mod words;
