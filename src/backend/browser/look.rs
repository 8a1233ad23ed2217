//! What is on a page, as a screen reader has it: Chromium's own tree of roles and names, and from it what can be acted on.

use std::collections::HashMap;

use serde_json::Value;

use crate::backend::label::{Candidate, squeeze};

/// A page at one moment.
#[derive(Debug, Default)]
pub(super) struct Look {
    /// Its title.
    pub title: String,
    /// What can be acted on or looked for.
    pub things: Vec<Candidate>,
    /// For each of them its node and what is known of it.
    pub nodes: Vec<Node>,
    /// All texts and values, each with its node: what a picture of the page would show.
    pub texts: Vec<(i64, String)>,
}

/// A thing in the page's own tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Node {
    /// Its number.
    pub id: i64,
    /// It is ticked, chosen or pressed.
    pub on: bool,
    /// It cannot be used.
    pub disabled: bool,
}

/// Roles that are no things of their own: what they hold is.
const FRAMES: &[&str] = &[
    "RootWebArea",
    "none",
    "generic",
    "StaticText",
    "InlineTextBox",
    "ListMarker",
    "LineBreak",
    "LabelText",
    "Legend",
    "caption",
    "paragraph",
    "MenuListPopup",
    "rowgroup",
    "strong",
    "emphasis",
];

/// Roles whose name tells where something stands.
const PLACES: &[&str] = &[
    "region",
    "group",
    "radiogroup",
    "dialog",
    "alertdialog",
    "navigation",
    "main",
    "complementary",
    "form",
    "search",
    "article",
    "banner",
    "contentinfo",
    "listbox",
    "combobox",
    "menu",
    "menubar",
    "tablist",
    "tabpanel",
    "table",
    "grid",
    "toolbar",
    "list",
    "tree",
];

/// The longest excerpt of what stands around a thing.
const AROUND: usize = 80;

impl Look {
    /// Reads what `Accessibility.getFullAXTree` answers.
    pub fn of(tree: &Value) -> Self {
        let nodes = tree["nodes"].as_array().map_or(&[][..], Vec::as_slice);
        let by_id = nodes.iter().filter_map(|n| Some((n["nodeId"].as_str()?, n))).collect();
        let mut reading = Reading { by_id, look: Self::default(), places: Vec::new(), headings: Vec::new() };
        if let Some(root) = nodes.iter().find(|n| n.get("parentId").is_none()) {
            reading.look.title = name(root);
            reading.walk(root, 0);
        }
        reading.look
    }
}

struct Reading<'a> {
    by_id: HashMap<&'a str, &'a Value>,
    look: Look,
    /// The names of what is around, outermost first.
    places: Vec<Vec<String>>,
    /// The headings above, each with its level.
    headings: Vec<(i64, String)>,
}

/// No page is nested deeper; a tree that is has gone wrong.
const DEEPEST: usize = 512;

impl<'a> Reading<'a> {
    fn children(&self, node: &'a Value) -> Vec<&'a Value> {
        let ids = node["childIds"].as_array().map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.by_id.get(id.as_str()?).copied()).collect()
    }

    fn walk(&mut self, node: &'a Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        let role = role_of(node);
        let (name, id) = (name(node), node["backendDOMNodeId"].as_i64().unwrap_or_default());
        let shown = !node["ignored"].as_bool().unwrap_or_default();
        if shown && id != 0 {
            for text in [&name, node["value"]["value"].as_str().unwrap_or_default()] {
                if !text.is_empty() {
                    self.look.texts.push((id, text.to_owned()));
                }
            }
        }
        if shown && id != 0 && !FRAMES.contains(&role) {
            let things = Candidate {
                role: role.to_owned(),
                scopes: self.scopes(),
                target: property(node, "url").as_str().unwrap_or_default().to_owned(),
                around: self.around(node),
                name: name.clone(),
            };
            let truth = |v: &Value| v.as_bool() == Some(true) || v.as_str() == Some("true");
            let on = ["checked", "selected", "pressed"].iter().any(|p| truth(property(node, p)));
            self.look.things.push(things);
            self.look.nodes.push(Node { id, on, disabled: truth(property(node, "disabled")) });
        }
        if role == "heading" {
            let level = property(node, "level").as_i64().unwrap_or(2);
            self.headings.retain(|(l, _)| *l < level);
            self.headings.push((level, name.clone()));
        }
        let mut own = Vec::new();
        if PLACES.contains(&role) && !name.is_empty() {
            own.push(name);
        }
        if role == "row" {
            own.extend(self.children(node).into_iter().map(self::name).filter(|n| !n.is_empty()));
        }
        // What stands under a heading in a landmark ends with the landmark.
        let closed = matches!(
            role,
            "region" | "navigation" | "main" | "complementary" | "dialog" | "alertdialog" | "article" | "banner"
        );
        let before = closed.then(|| self.headings.clone());
        self.places.push(own);
        for child in self.children(node) {
            self.walk(child, depth + 1);
        }
        self.places.pop();
        if let Some(before) = before {
            self.headings = before;
        }
    }

