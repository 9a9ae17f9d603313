/** As in 007: whose row it is. Set aside on its own, because a sharded database takes another form of it. */
const OWN = "institution_id = (select current_setting('app.institution')::uuid)";

/**
 * The rules that every tenant table lies under: an institution sees and writes its own rows, the platform reads all.
 *
 * @param more rights of the institution's role besides `select` and `insert`
 */
export const tenantTable = (table: string, more: readonly ("update" | "delete")[]): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_tenant on ${table} to respite_app using (${OWN}) with check (${OWN})`,
  `create policy ${table}_platform on ${table} for select to respite_platform using (true)`,
  `grant select on ${table} to respite_app, respite_platform`,
  `grant ${["insert", ...more].join(", ")} on ${table} to respite_app`,
];

/** SQL that reads rows of every institution: the owner does not see them either while row-level security is forced. */
export const unforced = (table: string, statements: readonly string[]): string[] => [
  `alter table ${table} no force row level security`,
  ...statements,
  `alter table ${table} force row level security`,
];
