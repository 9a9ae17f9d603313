import { enumOf } from "../graphql/register-enum.ts";

export type AgreementStatus = "ACTIVE" | "COMPLETED" | "BROKEN" | "CANCELLED";
export const AgreementStatusEnum = enumOf<AgreementStatus>("AgreementStatus", "Where an agreement stands.", {
  ACTIVE: "In force; payments are judged against its schedule.",
  COMPLETED: "Kept to its end.",
  BROKEN: "Not kept, and the cure days are over.",
  CANCELLED: "Undone by two people, with a reason.",
});

export type AgreementStanding = Exclude<AgreementStatus, "ACTIVE"> | "ON_TRACK" | "AT_RISK";
export const AgreementStandingEnum = enumOf<AgreementStanding>("AgreementStanding", "How an agreement is kept.", {
  ON_TRACK: "In force, and nothing is late.",
  AT_RISK: "In force; an instalment is late, and may still be paid within the cure days.",
  COMPLETED: "Kept to its end.",
  BROKEN: "Not kept, and the cure days are over.",
  CANCELLED: "Undone by two people, with a reason.",
});
