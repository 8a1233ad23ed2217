//! Sites: requests to their APIs, their pages without a browser, and the ways to them, each against small servers of the test's own.

#[path = "../support/mod.rs"]
mod support;

mod pages;
mod requests;
mod secured;
mod site;
