import { expect, test } from "vitest";
import { statementsIn } from "./count-statements.ts";

test("the log tells one statement for each execution, prepared or not", () => {
  const log = `2026-11-20 04:00:00.000 UTC [12] LOG:  statement: begin
2026-11-20 04:00:00.001 UTC [12] LOG:  execute respite_context: select set_config('role', $1, true)
2026-11-20 04:00:00.001 UTC [12] DETAIL:  Parameters: $1 = 'respite_app'
2026-11-20 04:00:00.002 UTC [12] LOG:  execute <unnamed>: select 1
	from borrower
2026-11-20 04:00:00.003 UTC [9] LOG:  checkpoint starting: time
`;
  expect(statementsIn(log)).toBe(3);
});
