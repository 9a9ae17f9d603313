import type { Database } from "../../database/open.ts";
import { uuidV7 } from "../../database/uuid-v7.ts";

/**
 * What says that somebody is `subject`, or is itself `subject`, is refused when it was issued up to `until`. Seconds since
 * 1970; `until` may be infinite. The last one written of a subject holds.
 */
export type Revocation = Readonly<{ subject: string; until: number; forgetAt: number | null }>;

/** Where revocations are written for every server, once each, and never changed. */
export type RevocationStore = Readonly<{
  write(revocation: Revocation): Promise<void>;
  /** In the order written: all there are, or those of the last minute. */
  read(which: "ALL" | "RECENT"): Promise<readonly Revocation[]>;
}>;

const COLUMNS = `subject, extract(epoch from until)::float8 as until, extract(epoch from forget_at)::float8 as "forgetAt"`;
const ALL = `select ${COLUMNS} from respite_access.revocation order by written_at, id`;
const RECENT = `select ${COLUMNS} from respite_access.revocation where written_at > clock_timestamp() - interval '1 minute'
  order by written_at, id`;
/** Takes along what nobody has to remember any more. */
const WRITE = `with forgotten as (delete from respite_access.revocation where forget_at < $5)
insert into respite_access.revocation (id, subject, until, forget_at) values ($1, $2, $3, $4)`;

/** In the database, as the login itself: the roles of requests do not reach it. */
export const revocationsIn = ({ pool }: Pick<Database, "pool">): RevocationStore => ({
  async write({ subject, until, forgetAt }) {
    const now = Date.now();
    await pool.query(WRITE, [
      uuidV7(now),
      subject,
      until === Number.POSITIVE_INFINITY ? "infinity" : instant(until),
      forgetAt === null ? null : instant(forgetAt),
      new Date(now).toISOString(),
    ]);
  },
  async read(which) {
    const { rows } = await pool.query<Revocation>(which === "ALL" ? ALL : RECENT);
    return rows;
  },
});

const instant = (seconds: number): string => new Date(seconds * 1000).toISOString();
