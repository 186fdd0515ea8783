//! What can be done with one element of the page?

use super::app::App;
use super::trouble::Trouble;
use serde_json::{Value, json};

/// The name WebDriver gives to an element's handle.
pub(super) const HANDLE: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element of the page as it was when it was found.
#[derive(Clone)]
pub struct Element<'app> {
    pub(super) app: &'app App,
    pub(super) id: String,
}

impl Element<'_> {
    /// Clicks its middle, scrolling it into view first.
    ///
    /// # Errors
    /// It is gone, hidden or covered.
    pub fn click(&self) -> Result<(), Trouble> {
        self.post("click", &json!({})).map(|_| ())
    }

    /// Types into it after what it holds.
    ///
    /// # Errors
    /// It is gone or takes no text.
    pub fn type_text(&self, text: &str) -> Result<(), Trouble> {
        self.post("value", &json!({ "text": text })).map(|_| ())
    }

    /// Empties a text field.
    ///
    /// # Errors
    /// It is gone or takes no text.
    pub fn clear(&self) -> Result<(), Trouble> {
        self.post("clear", &json!({})).map(|_| ())
    }

    /// Its text as a person sees it.
    ///
    /// # Errors
    /// It is gone.
    pub fn text(&self) -> Result<String, Trouble> {
        // The driver's own text leaves out what a box cuts off, even where all of it fits.
        let handle = json!({ HANDLE: self.id });
        let text = "return arguments[0].innerText ?? arguments[0].textContent";
        let text = self.app.script(text, &[handle])?;
        Ok(text.as_str().unwrap_or_default().trim().to_string())
    }

    /// An attribute; `None` when it has none of this name.
    ///
    /// # Errors
    /// It is gone.
    pub fn attribute(&self, name: &str) -> Result<Option<String>, Trouble> {
        Ok(self
            .get(&format!("attribute/{name}"))?
            .as_str()
            .map(String::from))
    }

    /// What a control holds now.
    ///
    /// # Errors
    /// The element is gone.
    pub fn value(&self) -> Result<String, Trouble> {
        let look = "return arguments[0].value";
        let element = serde_json::json!({ HANDLE: self.id });
        let value = self.app.script(look, &[element])?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Whether it can be used: fields and buttons may be disabled.
    ///
    /// # Errors
    /// It is gone.
    pub fn is_enabled(&self) -> Result<bool, Trouble> {
        Ok(self.get("enabled")?.as_bool().unwrap_or(false))
    }

    fn post(&self, what: &str, body: &Value) -> Result<Value, Trouble> {
        self.app
            .request("POST", &format!("/element/{}/{what}", self.id), body)
    }

    fn get(&self, what: &str) -> Result<Value, Trouble> {
        self.app
            .request("GET", &format!("/element/{}/{what}", self.id), &Value::Null)
    }
}
