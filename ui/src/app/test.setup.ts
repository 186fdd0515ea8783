// What does every test start from? The matchers for elements, what jsdom lacks of a web view, and a clean
// page and backend after each.
import "@testing-library/jest-dom/vitest";
import { clearMocks } from "@tauri-apps/api/mocks";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// On a busy machine a screen may take longer than the usual second to come.
configure({ asyncUtilTimeout: 8_000 });

/** jsdom has no layout: sizes never change. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollTo ??= () => {};

if (globalThis.HTMLDialogElement && !HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

/** Nor has it a layer above the page: what is shown there is simply there. */
HTMLElement.prototype.showPopover ??= function show() {
  this.style.display = "block";
};

afterEach(async () => {
  // The page goes first: what unmounts still calls the backend, listeners one turn later.
  cleanup();
  await new Promise((done) => setTimeout(done));
  clearMocks();
  localStorage.clear();
  window.location.hash = "";
});
