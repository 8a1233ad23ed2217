//! The file that a procedure downloads and uploads again.

use crate::document::action::ActionKind;
use crate::document::{Block, BlockKind};

/// A file that one step downloads and a later one uploads, with nothing said of its name, gets one.
pub(super) fn name_downloads(blocks: &mut [Block]) {
    let mut file: Option<String> = None;
    for block in blocks {
        let steps = match &mut block.kind {
            BlockKind::Heading { .. } => {
                file = None;
                continue;
            }
            BlockKind::Steps(steps) => steps,
            _ => continue,
        };
        let has_upload = steps
            .steps
            .iter()
            .flat_map(|s| &s.actions)
            .any(|a| matches!(a.kind, ActionKind::Upload { uses: None, .. }));
        for action in steps.steps.iter_mut().flat_map(|s| &mut s.actions) {
            match &mut action.kind {
                ActionKind::Download { element, saves } if has_upload || saves.is_some() => {
                    file = Some(saves.get_or_insert_with(|| crate::document::slug(&element.name)).clone());
                }
                ActionKind::Upload { uses, .. } if uses.is_none() => uses.clone_from(&file),
                _ => {}
            }
        }
    }
}
