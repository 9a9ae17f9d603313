import type { Relief, ReliefMeasure, ReliefMeasureType } from "@respite/shared/relief/relief";
import { err, ok, type Result } from "@respite/shared/result/result";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { ReliefMeasureInput } from "./relief-measure.input.ts";

type Part = Exclude<keyof ReliefMeasureInput, "type">;

/** What each measure needs, and what it may leave out with what is taken instead. */
const PARTS: Readonly<
  Record<
    ReliefMeasureType,
    { needs: readonly Part[]; may?: readonly Part[]; defaults?: Readonly<Partial<Record<Part, string>>> }
  >
> = {
  SHIFT: { needs: ["months"], defaults: { deferredInterest: "FIRST_RESUMED" } },
  SHIFT_TO_DATE: { needs: ["toDate"] },
  EXTEND: { needs: ["months"] },
  CAPITALISE: { needs: ["months"], defaults: { maturity: "EXTEND" } },
  INTEREST_ONLY: { needs: ["months"] },
  TAIL: { needs: ["instalments"] },
  RE_AGE: { needs: ["instalments"] },
  RATE_REDUCTION: { needs: ["rate", "fromDate"] },
  INTEREST_PAUSE: { needs: ["fromDate", "toDate"] },
  WAIVE: { needs: ["share"], may: ["penaltyShare"] },
};

const MAX_MEASURES = 4;

/** A relief from what came in, each measure with exactly the fields its type uses. */
export function readMeasures(
  inputs: readonly ReliefMeasureInput[],
  field: readonly string[],
): Result<Relief, readonly UserErrorValue[]> {
  if (inputs.length > MAX_MEASURES) return err([userError("TOO_MANY_MEASURES", {}, field)]);
  const errors: UserErrorValue[] = [];
  const measures = inputs.map((input, index) => readMeasure(input, [...field, String(index)], errors));
  return errors.length > 0 ? err(errors) : ok({ measures });
}

function readMeasure(input: ReliefMeasureInput, field: readonly string[], errors: UserErrorValue[]): ReliefMeasure {
  const { type, ...given } = input;
  const { needs, may = [], defaults = {} } = PARTS[type];
  const values: Record<string, unknown> = { type };
  for (const name of needs) {
    if (given[name] == null) errors.push(userError("MEASURE_INCOMPLETE", { type, field: name }, [...field, name]));
    values[name] = given[name];
  }
  for (const name of may) if (given[name] != null) values[name] = given[name];
  for (const [name, usual] of Object.entries(defaults)) values[name] = given[name as Part] ?? usual;
  for (const [name, value] of Object.entries(given)) {
    if (value != null && !(name in values)) {
      errors.push(userError("MEASURE_FIELD_UNUSED", { type, field: name }, [...field, name]));
    }
  }
  return values as ReliefMeasure;
}
