import type { Actor, Role } from "../../src/identity/actor.ts";
import { ROLE_SCOPES, SCOPES } from "../../src/identity/scopes.ts";

export const HEYUAN = "01900000-0000-7000-8000-000000000001";
export const HARBOR = "01900000-0000-7000-8000-000000000003";

let count = 0;
const actor = (name: string, role: Role, institutionId: string | null): Actor => ({
  id: `01900000-0000-7000-9000-${String(++count).padStart(12, "0")}`,
  name,
  role,
  institutionId,
  scopes: new Set(role === "PARTNER" ? SCOPES : ROLE_SCOPES[role]),
});

/** The people of the tests. */
export const RUI = actor("Rui", "REVIEWER", HEYUAN);
export const LIN = actor("Lin", "REVIEWER", HEYUAN);
export const SENIOR = actor("Hua", "SENIOR_REVIEWER", HEYUAN);
export const OTHER_SENIOR = actor("Mei", "SENIOR_REVIEWER", HEYUAN);
export const AUDITOR = actor("Yan", "AUDITOR", HEYUAN);
export const PARTNER = actor("Heyuan app", "PARTNER", HEYUAN);
export const MAYA = actor("Maya", "REVIEWER", HARBOR);
export const HARBOR_PARTNER = actor("Harbor app", "PARTNER", HARBOR);
export const PLATFORM = actor("Platform", "PLATFORM_REVIEWER", null);
export const EDITOR = actor("Qing", "POLICY_EDITOR", HEYUAN);
export const SECOND_EDITOR = actor("Tao", "POLICY_EDITOR", HEYUAN);
export const THIRD_EDITOR = actor("Wen", "POLICY_EDITOR", HEYUAN);
export const PLATFORM_EDITOR = actor("Platform policies", "PLATFORM_POLICY_EDITOR", null);
export const PLATFORM_AUDITOR = actor("Platform audit", "PLATFORM_AUDITOR", null);
