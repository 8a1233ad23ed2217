//! Pages in Chromium: what is found on them, what is done, and what is not. The pages are these tests' own.

#![cfg(unix)]

#[path = "../support/mod.rs"]
mod support;

mod elsewhere;
mod pages;
mod pictures;
mod resume;
mod secured;
mod sign_in;
mod site;
mod whole;
