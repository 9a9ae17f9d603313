import { DEMO_INSTITUTIONS } from "../institution/demo-institutions.ts";
import type { Role } from "./actor.ts";

/** Somebody of the demo: a person one may sign in as with one click, or the program of a lender. */
export type DemoActor = Readonly<{
  /** What the command line and the sign-in page call them: `reviewer`, `reviewer@HARBOR`. */
  as: string;
  id: string;
  name: string;
  role: Role;
  institutionId: string | null;
}>;

type Part = Readonly<{ as: string; role: Role; number: number }>;

const PARTS: readonly Part[] = [
  { as: "reviewer", role: "REVIEWER", number: 1 },
  { as: "senior", role: "SENIOR_REVIEWER", number: 2 },
  { as: "editor", role: "POLICY_EDITOR", number: 3 },
  { as: "auditor", role: "AUDITOR", number: 4 },
  { as: "partner", role: "PARTNER", number: 5 },
  { as: "reviewer2", role: "REVIEWER", number: 6 },
  { as: "senior2", role: "SENIOR_REVIEWER", number: 7 },
];

/** By institution code, in the order of the parts. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  HEYUAN: ["陈静", "林慧敏", "周文博", "赵立新", "和源消费金融 App", "王建国", "孙晓梅"],
  QINGHE: ["許雅婷", "黃志豪", "蔡佩珊", "鄭國棟", "晴禾小額貸款 App", "吳家銘", "何淑芬"],
  HARBOR: [
    "Maya Thompson",
    "Daniel Okafor",
    "Priya Raman",
    "Grace Sullivan",
    "Harbor Lending app",
    "Luis Ortega",
    "Hannah Weiss",
  ],
};

const idOf = (institution: number, part: number) => `01900000-0000-7000-8000-0000000${institution}010${part}`;

const people = DEMO_INSTITUTIONS.flatMap(({ id, code }, index) =>
  PARTS.map(({ as, role, number }): DemoActor => {
    const name = NAMES[code]?.[number - 1] ?? as;
    return { as: index === 0 ? as : `${as}@${code}`, id: idOf(index + 1, number), name, role, institutionId: id };
  }),
);

const platform: readonly DemoActor[] = [
  { as: "platform", id: idOf(9, 1), name: "苏明远", role: "PLATFORM_SENIOR_REVIEWER", institutionId: null },
];

/** Everybody of the demo. `senior` is never `reviewer`, so that four eyes can be shown. */
export const DEMO_ACTORS: readonly DemoActor[] = [...people, ...platform];

/** Who `as` names: `reviewer`, `reviewer@HARBOR`; case does not matter. */
export function findDemoActor(as: string): DemoActor | undefined {
  const wanted = as
    .trim()
    .toLowerCase()
    .replace(/@heyuan$/, "");
  return DEMO_ACTORS.find((actor) => actor.as.toLowerCase() === wanted);
}

export const demoActorById = (id: string): DemoActor | undefined => DEMO_ACTORS.find((actor) => actor.id === id);
