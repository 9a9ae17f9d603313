import fc from "fast-check";
import { expect, test } from "vitest";
import { Admission, KINDS, type Kind } from "./admission.ts";

/** Lets the answers of those who wait come through. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("as many as there are places come in at once, so many more wait, the next is turned away", () => {
  const admission = new Admission({ atOnce: 2, waiting: 1 });
  expect([admission.enter("READ"), admission.enter("READ")]).toEqual([true, true]);
  expect(admission.enter("READ")).toBeInstanceOf(Promise);
  expect(admission.enter("READ")).toBe(false);
});

test("decisions come in before reads, reads before exports, each in the order in which they came", async () => {
  const admission = new Admission({ atOnce: 1, waiting: 10 });
  admission.enter("READ");
  const order: string[] = [];
  const arrivals = ["EXPORT 1", "READ 1", "DECISION 1", "READ 2", "EXPORT 2", "DECISION 2"];
  for (const name of arrivals)
    Promise.resolve(admission.enter(name.split(" ")[0] as Kind)).then(() => order.push(name));
  for (const _ of arrivals) {
    admission.leave();
    await settle();
  }
  expect(order).toEqual(["DECISION 1", "DECISION 2", "READ 1", "READ 2", "EXPORT 1", "EXPORT 2"]);
});

test("a decision takes the place of the export that came last, then of a read, never of a decision", async () => {
  const admission = new Admission({ atOnce: 1, waiting: 3 });
  admission.enter("READ");
  const waiting = [admission.enter("EXPORT"), admission.enter("READ"), admission.enter("EXPORT")];
  expect(admission.enter("EXPORT")).toBe(false);
  for (let i = 0; i < 3; i += 1) expect(admission.enter("DECISION")).toBeInstanceOf(Promise);
  expect(admission.enter("DECISION")).toBe(false);
  expect(await Promise.all(waiting)).toEqual([false, false, false]);
});

test("who has waited too long is turned away, and the next comes in in their place", async () => {
  let now = 0;
  const admission = new Admission({ atOnce: 1, waiting: 2, now: () => now });
  admission.enter("READ");
  const late = admission.enter("READ");
  now = 10_000;
  const next = admission.enter("READ");
  admission.leave();
  expect([await late, await next]).toEqual([false, true]);
});

test("whatever comes and goes: never more at once than places, and in the end all places are free", async () => {
  const comings = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.boolean()), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      comings,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 6 }),
      async (all, atOnce, waiting) => {
        const admission = new Admission({ atOnce, waiting });
        let [working, most] = [0, 0];
        const work = async (kind: Kind) => {
          if (!(await admission.enter(kind))) return;
          working += 1;
          most = Math.max(most, working);
          await settle();
          working -= 1;
          admission.leave();
        };
        const running: Promise<void>[] = [];
        for (const [kind, pause] of all) {
          running.push(work(kind));
          if (pause) await settle();
        }
        await Promise.all(running);
        expect(most).toBeLessThanOrEqual(atOnce);
        for (let i = 0; i < atOnce; i += 1) expect(admission.enter("READ")).toBe(true);
        expect(admission.enter("READ")).toBeInstanceOf(Promise);
      },
    ),
    { numRuns: 100 },
  );
});
