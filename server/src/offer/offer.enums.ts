import { enumOf } from "../graphql/register-enum.ts";

export type OfferStatus = "PROPOSED" | "OPEN" | "ACCEPTED" | "LAPSED" | "VOID" | "REPLACED";
export const OfferStatusEnum = enumOf<OfferStatus>("OfferStatus", "Where an offer stands.", {
  PROPOSED: "Waiting for the checker; the borrower does not see it yet.",
  OPEN: "Open to the borrower.",
  ACCEPTED: "Accepted; its schedule is booked.",
  LAPSED: "Another one was accepted, or its time was over.",
  VOID: "Taken back before the borrower saw it.",
  REPLACED: "Was accepted; its months without payment ended early, and the agreement goes on under another.",
});
