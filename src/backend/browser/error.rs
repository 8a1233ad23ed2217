//! What the driver's errors mean.

use thirtyfour::error::{WebDriverError, WebDriverErrorInner};

/// Whether it goes away by itself: the page was being replaced.
pub(super) fn is_passing(error: &WebDriverError) -> bool {
    matches!(
        **error,
        WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::NoSuchElement(_)
            | WebDriverErrorInner::JavascriptError(_)
            | WebDriverErrorInner::UnknownError(_)
    )
}

/// Whether the element is there but cannot be used at this moment.
pub(super) fn is_in_the_way(error: &WebDriverError) -> bool {
    matches!(**error, WebDriverErrorInner::ElementClickIntercepted(_) | WebDriverErrorInner::ElementNotInteractable(_))
}

/// Whether a command was certainly refused, so that nothing came of it.
pub(super) fn is_refused(error: &WebDriverError) -> bool {
    is_in_the_way(error)
        || matches!(
            **error,
            WebDriverErrorInner::StaleElementReference(_)
                | WebDriverErrorInner::NoSuchElement(_)
                | WebDriverErrorInner::InvalidArgument(_)
        )
}

/// The text of a question that the page asked and that was answered with no.
pub(super) fn asked(error: &WebDriverError) -> bool {
    matches!(**error, WebDriverErrorInner::UnexpectedAlertOpen(_))
}

/// The first line of what the driver says.
pub(super) fn reason(error: &WebDriverError) -> String {
    let text = match &**error {
        WebDriverErrorInner::UnknownError(info)
        | WebDriverErrorInner::SessionNotCreated(info)
        | WebDriverErrorInner::WebDriverTimeout(info)
        | WebDriverErrorInner::UnexpectedAlertOpen(info)
        | WebDriverErrorInner::ElementClickIntercepted(info)
        | WebDriverErrorInner::ElementNotInteractable(info) => info.value.message.clone(),
        other => other.to_string(),
    };
    text.lines().map(str::trim).find(|l| !l.is_empty()).unwrap_or_default().to_owned()
}
