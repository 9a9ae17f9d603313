import "./ui/mantine-styles.ts";
import "./ui/tokens.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { activateLocale, chosenLocale } from "./app/locale.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");

// The words come first: nothing is ever shown in a language the reader did not choose.
await activateLocale(chosenLocale());
createRoot(root).render(<App />);
