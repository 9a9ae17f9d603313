import type { AuthorityLimits } from "@respite/shared/authority/authority-limits";
import { ownAuthority, type SetLimits } from "@respite/shared/authority/own-authority";
import { policyAuthority } from "@respite/shared/authority/policy-authority";
import { stricterOf } from "@respite/shared/authority/stricter-of";
import type { Currency } from "@respite/shared/money/currency";
import { requireActor } from "../graphql/context.ts";
import { policyVersionNow } from "../institution/institution.shape.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { type Shape, shape } from "../read/shape.ts";
import { computed } from "../read/shape-fields.ts";
import { limitsOfViewer } from "./own-limits.sql.ts";

type Own = Readonly<{ ownLimits: readonly SetLimits[] | null }>;
type Alone = Own & Readonly<{ institutionId: string; currency: Currency; policyVersion: string }>;

/** It lies in the institution whose it is: there is one for whoever reads. */
export const authorityShape: Shape = shape(
  "Authority",
  "institution",
  {
    own: computed<Own>({ ownLimits: limitsOfViewer }, ({ ownLimits }, context) => {
      const own = ownAuthority(ownLimits ?? [], requireActor(context));
      return own && viewBounds(own);
    }),
    alone: computed<Alone>(
      { ownLimits: limitsOfViewer, institutionId: "id", currency: "currency", policyVersion: policyVersionNow },
      ({ ownLimits, currency, ...pinned }, context) =>
        withPinned(context.database, pinned, (policy) => {
          const limits = policyAuthority(policy, currency);
          const own = ownAuthority(ownLimits ?? [], requireActor(context));
          return viewBounds(own ? stricterOf(own, limits) : limits);
        }),
    ),
  },
  "id",
);

function viewBounds({ currency, maxExposure, maxCostToLender, ...rest }: AuthorityLimits) {
  const money = (minor: number | null) => (minor === null ? null : { minor, currency });
  return { ...rest, maxExposure: money(maxExposure), maxCostToLender: money(maxCostToLender) };
}
