import { enumOf } from "../graphql/register-enum.ts";

export type PaymentSource = "PARTNER" | "IMPORT";
export const PaymentSourceEnum = enumOf<PaymentSource>("PaymentSource", "How a payment was told.", {
  PARTNER: "By the lender's app.",
  IMPORT: "From a file.",
});
