/** Why one row did not go in: where it is in the file, which column, what stood there, what was expected. */
export type Refusal = Readonly<{ line: number; column: string | null; value: string; reason: string }>;

/** What a cell reader objects to, before it is known where it stands. */
export type Objection = Readonly<{ column: string | null; value: string; reason: string }>;

const LONGEST = 60;

/** One line for a person: `line 17, issue_d "": …`. */
export function refusalLine({ line, column, value, reason }: Refusal): string {
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return column === null ? `line ${line}: ${reason}` : `line ${line}, ${column} ${JSON.stringify(shown)}: ${reason}`;
}
