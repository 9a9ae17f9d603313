import { connectionOf } from "../graphql/connection-of.ts";
import { DeferralCase } from "./case.type.ts";

export const CaseConnection = connectionOf("Case", () => DeferralCase, { one: "case", counted: true });
