import { sql } from "kysely";
import { afterPrefix, nameSearch } from "../borrower/name-search.ts";
import type { Frame, Param, Sql } from "../read/shape.ts";
import type { CasesArgs } from "./case-args.ts";
import { numberSearch } from "./case-number.ts";

/**
 * By a range on the indexed, normalised name: patterns do not use their index under row-level security. The few ids
 * found come first, as an array: whatever the order of the list, PostgreSQL then never walks along it looking for them.
 */
export function borrowerNamed({ column, seen }: Frame, param: Param<CasesArgs>): Sql {
  const from = param((a) => nameSearch(a.filter?.borrowerName ?? ""));
  const to = param((a) => afterPrefix(nameSearch(a.filter?.borrowerName ?? "")));
  return sql`${column("borrower_id")} = any(array(select b.id from borrower b where ${seen("b")} and b.name_search >= ${from} and b.name_search < ${to}))`;
}

/** By number, external id or name, each through its own index, in the same way. */
export function searched({ column, seen }: Frame, param: Param<CasesArgs>): Sql {
  const text = (a: CasesArgs) => a.filter?.search?.trim() ?? "";
  const id = param((a) => text(a) || null, "text");
  const begins = (of: string, prefix: (text: string) => string | null) => {
    const from = param((a) => prefix(text(a)), "text");
    const to = param((a) => ending(prefix(text(a))), "text");
    return sql`(${sql.ref(of)} >= ${from} and ${sql.ref(of)} < ${to})`;
  };
  const named = (of: string) => begins(of, (words) => nameSearch(words) || null);
  const cases = sql`select n.id from deferral_case n where ${seen("n")} and ${begins("n.number", numberSearch)}
    union all select x.id from deferral_case x where ${seen("x")} and x.external_id = ${id}`;
  const loans = sql`select l.id from loan l where ${seen("l")} and l.external_id = ${id}`;
  const borrowers = sql`select b.id from borrower b where ${seen("b")} and ${named("b.name_search")}
    union all select p.borrower_id from borrower_name_part p where ${seen("p")} and ${named("p.part")}
    union all select e.id from borrower e where ${seen("e")} and e.external_id = ${id}`;
  return sql`(${column("id")} = any(array(${cases})) or ${column("loan_id")} = any(array(${loans}))
    or ${column("borrower_id")} = any(array(${borrowers})))`;
}

const ending = (prefix: string | null): string | null => (prefix === null ? null : afterPrefix(prefix));
