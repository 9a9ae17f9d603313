import { count } from "./count.ts";
import { dashboard } from "./dashboard.ts";
import { decide } from "./decide.ts";
import { inspect } from "./inspect.ts";
import { list } from "./list.ts";
import { narrow } from "./narrow.ts";
import type { Query } from "./query.ts";
import { search } from "./search.ts";

/** In the order they are measured: what changes the data comes last. */
export const QUERIES: readonly Query[] = [list, narrow, inspect, dashboard, count, search, decide];
