import type { EvidenceKind } from "@respite/shared/case/case-words";
import { EVIDENCE_KIND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { conditionSentences } from "@respite/shared/locale/labels/condition-labels";
import { missingFor } from "@respite/shared/relief/offer-conditions";
import type { Relief } from "@respite/shared/relief/relief";
import { sql } from "kysely";
import type { Expression } from "../read/shape.ts";
import { computed } from "../read/shape-fields.ts";

/** The kinds of document that a case has, and that can be read. */
const atHand: Expression = ({ column, tenant }) => sql`(select coalesce(json_agg(distinct e.kind), '[]'::json)
  from evidence e where ${tenant("e")} and e.case_id = ${column("case_id")} and e.quarantine is null)`;

/** The conditions of an offer as stored, and what is still missing of them; null where it has none. */
export const conditionsOfOffer = computed<{ relief: Relief; atHand: readonly EvidenceKind[] }>(
  { relief: "relief", atHand },
  ({ relief: { conditions }, atHand }, { locale }) =>
    conditions === undefined
      ? null
      : {
          ...conditions,
          missing: missingFor(conditions, atHand),
          sentences: conditionSentences(conditions, EVIDENCE_KIND_LABELS, locale),
        },
);
