/** The policies and grants that every tenant table has, as SQL: a table without updates is written once, for good. */
export function guard(table: string, rights: "insert" | "insert, update"): readonly string[] {
  const own = "institution_id = (select current_setting('app.institution')::uuid)";
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_tenant on ${table} to respite_app using (${own}) with check (${own})`,
    `create policy ${table}_platform on ${table} for select to respite_platform using (true)`,
    `grant select on ${table} to respite_app, respite_platform`,
    `grant ${rights} on ${table} to respite_app`,
  ];
}
