import type { ApolloClient } from "@apollo/client";
import type { I18n } from "@lingui/core";
import { caseRows } from "./case-rows.ts";
import { csvOf } from "./csv.ts";
import { fetchAll, type Listed } from "./fetch-all.ts";

/** Saves the whole of a list as a file and answers how many cases are in it; all of them, or it throws and saves nothing. */
export async function saveList(
  client: ApolloClient,
  i18n: I18n,
  listed: Listed,
  signal: AbortSignal,
  onPage: (done: number) => void,
): Promise<number> {
  const cases = await fetchAll(client, listed, signal, onPage);
  const file = new Blob([csvOf(caseRows(cases, i18n))], { type: "text/csv;charset=utf-8" });
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = `respite-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return cases.length;
}
