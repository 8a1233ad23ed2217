//! From the pieces of a text to its tree: what is open is closed by its end, or at the end of the text.

use super::condition::Condition;
use super::engine::{Skeleton, turn};
use super::scan::Token;
use super::tags::{BLOCKS, TRANSPARENT, icon, wrap};
use super::tree::{At, Branch, Fault, LinkTag, Node, Test};

/// Blocks in blocks go no deeper than this; real ones reach four.
const MAX_NESTED: usize = 100;

struct Open<'a> {
    tag: &'a str,
    args: &'a str,
    at: At,
    /// The branches that are complete, and the one that is being read.
    done: Vec<(Test, At, &'a str, Vec<Node>)>,
    test: Test,
    test_at: At,
    test_args: &'a str,
    body: Vec<Node>,
}

impl Open<'_> {
    const fn root() -> Self {
        let at = At { line: 0, start: 0, end: 0 };
        Self {
            tag: "",
            args: "",
            at,
            done: Vec::new(),
            test: Test::Always,
            test_at: at,
            test_args: "",
            body: Vec::new(),
        }
    }
}

/// A text whose Liquid is being parsed.
pub(super) struct Parser<'a> {
    text: &'a str,
    base: usize,
    counted: usize,
    line: u32,
    open: Vec<Open<'a>>,
    faults: Vec<Fault>,
}

impl<'a> Parser<'a> {
    /// Nothing is read yet: the text from byte `base` on, which is in line `line`.
    pub(super) fn new(text: &'a str, base: usize, line: u32) -> Self {
        Self { text, base, counted: base, line, open: vec![Open::root()], faults: Vec::new() }
    }

    fn at(&mut self, start: usize, end: usize) -> At {
        let (start, end) = (self.base + start, self.base + end);
        let before = &self.text.as_bytes()[self.counted..start];
        self.line += u32::try_from(memchr::memchr_iter(b'\n', before).count()).unwrap_or(0);
        self.counted = start;
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        At { line: self.line, start: small(start), end: small(end) }
    }

    fn fault(&mut self, rule: &'static str, name: impl Into<String>, at: At) {
        self.faults.push(Fault { rule, name: name.into(), at });
    }

    fn push(&mut self, node: Node) {
        if let Some(open) = self.open.last_mut() {
            open.body.push(node);
        }
    }

    /// Reads the next piece.
    pub(super) fn take(&mut self, token: Token<'a>) {
        match token {
            Token::Text(from, to) => {
                let at = self.at(from, to);
                self.push(Node::Text(at.start..at.end, at.line));
            }
            Token::Unclosed(start) => {
                let at = self.at(start, start + 2);
                self.fault("tag-not-ended", "{%", at);
            }
            Token::Output { expression, start, end } => {
                let at = self.at(start, end);
                self.output(expression, at);
            }
            Token::Tag { name, args, start, end } => {
                let at = self.at(start, end);
                self.tag(name, args, at);
            }
        }
    }

    fn output(&mut self, expression: &'a str, at: At) {
        if expression == "currentVersion" {
            return self.push(Node::CurrentVersion(at));
        }
        let plain = |p: &str| !p.is_empty() && p.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
        if let Some(key) = expression.strip_prefix("site.data.variables.").filter(|k| plain(k)) {
            return self.push(Node::Variable { key: key.into(), at });
        }
        if let Some(name) = expression.strip_prefix("site.data.reusables.").filter(|k| plain(k)) {
            return self.push(Node::Reusable { name: name.into(), indent: 0, at });
        }
        let skeleton = Skeleton::output(expression);
        if skeleton.is_none() {
            self.fault("expression-broken", expression, at);
        }
        self.push(Node::Output { expression: expression.into(), skeleton, at });
    }

    fn tag(&mut self, name: &'a str, args: &'a str, at: At) {
        match name {
            "data" => self.data(args, 0, at),
            "indented_data_reference" => {
                let (path, rest) = args.split_once(|c: char| c.is_whitespace() || c == ',').unwrap_or((args, ""));
                let spaces =
                    rest.split_once("spaces").and_then(|(_, n)| n.trim_matches([' ', '=', '"', '\'']).parse().ok());
                self.data(path, spaces.unwrap_or(2).min(16), at);
            }
            "include" => {
                let file = args.split_whitespace().next().unwrap_or("").trim_matches(['"', '\'', ',']);
                let name = file.trim_end_matches(".md").trim_end_matches(".html").replace('/', ".");
                self.push(Node::Reusable { name: name.into(), indent: 0, at });
            }
            "octicon" => {
                let (name, label) = icon(args);
                self.push(Node::Icon { name: name.into(), label: label.into(), at });
            }
            "link_in_list" | "topic_link_in_list" | "link_with_intro" => {
                let tag = if name == "link_with_intro" { LinkTag::WithIntro } else { LinkTag::Item };
                self.push(Node::Link { tag, path: args.trim_matches(['"', '\'']).into(), at });
            }
            "assign" => match Skeleton::assign(args) {
                Some((name, skeleton)) => self.push(Node::Assign { name: name.into(), skeleton, at }),
                None => self.fault("expression-broken", args, at),
            },
            "break" => self.push(Node::Leave(true)),
            "continue" => self.push(Node::Leave(false)),
            "elsif" | "elseif" | "else" | "when" => self.branch(name, args, at),
            _ if self.open.len() > MAX_NESTED => self.fault("tag-too-deep", name, at),
            _ if BLOCKS.contains(&name) || wrap(name).is_some() => {
                let test = self.test(name, args, at);
                self.open.push(Open { tag: name, args, at, test, test_at: at, test_args: args, ..Open::root() });
            }
            _ if TRANSPARENT.contains(&name) => {}
            _ => self.end_or_unknown(name, at),
        }
    }

