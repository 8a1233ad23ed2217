//! What was left open: a step in doubt, a step that failed, and the checks at the end.

use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Ending, News, Next, Runner};
use crate::backend::{Answer, Outcome, Question, Work};
use crate::diagnostic::{Diagnostic, Result};
use crate::document::action::Effect;
use crate::document::bindings::{OnFailure, Probe};
use crate::journal::event::{End, Event, Need, Part, Settled, Settler, Why};
use crate::journal::state::Standing;
use crate::plan::{Means, PlannedStep};

impl Runner<'_> {
    /// What a probe says; `None` where it cannot be asked here.
    pub(super) fn probe(&mut self, step: &PlannedStep, part: Part, probe: &Probe) -> Option<bool> {
        let means = match probe {
            // Only where the step's own command runs does the probe see what that changed.
            Probe::Command(_) => {
                step.actions.get(part.from).map(|a| a.backend).filter(|m| matches!(m, Means::Shell | Means::Ssh))?
            }
            Probe::Request(_) => Means::Http,
        };
        if means == Means::Human || !self.backends.iter().any(|b| b.means() == means) {
            return None;
        }
        match self.task(step, part, 0, means, Work::Probe(probe), false, &[]) {
            Ok((Outcome::Done(deed), _)) => Some(deed.exit.is_none_or(|exit| exit == 0)),
            // It was answered, and does not say that it was done.
            Ok((Outcome::Failed(why), _)) if why.rule.starts_with("expect-") => Some(false),
            _ => None,
        }
    }

    /// Finds out what became of a part in doubt: by its effect, by its probe, or by asking.
    pub(super) fn settle(&mut self, step: &PlannedStep, part: Part, why: &Diagnostic) -> Result<Next> {
        let effect = step.actions[part.from..part.to].iter().map(|a| a.action.effect).max().unwrap_or_default();
        let here = self.begun.contains(&(step.position, part.from));
        if effect <= Effect::Idempotent && !here {
            return self.resolved(part, Settled::Retry, Settler::Effect, "");
        }
        let probed = step.probe.as_ref().and_then(|p| self.probe(step, part, p));
        if self.stop.asked() {
            return self.interrupted(step.position).map(Next::End);
        }
        match probed {
            Some(true) => return self.resolved(part, Settled::Done, Settler::Probe, ""),
            Some(false) if !here => return self.resolved(part, Settled::Retry, Settler::Probe, ""),
            // It was tried a moment ago and has not come about: that is a failure, and no longer a doubt.
            Some(false) => {
                let failed = Event::Failed { part, why: Why::from(why), seconds: 0.0, evidence: Vec::new() };
                return self.record(failed).map(|()| Next::GoOn);
            }
            None => {}
        }
        if !matches!(self.state.standing(step.position, part.from), Standing::InDoubt(_)) {
            self.record(Event::InDoubt { part, why: Why::from(why), evidence: Vec::new() })?;
        }
        let answer = self.person.borrow_mut().ask(&Question::Doubt { step, why });
        match answer {
            Answer::Done(_) => self.resolved(part, Settled::Done, Settler::Person, ""),
            Answer::Decided(why) => self.resolved(part, Settled::Done, Settler::Person, &why),
            Answer::Again(why) => self.resolved(part, Settled::Retry, Settler::Person, &why),
            Answer::Abort(why) => {
                self.resolved(part, Settled::Abort, Settler::Person, &why)?;
                self.record(Event::Finished { end: End::Aborted })?;
                Ok(Next::End(Ending::Failed))
            }
            Answer::Interrupted => self.interrupted(step.position).map(Next::End),
            _ => self.wait(Need::Resolution, step.position).map(|()| Next::End(Ending::InDoubt)),
        }
    }

    fn resolved(&mut self, part: Part, answer: Settled, by: Settler, why: &str) -> Result<Next> {
        self.record(Event::Resolved { part, answer, by, why: why.to_owned() }).map(|()| Next::GoOn)
    }

    pub(super) fn after_failure(&mut self, step: &PlannedStep, part: Part, why: &Why) -> Result<Next> {
        let here = self.begun.contains(&(step.position, part.from));
        let effect = step.actions[part.from].action.effect;
        if !here && effect <= Effect::Idempotent {
            return self.resolved(part, Settled::Retry, Settler::Effect, "");
        }
        if self.tries_again(step, part)? {
            return if self.stop.asked() {
                self.interrupted(step.position).map(Next::End)
            } else {
                self.resolved(part, Settled::Retry, Settler::Retries, "")
            };
        }
        let goes_on = step.on_failure == OnFailure::Continue;
        if goes_on && here {
            self.listener.hear(&News::Note(&Diagnostic::note("failed-goes-on")));
            return Ok(Next::Leave);
        }
        let known = known(why);
        let answer = self.person.borrow_mut().ask(&Question::Failed { step, why: &known });
        match answer {
            Answer::Again(why) => self.resolved(part, Settled::Retry, Settler::Person, &why),
            Answer::ByHand => {
                self.by_hand.extend((part.from..part.to).map(|a| (part.step, a)));
                self.resolved(part, Settled::Retry, Settler::Person, "")
            }
            Answer::Skip(reason) => self.record(Event::Skipped { part, reason }).map(|()| Next::GoOn),
            Answer::Abort(why) => {
                self.resolved(part, Settled::Abort, Settler::Person, &why)?;
                self.record(Event::Finished { end: End::Aborted })?;
                Ok(Next::End(Ending::Failed))
            }
            Answer::Interrupted => self.interrupted(step.position).map(Next::End),
            Answer::Away if goes_on => Ok(Next::Leave),
            Answer::Away if !here => self.wait(Need::Resolution, step.position).map(|()| Next::End(Ending::Waits)),
            _ => Ok(Next::End(Ending::Failed)),
        }
    }

    /// Whether the document wants it tried once more and nothing can be done twice by that. Waits as long as the document says.
    fn tries_again(&mut self, step: &PlannedStep, part: Part) -> Result<bool> {
        let Some(retries) = step.retries else { return Ok(false) };
        let attempts = self.state.attempts.get(&(step.position, part.from)).copied().unwrap_or_default();
        if attempts > retries.times || self.is_persons(step, part.from) {
            return Ok(false);
        }
        let repeatable = match step.actions[part.from].action.effect {
            Effect::Read | Effect::Idempotent => true,
            Effect::Probeable => {
                let probe = step.probe.clone();
                probe.is_some_and(|p| self.probe(step, part, &p) == Some(false))
            }
            Effect::Unsafe => false,
        };
        let until = Instant::now() + Duration::from_secs(retries.wait);
        while repeatable && !self.stop.asked() && Instant::now() < until {
            sleep(Duration::from_millis(20));
        }
        Ok(repeatable)
    }
}

