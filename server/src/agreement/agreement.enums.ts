import { enumOf } from "../graphql/register-enum.ts";

export type AgreementStatus = "ACTIVE" | "COMPLETED" | "BROKEN" | "CANCELLED";
export const AgreementStatusEnum = enumOf<AgreementStatus>("AgreementStatus", "Where an agreement stands.", {
  ACTIVE: "In force; payments are judged against its schedule.",
  COMPLETED: "Kept to its end.",
  BROKEN: "Not kept, and the cure days are over.",
  CANCELLED: "Undone by two people, with a reason.",
});
