import type { CursorCodec } from "./cursor-codec.ts";
import { cursorScope, pageSize } from "./page-arguments.ts";

/** What the statement of a page answers. */
export type PageJson = Readonly<{ rows?: readonly PageRow[]; total?: number }>;
type PageRow = Readonly<{ $key?: readonly string[] }>;

/** A page as the GraphQL connection types read it; cursors are made only when asked for. */
export class Connection {
  readonly totalCount: number | undefined;
  readonly nodes: readonly PageRow[];
  private readonly more: boolean;
  private readonly before: boolean;
  private readonly cursorOf: (row: PageRow) => string;

  constructor(json: PageJson, field: string, args: Readonly<Record<string, unknown>>, cursors: CursorCodec) {
    const size = pageSize(args);
    const rows = json.rows ?? [];
    let scope: string | undefined;
    this.totalCount = json.total;
    this.nodes = rows.slice(0, size);
    this.more = rows.length > size;
    this.before = args.after != null;
    this.cursorOf = (row) => {
      scope ??= cursorScope(field, args);
      return cursors.encode(scope, row.$key ?? []);
    };
  }

  get edges() {
    return this.nodes.map((node) => ({ node, cursor: this.cursorOf(node) }));
  }

  get pageInfo() {
    const first = this.nodes[0];
    const last = this.nodes.at(-1);
    return {
      hasNextPage: this.more,
      hasPreviousPage: this.before,
      startCursor: first ? this.cursorOf(first) : null,
      endCursor: last ? this.cursorOf(last) : null,
    };
  }
}
