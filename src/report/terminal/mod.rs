//! Text for a terminal: styled, wrapped by its width on the screen, and nothing in it that steers the terminal.

mod blocks;
mod inlines;
mod page;
mod screen;
mod table;
mod text;
mod wrap;

pub use blocks::Blocks;
pub use inlines::{Inlines, Labels, bracketed};
pub use page::{Page, version};
pub use screen::Screen;
pub use table::table;
pub use text::{ACCENT, BOLD, DIM, ERROR, GOOD, Keep, PLAIN, Span, Text, WARNING, prose};
pub use wrap::{hang, wrap};
