import { viewFacts } from "../../evaluation/facts.view.ts";
import type { EvaluationInBundle } from "../redact.ts";
import { html } from "./html.ts";
import type { Reader } from "./reader.ts";

/** Every run of the rules: what each found, and on which facts. */
export function evaluations(runs: readonly EvaluationInBundle[], reader: Reader) {
  return html`<section><h2>${reader.say("evaluation")}</h2>${runs.map((run) => evaluation(run, reader))}</section>`;
}

function evaluation(run: EvaluationInBundle, { locale, say }: Reader) {
  const rows = run.findings.map(
    ({ rule, passed, sentence }) =>
      html`<tr><td>${passed ? html`<span class="yes">✓</span>` : html`<span class="no">✗</span>`} <code>${rule}</code></td><td>${sentence?.[locale] ?? html`<span class="soft">${say("withheld")}</span>`}</td></tr>`,
  );
  const passed = run.findings.filter((finding) => finding.passed).length;
  const words = { policy: run.policyVersion, day: run.businessDate, passed, total: run.findings.length };
  const facts = run.facts
    ? viewFacts(run.facts, run.businessDate, locale).map(
        (fact) =>
          html`<tr><td>${fact.label}</td><td>${fact.value}</td><td class="soft">${fact.sourceLabel}</td><td class="soft">${fact.asOf}</td></tr>`,
      )
    : html`<tr><td colspan="4" class="soft">${say("withheld")}</td></tr>`;
  return html`<h3>${say("evaluatedOn", words)}</h3>
<table><thead><tr><th>${say("rule")}</th><th>${say("finding")}</th></tr></thead><tbody>${rows}</tbody></table>
<h3>${say("facts")}</h3>
<table><thead><tr><th>${say("fact")}</th><th>${say("value")}</th><th>${say("source")}</th><th>${say("asOf")}</th></tr></thead><tbody>${facts}</tbody></table>`;
}
