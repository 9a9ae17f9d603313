import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { ConsentRecord } from "../consent/consent.entity.ts";
import { type Ids, idsFrom } from "../history/ids.ts";
import { type Lender, lenderOf } from "../history/lender.ts";
import { type Random, randomFrom } from "../history/random.ts";
import { noRows, type Rows } from "../history/rows.ts";
import { tellReminders } from "../history/tell-reminders.ts";
import type { CaseTelling, Step, Teller } from "../history/telling.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { type Cast, castOf } from "./cast.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import { inLocale, type Words } from "./words/in-locale.ts";
import { REMARKS, type Remark } from "./words/remarks.ts";

/** One institution's part of the demo while it is being told. */
export type Stage = Readonly<{
  lender: Lender;
  cast: Cast;
  time: Timeline;
  random: Random;
  ids: Ids;
  rows: Rows;
  /** What borrowers agreed to. */
  consents: ConsentRecord[];
  /** Small rows, for very many of them: letters instead of photos, the shortest terms, no reminders. */
  light: boolean;
  /** 1, 2, 3, … for external ids. */
  serial(): number;
  /** Words in the language of the lender. */
  words(of: Words): string;
  remark(of: Remark): string;
  /** Somebody acts on a day, at a time of day. */
  step(day: string, time: string, by: Teller): Step;
  /** Borrowers are reminded of the payments that resume until an instant. */
  remind(t: CaseTelling, until: Date): void;
}>;

/**
 * @param seed what everything that is drawn follows from
 * @param options what is told lightly; a policy of the lender's own, unless it is the one that ships
 */
export function openStage(
  institution: DemoInstitution,
  now: string,
  seed = `demo ${institution.code}`,
  { light = false, policy }: Readonly<{ light?: boolean; policy?: PolicyVersion | undefined }> = {},
): Stage {
  const by = lenderOf(institution);
  const lender = policy ? { ...by, policy } : by;
  const random = randomFrom(seed);
  const time = timelineOf(lender, now);
  let last = 0;
  const words = (of: Words) => inLocale(of, lender.locale);
  return {
    lender,
    random,
    time,
    words,
    light,
    cast: castOf(institution.code),
    ids: idsFrom(random),
    rows: noRows(),
    consents: [],
    serial: () => {
      last += 1;
      return last;
    },
    remark: (of) => words(random.pick<Words>(REMARKS[of])),
    step: (day, clock, by) => ({ at: time.on(day, clock), by }),
    remind: light ? () => {} : tellReminders,
  };
}
