import type { ActorRole } from "@respite/shared/case/actor-role";

/** Who may ask us something. Jobs are `SYSTEM` and never come in by a request. */
export type Role = Exclude<ActorRole, "SYSTEM">;

/** Somebody signed in: a person, or a lender's program. */
export type Actor = Readonly<{
  /** uuid; the subject at the identity provider */
  id: string;
  name: string;
  role: Role;
  /** uuid; null only for `PLATFORM_*` */
  institutionId: string | null;
  scopes: ReadonlySet<string>;
}>;

export const isPlatform = (role: Role): boolean => role.startsWith("PLATFORM_");
