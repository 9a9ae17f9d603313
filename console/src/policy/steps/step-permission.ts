import { type PolicyAction, policyMove } from "@respite/shared/policy/policy-status";
import { mayUse, type Viewer } from "../../app/viewer.tsx";
import type { Version } from "../policy-query.ts";
import { ships } from "../version-state.ts";

/** What stands against a step; null: nothing does. */
export type Obstacle = "ROLE" | "SHIPS" | "STATUS" | "OWN_WORK" | null;

const OPERATION: Readonly<Record<PolicyAction, string>> = {
  EDIT: "policyEdit",
  SUBMIT: "policySubmit",
  RETURN: "policyReturn",
  PUBLISH: "policyPublish",
  RETIRE: "policyRetire",
};

type Of = Pick<Version, "status" | "authorName" | "ownWork">;

/** Whether the reader may take a step with a version now; the server refuses by the same rules. */
export function obstacle(viewer: Viewer, version: Of, action: PolicyAction): Obstacle {
  if (ships(version)) return "SHIPS";
  if (!mayUse(viewer, OPERATION[action])) return "ROLE";
  if (policyMove(version.status, action) === null) return "STATUS";
  return action === "PUBLISH" && version.ownWork ? "OWN_WORK" : null;
}

/** The steps worth showing where a version stands. */
export function stepsAt({ status }: Pick<Version, "status">): readonly PolicyAction[] {
  switch (status) {
    case "DRAFT":
      return ["SUBMIT"];
    case "IN_REVIEW":
      return ["PUBLISH", "RETURN"];
    case "PUBLISHED":
      return ["RETIRE"];
    default:
      return [];
  }
}
