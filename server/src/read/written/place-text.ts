import type { FieldNode } from "graphql";
import { byResponseKey, type Document, everySelected } from "../selection.ts";
import type { PlaceOf, Put } from "./write-root.ts";

type Keys = Parameters<PlaceOf>[0];

const TYPE = "PageInfo";

/** Writes what is selected of where a page stands. */
export function placeText(document: Document, nodes: readonly FieldNode[]): Put {
  const names = [...byResponseKey(everySelected(document, TYPE, nodes))].map(([key, [node]]) => [
    key,
    node?.name.value,
  ]);
  return ({ keys }, placeOf) => {
    const place: Readonly<Record<string, unknown>> = { ...placeOf(keys as Keys).pageInfo, __typename: TYPE };
    return `{${names.map(([key, name = ""]) => `"${key}":${JSON.stringify(place[name])}`).join()}}`;
  };
}
