import type { Version } from "./policy-query.ts";

/** For tests: a version of one house, changed as said. */
export const versionOf = (change: Partial<Version> = {}): Version => ({
  __typename: "PolicyVersion",
  id: "HEYUAN@2",
  code: "HEYUAN",
  version: 2,
  name: "和源缓催政策",
  status: "DRAFT",
  revision: 1,
  base: "CN-DEFAULT@1",
  preset: null,
  presetConfirmedByName: null,
  effectiveFrom: "2026-03-05",
  effectiveUntil: null,
  authorName: "刘敏",
  editorName: "刘敏",
  ownWork: false,
  publisherName: null,
  publishedAt: null,
  retiredAt: null,
  returnedWords: null,
  ...change,
});
