import { useLingui } from "@lingui/react/macro";
import type { OfferStatus } from "../../operations.generated.ts";

/** What became of an offer, in a word. */
export function useOfferStatusWords(): Readonly<Record<OfferStatus, string>> {
  const { t } = useLingui();
  return {
    PROPOSED: t`Proposed`,
    OPEN: t`Open`,
    ACCEPTED: t`Accepted`,
    LAPSED: t`Lapsed`,
    VOID: t`Void`,
    REPLACED: t`Replaced`,
  };
}
