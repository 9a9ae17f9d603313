import type { CustomTypesConfig, FieldDef } from "pg";

/** The part of pg's wire protocol that we drive ourselves; pg does not declare it. */
export type Wire = {
  /** The text of what is prepared on the connection, by its name. */
  readonly parsedStatements: Record<string, string>;
  /** The same of what was sent to be prepared and is not answered. */
  readonly submittedNamedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: object): void;
  sync(): void;
  close(message: { type: "S"; name: string }): void;
};
/** The same of its query, which `TenantQuery` extends. */
export type PgQuery = {
  name: string | undefined;
  text: string;
  values: unknown[];
  portal: string | undefined;
  rows: unknown;
  _result: { fields: FieldDef[]; rows: unknown[]; _types: CustomTypesConfig };
  prepare(wire: Wire): void;
  _getRows(wire: Wire, rows: unknown): void;
  handleRowDescription(message: { fields: FieldDef[] }): void;
  handleDataRow(message: { fields: (string | null)[] }): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleError(error: unknown, wire: Wire): void;
};
