//! How does one request reach the driver? HTTP/1.1 over one connection each, JSON both ways.

use super::trouble::Trouble;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Longer than any single answer takes; a driver that hangs must not hang the journey.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sends `body` (nothing for `Null`) and gives back the answer's `value`.
pub(super) fn request(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, Trouble> {
    let text = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
        text.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(text.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).map_err(|error| {
        Trouble::new(format!(
            "{error}: no answer to {method} {path} within {} s",
            PATIENCE.as_secs()
        ))
    })?;
    value_of(&answer).map_err(|trouble| trouble.during(method, path))
}

impl Trouble {
    fn during(self, method: &str, path: &str) -> Self {
        // The session's id is noise to a reader.
        let what = path.splitn(4, '/').nth(3).unwrap_or(path);
        let text = format!("{self} (during {method} {what})");
        if self.may_pass() {
            self
        } else {
            Self::new(text)
        }
    }
}

/// Reads status line, head and body; an error of the driver becomes a [`Trouble`] with its name.
fn value_of(answer: &[u8]) -> Result<Value, Trouble> {
    let strange = || Trouble::new("the driver's answer is not HTTP");
    let end = answer
        .windows(4)
        .position(|bytes| bytes == b"\r\n\r\n")
        .ok_or_else(strange)?;
    let head = std::str::from_utf8(&answer[..end]).map_err(|_| strange())?;
    let status: u16 = head
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok())
        .ok_or_else(strange)?;
    let body: Value = serde_json::from_slice(&answer[end + 4..])
        .map_err(|error| Trouble::new(format!("the driver's answer is not JSON: {error}")))?;
    let value = body.get("value").cloned().unwrap_or(Value::Null);
    if status == 200 {
        return Ok(value);
    }
    let word = |name: &str| {
        value
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_string()
    };
    Err(Trouble::from_driver(&word("error"), word("message")))
}

#[cfg(test)]
mod tests {
    use super::value_of;
    use serde_json::json;

    #[test]
    fn an_answer_gives_its_value() {
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"value\": [1, 2]}";
        assert_eq!(value_of(answer).unwrap(), json!([1, 2]));
    }

    #[test]
    fn an_error_keeps_its_name_and_whether_it_may_pass() {
        let body = r#"{"value": {"error": "no such element", "message": "main"}}"#;
        let answer = format!("HTTP/1.1 404 Not Found\r\n\r\n{body}");
        let trouble = value_of(answer.as_bytes()).unwrap_err();
        assert!(trouble.may_pass());
        assert_eq!(trouble.to_string(), "no such element: main");
    }

    #[test]
    fn a_broken_answer_is_trouble() {
        for answer in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\n\r\n<html>"] {
            assert!(value_of(answer.as_bytes()).is_err(), "{answer}");
        }
    }
}
