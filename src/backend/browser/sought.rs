//! Finding on a page what an action means.

use std::time::Instant;

use super::super::Task;
use super::super::label::{Wanted, pick};
use super::act::{APPEAR, TICK};
use super::error::is_passing;
use super::look::Look;
use super::{Site, Trouble};
use crate::diagnostic::Diagnostic;
use crate::document::action::Element;

/// Something to look for, with its words found.
#[derive(Clone)]
pub(super) struct Sought {
    pub name: String,
    pub role: Option<String>,
    pub scope: Option<String>,
    /// The name is a value: an address that ends with it is meant as well.
    pub value: bool,
}

impl Site<'_> {
    /// What an element is called on this site's pages.
    pub(super) fn sought(&self, element: &Element, task: &Task<'_>) -> Result<Sought, Trouble> {
        let name = match &element.input {
            Some(input) => known(task, input)?,
            None => self.planned.label(&element.name).to_owned(),
        };
        let scope = element.scope.as_deref().map(|s| self.planned.label(s).to_owned());
        Ok(Sought { name, role: element.role.clone(), scope, value: element.input.is_some() })
    }

    /// Looks until the thing is there, or time is up. Without roles, anything that can be seen will do.
    pub(super) fn seek(&self, sought: &Sought, roles: &[&str]) -> Result<(Look, usize), Trouble> {
        let began = Instant::now();
        loop {
            let found = match self.page()?.look() {
                Ok(look) => match find(&look, sought, roles) {
                    Ok(at) => return Ok((look, at)),
                    Err(why) => Trouble::Failed(why),
                },
                Err(e) if is_passing(&e) => e.into(),
                Err(e) => return Err(e.into()),
            };
            if began.elapsed() >= APPEAR {
                return Err(found);
            }
            self.page()?.pause(TICK);
        }
    }
}

/// The one thing that is meant.
pub(super) fn find(look: &Look, sought: &Sought, roles: &[&str]) -> crate::diagnostic::Result<usize> {
    let all: Vec<&str>;
    let roles = if roles.is_empty() {
        all = look.things.iter().map(|t| t.role.as_str()).collect();
        &all
    } else {
        roles
    };
    let wanted = Wanted { name: &sought.name, role: sought.role.as_deref(), roles, scope: sought.scope.as_deref() };
    let found = pick(&look.things, &wanted, &look.title);
    if found.is_ok() || !sought.value {
        return found;
    }
    // What a value names may be shown by another name, but its address ends with it.
    let named = |at: &usize| {
        let target = &look.things[*at].target;
        let last = target.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        !sought.name.is_empty()
            && last == sought.name
            && sought.role.as_ref().is_none_or(|r| *r == look.things[*at].role)
    };
    let mut by_address = (0..look.things.len()).filter(named);
    match (by_address.next(), by_address.next()) {
        (Some(first), second) if second.is_none_or(|s| look.things[s].target == look.things[first].target) => Ok(first),
        _ => found,
    }
}

pub(super) fn known(task: &Task<'_>, name: &str) -> Result<String, Trouble> {
    task.values.get(name).map(str::to_owned).ok_or_else(|| unknown(name))
}

pub(super) fn unknown(name: &str) -> Trouble {
    Trouble::Failed(Box::new(Diagnostic::error("value-not-known").with("name", name)))
}