    fn scopes(&self) -> Vec<String> {
        let places = self.places.iter().rev().flatten();
        let mut scopes: Vec<String> = places.chain(self.headings.iter().rev().map(|(_, name)| name)).cloned().collect();
        let mut seen = Vec::new();
        scopes.retain(|s| {
            !seen.contains(s) && {
                seen.push(s.clone());
                true
            }
        });
        scopes
    }

    /// The text beside a thing, in what holds it.
    fn around(&self, node: &'a Value) -> String {
        let Some(holder) = node["parentId"].as_str().and_then(|id| self.by_id.get(id)) else { return String::new() };
        let texts: Vec<String> = self.children(holder).into_iter().map(self::name).filter(|n| !n.is_empty()).collect();
        squeeze(&texts.join(" ")).chars().take(AROUND).collect()
    }
}

fn name(node: &Value) -> String {
    node["name"]["value"].as_str().map(squeeze).unwrap_or_default()
}

/// The role in the words of the standard, where Chromium has one of its own.
fn role_of(node: &Value) -> &str {
    match node["role"]["value"].as_str().unwrap_or_default() {
        "DisclosureTriangle" | "DisclosureTriangleGrouped" | "PopUpButton" | "ToggleButton" | "popUpButton" => "button",
        "comboBoxSelect" | "ComboBoxSelect" | "comboBoxMenuButton" => "combobox",
        "MenuListOption" | "listBoxOption" => "option",
        "textFieldWithComboBox" | "TextFieldWithComboBox" => "combobox",
        "textField" => "textbox",
        "Details" => "group",
        role => role,
    }
}

fn property<'a>(node: &'a Value, name: &str) -> &'a Value {
    static NONE: Value = Value::Null;
    let all = node["properties"].as_array().map_or(&[][..], Vec::as_slice);
    all.iter().find(|p| p["name"] == name).map_or(&NONE, |p| &p["value"]["value"])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn node(id: &str, parent: &str, role: &str, name: &str, children: &[&str]) -> Value {
        let mut node = json!({
            "nodeId": id, "backendDOMNodeId": id.parse::<i64>().unwrap(), "role": {"value": role}, "name": {"value": name},
            "childIds": children, "properties": [{"name": "level", "value": {"value": 2}}],
        });
        if !parent.is_empty() {
            node["parentId"] = json!(parent);
        }
        node
    }

    #[test]
    fn things_are_known_by_role_name_and_what_they_stand_under() {
        let tree = json!({"nodes": [
            node("1", "", "RootWebArea", "A page", &["2", "8"]),
            node("2", "1", "main", "", &["3", "4", "6"]),
            node("3", "2", "heading", "Quick links", &[]),
            node("4", "2", "generic", "", &["5"]),
            node("5", "4", "link", "Export", &[]),
            node("6", "2", "row", "", &["7"]),
            node("7", "6", "cell", "a.example", &[]),
            node("8", "1", "DisclosureTriangle", "Menu", &[]),
        ]});
        let look = Look::of(&tree);
        assert_eq!(look.title, "A page");
        let told = |c: &Candidate| format!("{} {} {:?}", c.role, c.name, c.scopes);
        let all: Vec<String> = look.things.iter().map(told).collect();
        let expected = [
            "main  []",
            "heading Quick links []",
            "link Export [\"Quick links\"]",
            "row  [\"Quick links\"]",
            "cell a.example [\"a.example\", \"Quick links\"]",
            "button Menu []",
        ];
        assert_eq!(all, expected);
    }
}
