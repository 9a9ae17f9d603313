/**
 * A CHECK that a text column holds one of shared's words; text, because native enums spoil indexes under row-level
 * security. One array, because a CHECK is read word by word for every statement that writes to its table.
 */
export const oneOf = (column: string, words: readonly string[]): string =>
  `check (${column} = any ('{${words.join(",")}}'))`;

/** The key every tenant table has: the institution first, so that tables can be sharded by it. */
export const TENANT_KEY = "institution_id uuid not null, id uuid not null, primary key (institution_id, id)";
