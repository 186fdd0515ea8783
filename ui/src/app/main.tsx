// Where does the window begin? Fonts, tokens, one root.
import "../look/fonts.css";
import "../look/tokens.css";
import "../look/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newClient } from "../backend/queries";
import { LANGUAGE_KEPT, SHADE_KEPT } from "../components/preferences";
import { languageOf, readCatalogue } from "../components/words";
import { App } from "./App";

document.documentElement.dataset.theme = localStorage.getItem(SHADE_KEPT) ?? "light";
void readCatalogue(languageOf(localStorage.getItem(LANGUAGE_KEPT) ?? navigator.language));

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App client={newClient()} />
  </StrictMode>,
);
