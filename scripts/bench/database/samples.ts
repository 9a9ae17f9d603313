import type { Notice, Samples } from "../queries/query.ts";
import type { BenchDatabase } from "./database.ts";

const CASES = 2000;
const PREFIXES = 200;

/** Draws what the requests ask about. */
export async function drawSamples(
  { admin }: BenchDatabase,
  institutionId: string,
  appealUntil: string,
  notice: Notice,
): Promise<Samples> {
  const cases = await admin.query<{ id: string }>(
    "select id from deferral_case where institution_id = $1 order by random() limit $2",
    [institutionId, CASES],
  );
  if (cases.rows.length === 0) throw new Error("There are no cases to ask about: take another data folder.");
  const prefixes = await admin.query<{ prefix: string }>(
    `select distinct prefix from (select left(name_search, 2) as prefix from borrower where institution_id = $1
    order by random() limit $2) b`,
    [institutionId, PREFIXES],
  );
  return {
    institutionId,
    cases: cases.rows.map(({ id }) => id),
    prefixes: prefixes.rows.map(({ prefix }) => prefix),
    decline: {
      reasons: ["HARDSHIP_NOT_SHOWN"],
      words: "The papers do not show the difficulty.",
      nextSteps: "Apply again with a proof of income.",
      appealUntil,
      ...notice,
    },
  };
}
