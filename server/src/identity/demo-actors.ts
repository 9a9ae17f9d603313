import { DEMO_INSTITUTIONS, type DemoInstitution } from "../institution/demo-institutions.ts";
import type { Actor, Role } from "./actor.ts";
import { DEMO_POSTS, type DemoPost, POST_HOLDERS, POST_ROLES } from "./demo-people.ts";
import { ROLE_SCOPES, SCOPES } from "./scopes.ts";

/** Somebody to be in the demo. `as` is what `--as` and the sign-in page call them. */
export type DemoActor = Readonly<{ as: string; actor: Actor; institution: DemoInstitution | null }>;

const HOME = DEMO_INSTITUTIONS[0].code;
const NO_HOUSE = "PLATFORM";

const PLATFORM: readonly DemoActor[] = [
  ofThePlatform(`editor@${NO_HOUSE}`, 2, "沈若溪", "PLATFORM_POLICY_EDITOR"),
  ofThePlatform(`auditor@${NO_HOUSE}`, 3, "韩明远", "PLATFORM_AUDITOR"),
  ofThePlatform("platform", 1, "顾婉清", "PLATFORM_SENIOR_REVIEWER"),
];

/** Everyone of the demo; `partner` is a lender's app, the rest are people. Their ids never change. */
export const DEMO_ACTORS: readonly DemoActor[] = [
  ...DEMO_INSTITUTIONS.flatMap((institution, i) =>
    DEMO_POSTS.map((post, j) => demoActor(institution, post, demoId(i + 1, j + 1))),
  ),
  ...PLATFORM,
];

/** `reviewer` is the one of HEYUAN; `reviewer@HARBOR` of another institution, `editor@PLATFORM` of none. */
export function findDemoActor(as: string): DemoActor | undefined {
  const [, post = "", given = HOME] = /^([a-z0-9]+)(?:@([a-z]+))?$/i.exec(as) ?? [];
  const code = given.toUpperCase();
  const isOf = ({ institution }: DemoActor) => (institution?.code ?? NO_HOUSE) === code;
  return DEMO_ACTORS.find((each) => each.as === as || (isOf(each) && each.as === canonical(post, code)));
}

export const demoActorById = (id: string): DemoActor | undefined => DEMO_ACTORS.find(({ actor }) => actor.id === id);

function canonical(post: string, code: string): string {
  return code === HOME ? post : `${post}@${code}`;
}

function ofThePlatform(as: string, post: number, name: string, role: Role): DemoActor {
  const actor = { id: demoId(0, post), name, role, institutionId: null, scopes: new Set(ROLE_SCOPES[role]) };
  return { as, institution: null, actor };
}

function demoActor(institution: DemoInstitution, post: DemoPost, id: string): DemoActor {
  const role = POST_ROLES[post];
  const name = POST_HOLDERS[institution.code]?.[post] ?? post;
  const scopes = new Set<string>(role === "PARTNER" ? SCOPES : ROLE_SCOPES[role]);
  return {
    as: canonical(post, institution.code),
    institution,
    actor: { id, name, role, institutionId: institution.id, scopes },
  };
}

/** A fixed uuid, of the form of version 7: institution (0 is the platform), then post. */
function demoId(institution: number, post: number): string {
  return `01900000-0000-7000-8001-${String(institution * 100 + post).padStart(12, "0")}`;
}
