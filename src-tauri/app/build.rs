//! What must be there before the shell compiles? A page to embed (a stub until the UI is built)
//! and the window's permissions.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    use std::io::Write;

    let mut cargo = std::io::stdout();
    writeln!(cargo, "cargo:rerun-if-changed=ui/dist")?;
    writeln!(cargo, "cargo:rerun-if-changed=src-tauri/app/capabilities")?;
    let page = Path::new("ui/dist/index.html");
    if !page.exists() {
        let stub = "<!doctype html><title>Leadpact</title><p>Run `npm run build` in ui/.</p>";
        std::fs::create_dir_all("ui/dist")?;
        std::fs::write(page, stub)?;
    }
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/app/capabilities/**/*");
    tauri_build::try_build(attributes)?;
    Ok(())
}
