import { DEMO_INSTITUTIONS, type DemoInstitution } from "../institution/demo-institutions.ts";
import type { Actor } from "./actor.ts";
import { DEMO_POSTS, type DemoPost, POST_HOLDERS, POST_ROLES } from "./demo-people.ts";
import { ROLE_SCOPES, SCOPES } from "./scopes.ts";

/** Somebody to be in the demo. `as` is what `--as` and the sign-in page call them. */
export type DemoActor = Readonly<{ as: string; actor: Actor; institution: DemoInstitution | null }>;

const HOME = DEMO_INSTITUTIONS[0].code;

const platform: DemoActor = {
  as: "platform",
  institution: null,
  actor: {
    id: demoId(0, 1),
    name: "顾婉清",
    role: "PLATFORM_SENIOR_REVIEWER",
    institutionId: null,
    scopes: new Set(ROLE_SCOPES.PLATFORM_SENIOR_REVIEWER),
  },
};

/** Everyone of the demo; `partner` is a lender's app, the rest are people. Their ids never change. */
export const DEMO_ACTORS: readonly DemoActor[] = [
  ...DEMO_INSTITUTIONS.flatMap((institution, i) =>
    DEMO_POSTS.map((post, j) => demoActor(institution, post, demoId(i + 1, j + 1))),
  ),
  platform,
];

/** `reviewer` is the one of HEYUAN; `reviewer@HARBOR` the one of another institution. */
export function findDemoActor(as: string): DemoActor | undefined {
  if (as === platform.as) return platform;
  const [, post = "", given = HOME] = /^([a-z0-9]+)(?:@([a-z]+))?$/i.exec(as) ?? [];
  const code = given.toUpperCase();
  return DEMO_ACTORS.find((each) => each.institution?.code === code && each.as === canonical(post, code));
}

export const demoActorById = (id: string): DemoActor | undefined => DEMO_ACTORS.find(({ actor }) => actor.id === id);

function canonical(post: string, code: string): string {
  return code === HOME ? post : `${post}@${code}`;
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
