import { describe, expect, test } from "vitest";
import { tellAll } from "../src/demo/load-demo.ts";
import { broken } from "../src/demo/plots/agreed.ts";
import { pending } from "../src/demo/plots/deciding.ts";
import { openStage } from "../src/demo/stage.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";

const NOW = "2026-11-24T02:30:00.000Z";

describe("a plot ends where it says, whatever is drawn", () => {
  const causes = ["LARGE_EXPOSURE", "LONG_DEFERRAL", "WAIVER", "FAILED_RULE"] as const;
  test.each(causes)("a proposal under second review for %s", (cause) => {
    for (const institution of DEMO_INSTITUTIONS) {
      for (let draw = 0; draw < 30; draw += 1) {
        const stage = openStage(institution, NOW, `draw ${draw}`, { light: draw % 2 === 0 });
        const { record } = pending(4, 1, cause, ({ reviewer }) => reviewer)(stage);
        expect([institution.code, draw, record.status]).toEqual([institution.code, draw, "PENDING_SECOND_REVIEW"]);
        const reason = cause === "WAIVER" ? "WAIVER_ABOVE_AUTHORITY" : cause;
        expect(record.secondReviewReasons).toContain(reason);
      }
    }
  });

  test("an agreement is broken after an instalment was missed and its days to put it right were over", () => {
    for (const institution of DEMO_INSTITUTIONS) {
      for (let draw = 0; draw < 30; draw += 1) {
        const stage = openStage(institution, NOW, `draw ${draw}`, { light: draw % 2 === 0 });
        broken(150)(stage);
        const [agreement] = stage.rows.agreement;
        const said = stage.rows.event.filter(({ kind }) => kind.startsWith("AGREEMENT_"));
        expect(said.map(({ kind }) => kind)).toEqual(["AGREEMENT_AT_RISK", "AGREEMENT_BROKEN"]);
        expect(agreement?.missedOn).toBe(said[0]?.detail?.dueOn);
        expect(agreement?.endedAt?.getTime()).toBeLessThan(stage.time.now.getTime());
      }
    }
  });

  test.each(["2026-10-08", "2027-02-22", "2027-10-08"])(
    "open offers are in time after the holidays before %s",
    (day) => {
      for (const institution of DEMO_INSTITUTIONS) {
        const { rows, time } = tellAll(institution, `${day}T02:30:00.000Z`);
        const open = rows.offer.filter(({ status }) => status === "OPEN");
        expect(open.length).toBeGreaterThan(5);
        for (const { validUntil } of open) expect(validUntil && validUntil >= time.today).toBe(true);
      }
    },
  );
});
