//! Do the figures of money hold on small lists that a person can add up?
