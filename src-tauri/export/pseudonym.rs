//! What stands for a person, or for anything else that has a name, where the name is not to leave? A keyed
//! hash: the same for the same name and key, and without the key nobody can try names.

use sha2::{Digest, Sha256};

/// HMAC-SHA-256 of a text under a key, its first 128 bits in hex.
#[must_use]
pub fn pseudonym(key: &[u8; 32], text: &str) -> String {
    let pad = |with: u8| {
        let mut block = [with; 64];
        block
            .iter_mut()
            .zip(key)
            .for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(text);
    let outer = Sha256::new()
        .chain_update(pad(0x5c))
        .chain_update(inner.finalize());
    outer.finalize()[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_hmac_of_the_text() {
        // RFC 4231, test case 1, with its key filled up with zeros as HMAC does.
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        assert_eq!(
            pseudonym(&key, "Hi There"),
            "b0344c61d8db38535ca8afceaf0bf12b"
        );
        assert_ne!(pseudonym(&key, "Hi there"), pseudonym(&key, "Hi There"));
        assert_ne!(pseudonym(&[0; 32], "Hi There"), pseudonym(&key, "Hi There"));
    }
}