/// What was written down, as a diagnostic again. A rule that this program no longer has is told as it stands.
pub(super) fn known(why: &Why) -> Diagnostic {
    const RULES: &[&str] = &[
        "doubt-crash",
        "command-late",
        "command-interrupted",
        "command-killed",
        "output-too-large",
        "expect-exit",
        "expect-contains",
        "expect-matches",
        "expect-equals",
        "expect-json",
        "expect-json-value",
        "expect-similar",
        "expect-status",
        "expect-broken",
        "expect-not-json",
        "capture-not-found",
        "capture-is-secret",
        "value-not-known",
        "process-not-started",
        "ssh-not-begun",
        "ssh-lost",
        "evidence-failed",
        "backend-cannot",
        "backend-not-available",
        "journal-failed",
        "site-no-address",
        "site-unreachable",
        "site-late",
        "site-broken-off",
        "answer-too-large",
        "answer-doubtful",
        "answer-status",
        "answer-not-fine",
        "value-not-sendable",
        "redirect-other-host",
        "redirect-inward",
        "redirect-scheme",
        "redirect-downgrade",
        "redirect-many",
        "sign-in-elsewhere",
        "label-not-found",
        "label-not-found-under",
        "label-twice",
        "page-needs-browser",
        "page-not-fine",
        "page-not-read",
        "form-not-sent",
        "page-files",
        "browser-no-driver",
        "browser-no-screen",
        "browser-not-started",
        "browser-failed",
        "browser-asked",
        "browser-disabled",
        "browser-key",
        "browser-no-certutil",
        "browser-proxy",
        "download-none",
        "upload-no-file",
        "select-on-page",
        "sign-in-refused",
        "sign-in-code-refused",
    ];
    const NAMES: &[&str] = &[
        "seconds",
        "wanted",
        "exit",
        "path",
        "found",
        "pattern",
        "reason",
        "name",
        "program",
        "available",
        "pid",
        "run",
        "host",
        "site",
        "status",
        "page",
        "label",
        "scope",
        "near",
        "one",
        "other",
        "count",
        "user",
    ];
    let Some(rule) = RULES.iter().find(|r| **r == why.rule) else {
        return Diagnostic::error("failed-otherwise").with("rule", why.rule.as_str());
    };
    let mut diagnostic = Diagnostic::error(rule);
    for (name, arg) in why.arguments() {
        if let Some(name) = NAMES.iter().find(|n| **n == name) {
            diagnostic.args.push((name, arg));
        }
    }
    diagnostic
}
