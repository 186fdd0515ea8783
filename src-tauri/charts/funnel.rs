//! How is the joint funnel of marketing and sales drawn?
//!
//! From left to right, one bar per stage around a common middle line, heights in proportion.
//! Marketing's stages are blue, sales' amber, a stage of both is split between the two; a dashed
//! line marks the hand-off. Who cannot be judged yet is a hatched extension of the bar, so that
//! the filled part is what is certain and the whole is what may come.

mod bars;
mod drawing;
pub(crate) mod figure;
mod flow;
mod layout;
mod surroundings;
#[cfg(test)]
mod tests;
