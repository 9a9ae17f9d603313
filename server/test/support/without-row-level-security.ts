import type { Api } from "./given-api.ts";
import { asAdmin } from "./given-database.ts";

/** Does `work` while no table has row-level security; it is on again afterwards, whatever became of it. */
export async function withoutRowLevelSecurity(api: Api, work: () => Promise<void>): Promise<void> {
  const { adminUrl } = api.database();
  const { rows } = await asAdmin("select relname from pg_class where relrowsecurity and relkind = 'r'", adminUrl);
  const each = (word: string) =>
    asAdmin(rows.map(({ relname }) => `alter table ${relname} ${word} row level security`).join(";"), adminUrl);
  await each("disable");
  try {
    await work();
  } finally {
    await each("enable");
  }
}
