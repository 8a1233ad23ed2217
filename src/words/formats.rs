//! How a language writes numbers, lists, dates, durations and sizes, by ICU's data.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::{Date, DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The formats of one language. Each is made when it is first asked for.
#[derive(Debug)]
pub struct Formats {
    locale: Locale,
}

/// Digits after the decimal sign where nothing else is said.
const MAX_FRACTION: usize = 3;

impl Formats {
    /// The formats of the language of that tag; of no language in particular where it is none.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self { locale: tag.parse().unwrap_or(Locale::UNKNOWN) }
    }

    /// A number as the language writes it.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        self.fluent_number(&FluentNumber::new(number, FluentNumberOptions::default()))
    }

    /// A number with that many digits after the decimal sign.
    #[must_use]
    pub fn fixed(&self, number: f64, digits: usize) -> String {
        let options = FluentNumberOptions {
            minimum_fraction_digits: Some(digits),
            maximum_fraction_digits: Some(digits),
            ..FluentNumberOptions::default()
        };
        self.fluent_number(&FluentNumber::new(number, options))
    }

    pub(super) fn fluent_number(&self, number: &FluentNumber) -> String {
        Decimals::new(&self.locale).map_or_else(|| number.as_string().into_owned(), |d| d.format(number))
    }

    /// `a, b and c`.
    #[must_use]
    pub fn and(&self, items: &[String]) -> String {
        let options = ListFormatterOptions::default();
        ListFormatter::try_new_and((&self.locale).into(), options)
            .map_or_else(|_| items.join(", "), |f| f.format(items.iter().map(String::as_str)).to_string())
    }

    /// `a, b or c`.
    #[must_use]
    pub fn or(&self, items: &[String]) -> String {
        let options = ListFormatterOptions::default();
        ListFormatter::try_new_or((&self.locale).into(), options)
            .map_or_else(|_| items.join(", "), |f| f.format(items.iter().map(String::as_str)).to_string())
    }

    /// The plural category of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    #[must_use]
    pub fn plural(&self, number: &FluentNumber) -> &'static str {
        let Ok(rules) = PluralRules::try_new_cardinal((&self.locale).into()) else { return "other" };
        match rules.category_for(&decimal(number)) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// The plural categories that the language tells apart, in the order of CLDR.
    #[must_use]
    pub fn plural_categories(&self) -> Vec<&'static str> {
        let Ok(rules) = PluralRules::try_new_cardinal((&self.locale).into()) else { return vec!["other"] };
        let all = [
            (PluralCategory::Zero, "zero"),
            (PluralCategory::One, "one"),
            (PluralCategory::Two, "two"),
            (PluralCategory::Few, "few"),
            (PluralCategory::Many, "many"),
            (PluralCategory::Other, "other"),
        ];
        let has: Vec<PluralCategory> = rules.categories().collect();
        all.into_iter().filter(|(category, _)| has.contains(category)).map(|(_, name)| name).collect()
    }

    /// A moment, in seconds since 1970 with the offset of its place in seconds, as date and time of day.
    #[must_use]
    pub fn moment(&self, seconds: i64, offset: i64) -> String {
        let local = seconds.saturating_add(offset);
        let (days, rest) = (local.div_euclid(86_400), local.rem_euclid(86_400));
        let (year, month, day) = civil(days);
        let part = |n: i64| u8::try_from(n).unwrap_or(0);
        let date = i32::try_from(year).ok().and_then(|year| Date::try_new_iso(year, month, day).ok());
        let time = Time::try_new(part(rest / 3600), part(rest / 60 % 60), part(rest % 60), 0).ok();
        let formatter = DateTimeFormatter::try_new((&self.locale).into(), YMD::medium().with_time_hm());
        match (date, time, formatter) {
            (Some(date), Some(time), Ok(formatter)) => formatter.format(&DateTime { date, time }).to_string(),
            _ => seconds.to_string(),
        }
    }
}

