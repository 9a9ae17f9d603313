import type { EntityName } from "@mikro-orm/core";
import type { MikroORM } from "@mikro-orm/postgresql";

export type Column = Readonly<{ property: string; name: string; isJson: boolean }>;

/** A table as its entity describes it. */
export type Table = Readonly<{
  /** Of the entity, for messages. */
  entity: string;
  name: string;
  columns: readonly Column[];
  /** All of them as properties of the row `r`, for statements that read it. */
  selected: string;
  /** What is worked out when a row is read, as SQL over the row `r`: read only where it is asked for, and never written. */
  formulas: ReadonlyMap<string, string>;
  /** The properties that name a row, the institution first. */
  key: readonly string[];
  column(property: string): Column;
}>;

/** How statements call the row they are about. */
export const ROW = "r";

export const quoted = (name: string): string => `"${name}"`;

const known = new WeakMap<object, Table>();

/** The table of an entity, worked out once from what MikroORM knows of it. */
export function tableOf<T extends object>(orm: MikroORM, entity: EntityName<T>): Table {
  let table = known.get(entity as object);
  if (!table) {
    table = describe(orm, entity);
    known.set(entity as object, table);
  }
  return table;
}

/** The part of MikroORM's metadata that this file reads; its own type hides it behind generics. */
type Property = Readonly<{
  name: string;
  fieldNames?: readonly string[];
  columnTypes?: readonly string[];
  formula?: (columns: Readonly<Record<string, string>>) => string;
}>;

function describe<T extends object>(orm: MikroORM, entity: EntityName<T>): Table {
  const meta = orm.getMetadata().get(entity);
  const properties = Object.values(meta.properties) as unknown as readonly Property[];
  const columns = properties
    .filter(({ formula }) => !formula)
    .map(({ name, fieldNames, columnTypes }): Column => {
      return { property: name, name: fieldNames?.[0] ?? name, isJson: columnTypes?.[0] === "jsonb" };
    });
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  const inRow = Object.fromEntries(columns.map(({ property, name }) => [property, `${ROW}.${quoted(name)}`]));
  const formulas = properties.flatMap(({ name, formula }) => (formula ? [[name, formula(inRow)] as const] : []));
  const tenant = byProperty.has("institutionId") ? ["institutionId"] : [];
  return {
    entity: meta.className,
    name: meta.tableName,
    columns,
    selected: columns.map(({ name, property }) => `${ROW}.${quoted(name)} as ${quoted(property)}`).join(", "),
    formulas: new Map(formulas),
    key: [...new Set([...tenant, ...(meta.primaryKeys as string[])])],
    column(property) {
      const column = byProperty.get(property);
      if (!column) throw new Error(`${meta.tableName} has no ${property}.`);
      return column;
    },
  };
}

/** A value as the driver sends it: JSON as text, instants in UTC; equal values are equal texts, but for lists. */
export function encode({ isJson }: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (isJson) return JSON.stringify(value);
  return value instanceof Date ? value.toISOString() : value;
}
