import type { GraphQLResolveInfo } from "graphql";

/** What a root answers when PostgreSQL has written it: JSON text that goes out as it is. */
export class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What the resolver of a root is told when the one who asks can send text out. */
export type WritableInfo = GraphQLResolveInfo & Readonly<{ writes: boolean }>;

export const mayWrite = (info: GraphQLResolveInfo | WritableInfo): boolean => "writes" in info && info.writes;

/** Whether the database refused to write a value that its type does not allow: see its function `unusual`. */
export const isUnusual = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === "RS001";
