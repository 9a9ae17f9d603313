import type { Facts } from "./facts.ts";
import calculator from "./tabs/calculator.graphql?raw";
import oneCase from "./tabs/case.graphql?raw";
import contact from "./tabs/contact.graphql?raw";
import policy from "./tabs/policy.graphql?raw";
import preview from "./tabs/preview.graphql?raw";
import queue from "./tabs/queue.graphql?raw";
import whoAmI from "./tabs/who-am-i.graphql?raw";

export type ReadyTab = Readonly<{ query: string; variables: string }>;

const tab = (query: string, variables: object = {}): ReadyTab => ({
  query,
  variables: JSON.stringify(variables, null, 2),
});

/** Tabs that succeed when run, for whoever is signed in. */
export function readyTabs({ viewer, caseId, loanId, policyVersion, measures }: Facts): ReadyTab[] {
  const may = (operation: string) => viewer?.permissions.includes(operation) ?? false;
  const tabs = [tab(whoAmI), tab(calculator)];
  if (may("cases")) tabs.push(tab(queue));
  if (caseId && may("case")) tabs.push(tab(oneCase, { id: caseId }));
  if (caseId && measures.length > 0 && may("reliefPreview")) tabs.push(tab(preview, { caseId, measures }));
  if (loanId && may("mayContact")) tabs.push(tab(contact, { loanId }));
  if (may("policyVersion")) tabs.push(tab(policy, { id: policyVersion ?? "CN-DEFAULT@1" }));
  return tabs;
}
