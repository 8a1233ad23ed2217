//! The tags of the dialect: which have an end, and what those around a text mean.

/// The tags whose content is a notice, or meant for readers of one tool or system (`DIALECT.md`, "Liquid"), and their class.
const WRAPS: &[&str] = &[
    "note",
    "tip",
    "warning",
    "danger",
    "important",
    "caution",
    "mac",
    "windows",
    "linux",
    "webui",
    "cli",
    "desktop",
    "curl",
    "codespaces",
    "vscode",
    "api",
    "graphql",
    "powershell",
    "bash",
    "javascript",
    "jetbrains",
    "visualstudio",
    "xcode",
    "eclipse",
    "importer_cli",
    "azuredatastudio",
    "vimneovim",
    "mobile",
];
/// Tags that say something of their content that does not matter here.
pub(super) const TRANSPARENT: &[&str] = &["all", "rowheaders", "prompt", "ifinbrowser", "copilot"];
/// The other tags that have an end.
pub(super) const BLOCKS: &[&str] = &["if", "ifversion", "unless", "for", "case", "capture"];

/// The class of a tag whose content is a notice, or meant for some readers only.
pub(super) fn wrap(name: &str) -> Option<&'static str> {
    WRAPS.iter().find(|w| **w == name).copied()
}

/// Name and label of `"gear" aria-label="The gear icon"`.
pub(super) fn icon(args: &str) -> (&str, &str) {
    let quoted = |text: &'_ str| -> Option<(usize, usize)> {
        let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let length = text[1..].find(quote)?;
        Some((1, 1 + length))
    };
    let name = quoted(args).map_or_else(|| args.split_whitespace().next().unwrap_or(""), |(from, to)| &args[from..to]);
    let label = args.split_once("aria-label").map_or("", |(_, rest)| {
        let rest = rest.trim_start_matches([' ', '=']);
        quoted(rest).map_or("", |(from, to)| &rest[from..to])
    });
    (name, label)
}
