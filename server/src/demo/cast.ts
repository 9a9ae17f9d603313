import type { Teller } from "../history/telling.ts";
import { findDemoActor } from "../identity/demo-actors.ts";

/** Who acts in an institution's part of the demo. */
export type Cast = Readonly<{ reviewer: Teller; reviewer2: Teller; senior: Teller; partner: Teller }>;

/** Time itself, and the jobs that watch it. */
export const SYSTEM: Teller = { id: "01900000-0000-7000-8001-000000000999", name: "Respite", role: "SYSTEM" };

export const castOf = (code: string): Cast => ({
  reviewer: actor("reviewer", code),
  reviewer2: actor("reviewer2", code),
  senior: actor("senior", code),
  partner: actor("partner", code),
});

/** Whoever holds a post at an institution of the demo. */
export function actor(post: string, code: string): Teller {
  const found = findDemoActor(`${post}@${code}`);
  if (!found) throw new Error(`The demo has no ${post} at ${code}.`);
  const { id, name, role } = found.actor;
  return { id, name, role };
}
