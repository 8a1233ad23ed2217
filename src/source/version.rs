//! Product versions in both generations of their names (`DIALECT.md`, "The tree").

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A product plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Product {
    /// Free, Pro and Team: `fpt`, formerly `free-pro-team`.
    Fpt,
    /// Enterprise Cloud: `ghec`.
    Ghec,
    /// Enterprise Server: `ghes`, formerly `enterprise-server`. The only one with releases.
    Ghes,
    /// AE: `ghae`, formerly `github-ae`.
    Ghae,
}

impl Product {
    /// The short name of the newer generation.
    #[must_use]
    pub const fn short(self) -> &'static str {
        match self {
            Self::Fpt => "fpt",
            Self::Ghec => "ghec",
            Self::Ghes => "ghes",
            Self::Ghae => "ghae",
        }
    }

    /// The name of the older generation, which `{{ currentVersion }}` still prints.
    #[must_use]
    pub const fn long(self) -> &'static str {
        match self {
            Self::Fpt => "free-pro-team",
            Self::Ghec => "enterprise-cloud",
            Self::Ghes => "enterprise-server",
            Self::Ghae => "github-ae",
        }
    }

    /// The plan of that name, of either generation.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Fpt, Self::Ghec, Self::Ghes, Self::Ghae].into_iter().find(|p| p.short() == name || p.long() == name)
    }
}

/// A release number such as 3.5; compared number by number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Release(Vec<u32>);

impl Release {
    fn compare(&self, other: &Self) -> Ordering {
        let longest = self.0.len().max(other.0.len());
        (0..longest)
            .map(|i| self.0.get(i).unwrap_or(&0).cmp(other.0.get(i).unwrap_or(&0)))
            .find(|o| o.is_ne())
            .unwrap_or(Ordering::Equal)
    }
}

impl PartialOrd for Release {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Release {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare(other)
    }
}

/// The text is no version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAVersion;

impl FromStr for Release {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        let parts: Result<Vec<u32>, _> = text.trim().split('.').map(str::parse).collect();
        match parts {
            Ok(parts) if parts.len() <= 4 => Ok(Self(parts)),
            _ => Err(NotAVersion),
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

/// The product version that a document is read for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Version {
    /// The plan.
    pub product: Product,
    /// The release, for `ghes`.
    pub release: Option<Release>,
}

/// The newest release that this program knows; what `ghes` alone means where the tree does not say.
pub const NEWEST_GHES: &str = "3.5";

impl Version {
    /// A plan without a release, or ghes in that release.
    #[must_use]
    pub const fn of(product: Product, release: Option<Release>) -> Self {
        Self { product, release }
    }

    /// Any spelling of a version: `ghes-3.5`, `ghes@3.5`, `ghes`, `ghec`, `fpt`, `enterprise-server@2.22`, `free-pro-team@latest`.
    /// `newest` is what ghes without a number means.
    ///
    /// # Errors
    /// Where no plan has that name, or the number is none.
    pub fn parse(text: &str, newest: Option<&Release>) -> Result<Self, NotAVersion> {
        let text = text.trim();
        if let Some(product) = Product::named(text) {
            let release =
                (product == Product::Ghes).then(|| newest.cloned().or_else(|| NEWEST_GHES.parse().ok())).flatten();
            return Ok(Self { product, release });
        }
        let (name, number) = text.rsplit_once('@').or_else(|| text.rsplit_once('-')).ok_or(NotAVersion)?;
        let product = Product::named(name).ok_or(NotAVersion)?;
        match (product, number) {
            (Product::Ghes, "latest") => Self::parse("ghes", newest),
            (Product::Ghes, number) => Ok(Self { product, release: Some(number.parse()?) }),
            (_, "latest") => Ok(Self { product, release: None }),
            _ => Err(NotAVersion),
        }
    }

    /// The older spelling, as `{{ currentVersion }}` prints it: `enterprise-server@2.22`.
    #[must_use]
    pub fn long(&self) -> String {
        match &self.release {
            Some(release) => format!("{}@{release}", self.product.long()),
            None => format!("{}@latest", self.product.long()),
        }
    }

    /// Whether it is in `range` (`*`, `>=2.22`, `=>2.23`, `>2.19`, `<3.1`, `=3.5`, several joined by spaces) of its plan.
    #[must_use]
    pub fn within(&self, range: &str) -> bool {
        let range = range.trim();
        if range.is_empty() || range == "*" {
            return true;
        }
        let Some(mine) = &self.release else { return true };
        // `>= 3.1 <3.5` and `>=3.1` alike: an operator may stand apart from its number.
        let joined = range.replace("> ", ">").replace("< ", "<").replace("= ", "=");
        joined.split_whitespace().all(|part| {
            let at = part.find(|c: char| c.is_ascii_digit()).unwrap_or(part.len());
            let (operator, number) = part.split_at(at);
            let Ok(number) = number.parse::<Release>() else { return true };
            let order = mine.cmp(&number);
            match operator {
                ">=" | "=>" => order.is_ge(),
                ">" => order.is_gt(),
                "<=" | "=<" => order.is_le(),
                "<" => order.is_lt(),
                _ => order.is_eq(),
            }
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.product.short())?;
        self.release.as_ref().map_or(Ok(()), |r| write!(f, "-{r}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Option<String> {
        Version::parse(text, None).ok().map(|v| format!("{v} {}", v.long()))
    }

    #[test]
    fn both_generations_name_the_same_version() {
        assert_eq!(parsed("ghes-3.5").as_deref(), Some("ghes-3.5 enterprise-server@3.5"));
        assert_eq!(parsed("enterprise-server@2.22").as_deref(), Some("ghes-2.22 enterprise-server@2.22"));
        assert_eq!(parsed("free-pro-team@latest").as_deref(), Some("fpt free-pro-team@latest"));
        assert_eq!(parsed("ghec").as_deref(), Some("ghec enterprise-cloud@latest"));
        assert_eq!(parsed("ghes").as_deref(), Some("ghes-3.5 enterprise-server@3.5"));
        assert_eq!(
            parsed("ghes-9.99").as_deref(),
            Some("ghes-9.99 enterprise-server@9.99"),
            "any number counts as known"
        );
        assert_eq!(parsed("gitlab-3.5"), None);
        assert_eq!(parsed("ghes-x"), None);
    }

    #[test]
    fn ranges_are_read_in_both_spellings() {
        let version = Version::parse("ghes-2.22", None).unwrap();
        for (range, within) in [
            ("*", true),
            (">=2.22", true),
            ("=>2.23", false),
            (">2.19", true),
            ("<2.22", false),
            (">= 2.20 <3.0", true),
            ("2.22", true),
        ] {
            assert_eq!(version.within(range), within, "{range}");
        }
    }

    #[test]
    fn releases_are_compared_as_numbers() {
        let release = |t: &str| t.parse::<Release>().unwrap();
        assert!(release("3.10") > release("3.9"));
        assert!(release("3") == release("3") && release("3.0").cmp(&release("3")).is_eq());
    }
}
