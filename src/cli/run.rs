//! `vade run`: previews a procedure, or runs it step by step.

use std::path::PathBuf;

use super::args::{Format, Labels};
use super::browsing::Browsing;
use super::carry::{self, Begin, Carrying};
use super::choosing::Choosing;
use super::planning::{self, Order};
use super::sandbox::Fault;
use super::sandboxed::{self, Sandboxed};
use super::{Exit, Session, prerequisites, reading};
use crate::diagnostic::{Diagnostic, Result};
use crate::report;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "id")]
    pub id: String,
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub choosing: Choosing,
    #[arg(long, value_name = "human", value_delimiter = ',')]
    pub human: Vec<u64>,
    #[arg(long, value_name = "satisfied")]
    pub satisfied: Vec<String>,
    #[arg(long, value_name = "approve")]
    pub approve: Option<String>,
    #[arg(long, requires = "approve")]
    pub again: bool,
    #[arg(long, conflicts_with = "sites")]
    pub sandbox: bool,
    #[arg(long, value_name = "fault", value_enum, requires = "sandbox")]
    pub fault: Option<Fault>,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, value_name = "state")]
    pub state: Option<PathBuf>,
    #[command(flatten)]
    pub browsing: Browsing,
    #[arg(long, value_name = "labels", value_enum, default_value_t)]
    pub labels: Labels,
    #[arg(long, value_name = "format", value_enum, default_value_t)]
    pub format: Format,
}

impl Args {
    fn order(&self) -> Order {
        Order {
            name: self.id.clone(),
            choosing: self.choosing.clone(),
            human: self.human.clone(),
            satisfied: self.satisfied.clone(),
            sandbox: None,
        }
    }
}

pub(super) fn run(session: &mut Session, args: &Args) -> Result<Exit> {
    let labels = reading::labels(session, args.labels)?;
    if args.yes && !args.sandbox {
        return Diagnostic::error("yes-not-here").into();
    }
    let mut ordered = args.order();
    let mut sandbox = None;
    if args.sandbox {
        let fault = args.fault.map(Into::into);
        let begun = Sandboxed::begin(session, args.choosing.version.as_deref(), fault, args.dry_run)?;
        ordered.sandbox = Some(begun.ready()?);
        sandbox = Some(begun);
    }
    let prepared = planning::prepare(session, &ordered)?;
    let told = reading::tell(session, &prepared.reading.source.findings);
    let plan = prepared.plan()?;
    prerequisites::known(&prepared, &plan)?;
    if args.sandbox {
        sandboxed::is_of_use(&plan)?;
    }
    if args.dry_run {
        let preview = prepared.preview(session, &plan, labels, true);
        let shown = match args.format {
            Format::Text => preview.screen(session.world.width).render(session.out_is_coloured()),
            Format::Json => serde_json::to_string_pretty(&report::plan::json(&preview)).unwrap_or_default() + "\n",
        };
        session.print(&shown);
        return Ok(told);
    }
    // Nothing that is unresolved is ever run.
    if told != Exit::Done {
        return Ok(told);
    }
    if args.yes {
        sandboxed::may_approve_itself(&plan)?;
    }
    let state = carry::state_folder(session, args.state.as_ref());
    let open = prerequisites::open(session, &prepared, &plan, &state)?;
    if !open.is_empty() {
        open.iter().for_each(|told| session.report(told));
        return Ok(Exit::Waits);
    }
    let order = Carrying {
        labels,
        format: args.format,
        state,
        state_flag: args.state.clone(),
        browsing: args.browsing.clone(),
        sandbox,
    };
    let begin = Begin::New { approve: args.approve.clone(), again: args.again, yes: args.yes };
    carry::carry(session, prepared, &order, begin)
}