    fn data(&mut self, args: &'a str, indent: usize, at: At) {
        let path = args.split_whitespace().next().unwrap_or("").trim_matches(['"', '\'']);
        let path = path.strip_prefix("site.data.").unwrap_or(path);
        if let Some(name) = path.strip_prefix("reusables.") {
            self.push(Node::Reusable { name: name.into(), indent, at });
        } else {
            let key = path.strip_prefix("variables.").unwrap_or(path);
            self.push(Node::Variable { key: key.into(), at });
        }
    }

    fn test(&mut self, tag: &str, args: &str, at: At) -> Test {
        let condition = match tag {
            "ifversion" => Condition::version(args),
            "if" | "unless" => Condition::values(args),
            _ => return Test::Always,
        };
        if let Some(broken) = &condition.broken {
            self.fault("condition-broken", broken.clone(), at);
        }
        if tag == "unless" { Test::Unless(condition) } else { Test::When(condition) }
    }

    fn branch(&mut self, name: &'a str, args: &'a str, at: At) {
        let fits = |tag: &str| match name {
            "when" => tag == "case",
            "else" => BLOCKS[..5].contains(&tag),
            _ => matches!(tag, "if" | "ifversion" | "unless"),
        };
        let Some(depth) = self.open.iter().rposition(|o| fits(o.tag)) else {
            return self.fault("tag-unopened", name, at);
        };
        self.close_above(depth);
        let tag = self.open[depth].tag;
        let test = if matches!(name, "else" | "when") {
            Test::Always
        } else {
            self.test(if tag == "ifversion" { tag } else { "if" }, args, at)
        };
        let args = if name == "else" { "else" } else { args };
        let open = &mut self.open[depth];
        let body = std::mem::take(&mut open.body);
        let test = std::mem::replace(&mut open.test, test);
        let test_at = std::mem::replace(&mut open.test_at, at);
        let test_args = std::mem::replace(&mut open.test_args, args);
        open.done.push((test, test_at, test_args, body));
    }

    fn end_or_unknown(&mut self, name: &'a str, at: At) {
        let Some(tag) = name.strip_prefix("end") else { return self.fault("tag-unknown", name, at) };
        if TRANSPARENT.contains(&tag) || self.faults.iter().any(|f| f.rule == "tag-unknown" && f.name == tag) {
            return;
        }
        // `endif` ends both generations of conditions.
        let ends = |open: &str| open == tag && !tag.is_empty() || tag == "if" && open == "ifversion";
        match self.open.iter().rposition(|o| ends(o.tag)) {
            Some(depth) => {
                self.close_above(depth);
                self.close();
            }
            None => self.fault("tag-unopened", name, at),
        }
    }

    fn close_above(&mut self, depth: usize) {
        while self.open.len() > depth + 1 {
            let (tag, at) = self.open.last().map_or(("", At::default()), |o| (o.tag, o.at));
            self.fault("tag-unclosed", tag, at);
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(mut open) = self.open.pop() else { return };
        open.done.push((open.test, open.test_at, open.test_args, open.body));
        let at = open.at;
        let node = match open.tag {
            "for" => {
                let variable = open.args.split_whitespace().next().unwrap_or("").to_owned();
                let bodies: Vec<_> = open.done.into_iter().take(2).map(|d| d.3).collect();
                let mut text = format!("{{% for {} %}}{}", open.args, turn(0, &variable));
                if bodies.len() > 1 {
                    text.push_str("{% else %}");
                    text.push_str(&turn(1, ""));
                }
                text.push_str("{% endfor %}");
                self.turns(&text, open.args, bodies, at)
            }
            "case" => {
                let mut text = format!("{{% case {} %}}", open.args);
                for (index, (.., args, _)) in open.done.iter().enumerate().skip(1) {
                    let head = if *args == "else" { "{% else %}".to_owned() } else { format!("{{% when {args} %}}") };
                    text.push_str(&head);
                    text.push_str(&turn(index, ""));
                }
                text.push_str("{% endcase %}");
                let bodies = open.done.into_iter().map(|d| d.3).collect();
                self.turns(&text, open.args, bodies, at)
            }
            "capture" => {
                let name = open.args.split_whitespace().next().unwrap_or("").trim_matches(['"', '\'']);
                Some(Node::Capture { name: name.into(), body: open.done.into_iter().flat_map(|d| d.3).collect() })
            }
            tag => Some(match wrap(tag) {
                Some(class) => Node::Wrap { class, body: open.done.into_iter().flat_map(|d| d.3).collect(), at },
                None => {
                    let branch = |(test, at, _, body)| Branch { test, at, body };
                    Node::Choice(open.done.into_iter().map(branch).collect())
                }
            }),
        };
        if let Some(node) = node {
            self.push(node);
        }
    }

    fn turns(&mut self, text: &str, args: &str, bodies: Vec<Vec<Node>>, at: At) -> Option<Node> {
        let Some(skeleton) = Skeleton::parse(text) else {
            self.fault("expression-broken", args, at);
            return None;
        };
        Some(Node::Turns { skeleton, source: args.into(), bodies, at })
    }

    /// The tree, and what is wrong.
    pub(super) fn finish(mut self) -> (Vec<Node>, Vec<Fault>) {
        self.close_above(0);
        (self.open.pop().map(|o| o.body).unwrap_or_default(), self.faults)
    }
}
