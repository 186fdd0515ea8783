// How the window's page is built and tested. The app's content policy allows only files of our own,
// so nothing is inlined: every style, script and font is a file.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  clearScreen: false,
  // The catalogues live beside `ui/`, shared with the Rust side.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    target: "safari16",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  test: {
    environment: "jsdom",
    testTimeout: 30_000,
    setupFiles: ["src/app/test.setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
