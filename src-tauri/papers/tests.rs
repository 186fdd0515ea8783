//! Do papers hold what was put into them, in three forms?
