//! The roles of things on a page, as a screen reader has them, by what is done with them.

/// What is clicked, best first. People do not tell these apart when they write that something is clicked.
pub const CLICKED: &[&str] = &[
    "button",
    "link",
    "menuitem",
    "menuitemradio",
    "menuitemcheckbox",
    "tab",
    "option",
    "radio",
    "checkbox",
    "switch",
    "treeitem",
];

/// What is chosen.
pub const CHOSEN: &[&str] = &["option", "radio", "checkbox", "switch", "menuitemradio", "menuitemcheckbox", "menuitem"];

/// What something is typed into.
pub const TYPED: &[&str] = &["textbox", "searchbox", "combobox", "spinbutton"];
