import { createHash } from "node:crypto";
import type { Facts } from "@respite/shared/evaluation/facts";
import type { Finding } from "@respite/shared/evaluation/finding";
import { canonicalJson } from "@respite/shared/record/canonical-json";

/** SHA-256 over what the rules were run on and what they found: it stands in the event, so that neither can change unseen. */
export const evaluationHash = (facts: Facts, findings: readonly Finding[]): string =>
  createHash("sha256").update(canonicalJson({ facts, findings })).digest("hex");
