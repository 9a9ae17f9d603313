import "./workers.ts";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import { ask } from "./ask.ts";
import { fetchFacts, NO_FACTS } from "./facts.ts";
import "./graphiql.css";
import { readyTabs } from "./ready-tabs.ts";
import { storageOf } from "./storage-of.ts";
import { WhoAsks } from "./WhoAsks.tsx";

const isDemo = async () => (await fetch("/auth/demo-actors").catch(() => null))?.ok ?? false;

const [facts, demo] = await Promise.all([fetchFacts().catch(() => NO_FACTS), isDemo()]);
const element = document.getElementById("graphiql");
if (!element) throw new Error("The page has no place for GraphiQL.");

createRoot(element).render(
  <GraphiQL
    fetcher={(operation, options) => ask(operation, options?.headers)}
    defaultTabs={readyTabs(facts)}
    storage={storageOf(facts.viewer?.id ?? "nobody")}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Footer>
      <WhoAsks viewer={facts.viewer} demo={demo} />
    </GraphiQL.Footer>
  </GraphiQL>,
);
