import { ACTOR_ROLES, type ActorRole } from "@respite/shared/case/actor-role";

export type DemoActor = Readonly<{ as: string; name: string; role: ActorRole; institution: string | null }>;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function readActor(value: unknown): DemoActor[] {
  const { as, name, role, institution } = record(value);
  const known = ACTOR_ROLES.find((each) => each === role);
  if (typeof as !== "string" || typeof name !== "string" || !known) return [];
  const house = typeof institution === "string" ? institution : record(institution).name;
  return [{ as, name, role: known, institution: typeof house === "string" ? house : null }];
}

/** The people one may sign in as with one click; none outside demo mode. Machines do not use the console. */
export async function fetchDemoActors(): Promise<readonly DemoActor[]> {
  const answer = await fetch("/auth/demo-actors", { headers: { accept: "application/json" } });
  if (!answer.ok) return [];
  const body: unknown = await answer.json();
  const list: unknown = Array.isArray(body) ? body : record(body).actors;
  return Array.isArray(list) ? list.flatMap(readActor).filter((actor) => actor.role !== "PARTNER") : [];
}

/** Actors by their institution, in the order in which the server names them; those of the platform last. */
export function byInstitution(
  actors: readonly DemoActor[],
): readonly (readonly [string | null, readonly DemoActor[]])[] {
  const houses = [...new Set(actors.map((actor) => actor.institution))].sort(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return houses.map((house) => [house, actors.filter((actor) => actor.institution === house)]);
}
