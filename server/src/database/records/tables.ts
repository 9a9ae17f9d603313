import type { EntityName } from "@mikro-orm/core";
import type { MikroORM } from "@mikro-orm/postgresql";

export type Column = Readonly<{ property: string; name: string; isJson: boolean }>;

/** A table as its entity describes it. */
export type Table = Readonly<{
  name: string;
  columns: readonly Column[];
  /** The properties that name a row, the institution first. */
  key: readonly string[];
  column(property: string): Column;
}>;

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

function describe<T extends object>(orm: MikroORM, entity: EntityName<T>): Table {
  const meta = orm.getMetadata().get(entity);
  const columns = Object.values<{ name: string; fieldNames: string[]; columnTypes: string[] }>(meta.properties).map(
    ({ name, fieldNames, columnTypes }): Column => ({
      property: name,
      name: fieldNames[0] ?? name,
      isJson: columnTypes[0] === "jsonb",
    }),
  );
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  const tenant = byProperty.has("institutionId") ? ["institutionId"] : [];
  return {
    name: meta.tableName,
    columns,
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
