//! `vade run`: previews a procedure, or runs it step by step.

use std::path::PathBuf;

use super::args::{Format, Labels};
use super::browsing::Browsing;
use super::carry::{Approving, Carrying};
use super::chain::{self, Whole};
use super::choosing::{self, Choosing};
use super::planning::{self, Order, Prepared};
use super::prerequisites::{self, Link};
use super::sandbox::Fault;
use super::sandboxed::{self, Sandboxed};
use super::{Exit, Session, account, reading};
use crate::diagnostic::{Diagnostic, Result, Severity};
use crate::report;
use crate::report::terminal::{Labels as Shown, Screen, Text};

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
    #[arg(long)]
    pub with_prerequisites: bool,
    #[arg(long, value_name = "approve")]
    pub approve: Vec<String>,
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
    /// The command, to give again once what comes first is carried out.
    fn command(&self, session: &Session) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        let mut words = vec!["vade".to_owned(), "run".to_owned(), self.id.clone()];
        let mut option = |name: &str, value: String| words.extend([format!("--{name}"), value]);
        session.root.iter().for_each(|root| option("root", path(root)));
        self.choosing.options(&mut option);
        self.human.iter().for_each(|step| option("human", step.to_string()));
        self.satisfied.iter().for_each(|id| option("satisfied", id.clone()));
        self.state.iter().for_each(|folder| option("state", path(folder)));
        let flags = [("--sandbox", self.sandbox), ("--yes", self.yes), ("--with-prerequisites", true)];
        words.extend(flags.into_iter().filter(|f| f.1).map(|f| f.0.to_owned()));
        words.iter().map(|word| choosing::quoted(word)).collect::<Vec<_>>().join(" ")
    }

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
    let main = planning::prepare(session, &ordered)?;
    let told = reading::tell(session, &main.reading.source.findings);
    let plan = main.plan()?;
    let state = account::state_folder(session, args.state.as_ref());
    let chain = prerequisites::chain(session, &ordered, &main, &plan, &state)?;
    if args.sandbox {
        let mut plans = vec![plan.clone()];
        for link in &chain.first {
            plans.push(link.prepared.plan()?);
        }
        sandboxed::is_of_use(&plans)?;
    }
    if args.dry_run {
        if let Some((told, _)) = chain.unfinished.filter(|_| args.with_prerequisites) {
            session.report(&Diagnostic { severity: Severity::Warning, ..told });
        }
        let first = if args.with_prerequisites { chain.first } else { Vec::new() };
        preview(session, &first, &main, labels, args.format)?;
        return Ok(told);
    }
    // Nothing that is unresolved is ever run.
    if told != Exit::Done {
        return Ok(told);
    }
    if args.yes {
        sandboxed::may_approve_itself(&plan)?;
    }
    let order = Carrying {
        labels,
        format: args.format,
        state,
        state_flag: args.state.clone(),
        browsing: args.browsing.clone(),
        sandbox,
    };
    let whole = Whole {
        chain,
        main,
        order: &order,
        approving: Approving { digests: args.approve.clone(), again: args.again, yes: args.yes },
        with_prerequisites: args.with_prerequisites,
        command: args.command(session),
    };
    whole.carry(session)
}

/// Shows what would be carried out, in that order.
fn preview(session: &mut Session, first: &[Link], main: &Prepared, labels: Shown, format: Format) -> Result<()> {
    let count = first.len() + 1;
    let named = first.iter().map(|link| (link.name.as_str(), &link.prepared)).chain([(main.name.as_str(), main)]);
    let (mut screens, mut plans) = (Vec::new(), Vec::new());
    for (index, (name, prepared)) in named.enumerate() {
        let plan = prepared.plan()?;
        let preview = prepared.preview(session, &plan, labels, true);
        match format {
            Format::Json => plans.push(report::plan::json(&preview)),
            Format::Text => {
                let mut screen = Screen::new(session.world.width);
                if count > 1 {
                    screen.hang(Text::new(), &chain::place(index + 1, count, name));
                    screen.line(Text::new());
                }
                screen.lines(preview.screen(session.world.width).as_lines().iter().cloned());
                screens.push(screen.render(session.out_is_coloured()));
            }
        }
    }
    let shown = match plans.pop() {
        Some(mut main) => {
            if count > 1 {
                main["carried-out-first"] = plans.into();
            }
            serde_json::to_string_pretty(&main).unwrap_or_default() + "\n"
        }
        None => screens.join("\n"),
    };
    session.print(&shown);
    Ok(())
}
