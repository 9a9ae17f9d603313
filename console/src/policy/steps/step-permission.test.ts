import { describe, expect, test } from "vitest";
import type { Viewer } from "../../app/viewer.tsx";
import { versionOf } from "../testing.ts";
import { obstacle, stepsAt } from "./step-permission.ts";

const viewer = (permissions: readonly string[]): Viewer => ({
  __typename: "Viewer",
  id: "me",
  name: "刘敏",
  role: "POLICY_EDITOR",
  permissions: [...permissions],
  institution: null,
});
const EDITOR = viewer(["policyEdit", "policySubmit", "policyReturn", "policyPublish", "policyRetire"]);
const AUDITOR = viewer(["policyVersions"]);

describe("a step with a version", () => {
  test.each([
    ["an editor submits a draft", EDITOR, { status: "DRAFT" }, "SUBMIT", null],
    ["nobody publishes a draft", EDITOR, { status: "DRAFT" }, "PUBLISH", "STATUS"],
    ["an editor publishes what others wrote", EDITOR, { status: "IN_REVIEW" }, "PUBLISH", null],
    ["and not what is their own work", EDITOR, { status: "IN_REVIEW", ownWork: true }, "PUBLISH", "OWN_WORK"],
    ["which they may return", EDITOR, { status: "IN_REVIEW", ownWork: true }, "RETURN", null],
    ["an auditor retires nothing", AUDITOR, { status: "PUBLISHED" }, "RETIRE", "ROLE"],
    ["nobody edits what is published", EDITOR, { status: "PUBLISHED" }, "EDIT", "STATUS"],
    ["nor what ships", EDITOR, { status: "PUBLISHED", authorName: null }, "RETIRE", "SHIPS"],
  ] as const)("%s", (_, who, change, action, found) => {
    expect(obstacle(who, versionOf(change), action)).toBe(found);
  });

  test("is offered where the version stands, and none once it is retired", () => {
    const at = (status: "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "RETIRED") => stepsAt({ status });
    expect([at("DRAFT"), at("IN_REVIEW"), at("PUBLISHED"), at("RETIRED")]).toEqual([
      ["SUBMIT"],
      ["PUBLISH", "RETURN"],
      ["RETIRE"],
      [],
    ]);
  });
});