/// Year, month and day of the proleptic Gregorian calendar, that many days after 1970-01-01.
fn civil(days: i64) -> (i64, u8, u8) {
    // Eras of 400 years that begin in March, so that a leap day is the last of its year.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
}

/// ICU's number format of one language.
pub(super) struct Decimals(DecimalFormatter, DecimalFormatter);

impl Decimals {
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
        let mut plain = DecimalFormatterOptions::default();
        plain.grouping_strategy = Some(GroupingStrategy::Never);
        let grouped = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
        Some(Self(grouped, DecimalFormatter::try_new(locale.into(), plain).ok()?))
    }

    pub(super) fn format(&self, number: &FluentNumber) -> String {
        let formatter = if number.options.use_grouping { &self.0 } else { &self.1 };
        formatter.format(&decimal(number)).to_string()
    }
}

/// The digits that are written: rounded and padded as the number's options say.
fn decimal(number: &FluentNumber) -> Decimal {
    let max = number.options.maximum_fraction_digits.unwrap_or(MAX_FRACTION).min(20);
    let min = number.options.minimum_fraction_digits.unwrap_or(0).min(20);
    let mut digits = format!("{:.*}", max.max(min), number.value);
    while digits.contains('.') && digits.len() - digits.find('.').unwrap_or(0) - 1 > min && digits.ends_with('0') {
        digits.pop();
    }
    digits.trim_end_matches('.').parse().unwrap_or_else(|_| Decimal::from(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(tag: &str) -> [String; 4] {
        let formats = Formats::new(tag);
        [formats.number(1234.0), formats.number(1_234_567.5), formats.fixed(0.84, 1), formats.number(-0.25)]
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(numbers("en"), ["1,234", "1,234,567.5", "0.8", "-0.25"]);
        assert_eq!(numbers("de"), ["1.234", "1.234.567,5", "0,8", "-0,25"]);
        assert_eq!(numbers("es"), ["1234", "1.234.567,5", "0,8", "-0,25"]);
        assert_eq!(numbers("pt-BR"), ["1.234", "1.234.567,5", "0,8", "-0,25"]);
        assert_eq!(numbers("zh-Hans"), ["1,234", "1,234,567.5", "0.8", "-0.25"]);
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let items = ["A".to_owned(), "B".to_owned(), "C".to_owned()];
        let lists = |tag: &str| (Formats::new(tag).and(&items), Formats::new(tag).or(&items));
        assert_eq!(lists("en"), ("A, B, and C".into(), "A, B, or C".into()));
        assert_eq!(lists("de"), ("A, B und C".into(), "A, B oder C".into()));
        assert_eq!(lists("es"), ("A, B y C".into(), "A, B o C".into()));
        assert_eq!(lists("pt-BR"), ("A, B e C".into(), "A, B ou C".into()));
        assert_eq!(lists("zh-Hans"), ("A、B和C".into(), "A、B或C".into()));
    }

    #[test]
    fn plurals_are_those_of_current_data() {
        let plural =
            |tag: &str, n: f64| Formats::new(tag).plural(&FluentNumber::new(n, FluentNumberOptions::default()));
        assert_eq!(
            [plural("es", 1.0), plural("es", 1e6), plural("pt-BR", 0.0), plural("pt-BR", 1e6)],
            ["one", "many", "one", "many"]
        );
        assert_eq!([plural("de", 0.0), plural("de", 1.0), plural("zh-Hans", 1.0)], ["other", "one", "other"]);
    }

    #[test]
    fn moments_are_written_as_the_language_does() {
        let moment = |tag: &str| Formats::new(tag).moment(1_700_000_000, 3600);
        assert_eq!(moment("en"), "Nov 14, 2023, 11:13\u{202f}PM");
        assert_eq!(moment("de"), "14.11.2023, 23:13");
        assert_eq!(moment("zh-Hans"), "2023年11月14日 23:13");
    }

    #[test]
    fn days_become_dates() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(11_016), (2000, 2, 29));
        assert_eq!(civil(-1), (1969, 12, 31));
    }
}
