//! `vade explain`: what a rule of `vade check` is for.

use super::{Exit, Session};
use crate::check::{RULES, rule};
use crate::diagnostic::{Diagnostic, Result};
use crate::nearest::nearest;
use crate::report::check;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "rule")]
    pub rule: Option<String>,
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let (width, coloured) = (session.world.width, session.out_is_coloured());
    let shown = match &args.rule {
        None => check::all(&session.lexicon, width, coloured),
        Some(name) => match rule::named(name) {
            Some(rule) => check::one(rule, &session.lexicon, width, coloured),
            None => {
                let near = nearest(name, RULES.iter().map(|r| r.id));
                return Diagnostic::error("rule-unknown").with("name", name.as_str()).with("near", near).into();
            }
        },
    };
    session.print(&shown);
    Ok(Exit::Done)
}
