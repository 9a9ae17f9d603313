import type { Duplex } from "node:stream";
import pg, { type ClientConfig, type QueryConfig, type QueryResult } from "pg";

/** As many statements are worked on at once; what is more waits at PostgreSQL's side, which costs neither of us anything. */
const LANES = 4;

/** A lane that has answered nothing for so many milliseconds is held up by a slow statement. */
const SLOW_MS = 20;

/** More than ever wait in one lane. */
const HELD_UP = 1_000_000;

/**
 * Connections for reads. Each sends a statement on without waiting for the answer to the one before (pipelining): under
 * load PostgreSQL finds the next one there, and answers come together. Statements of one lane still take turns, so a new
 * one goes where the fewest wait, and not behind a slow one.
 */
export class Lanes {
  private readonly lanes: readonly Lane[];

  constructor(options: ClientConfig) {
    this.lanes = Array.from({ length: LANES }, () => new Lane(options));
  }

  /** @throws the driver's error */
  query(query: QueryConfig): Promise<QueryResult> {
    return this.quietest().query(query);
  }

  /** Waits for what is on its way. */
  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  private quietest(): Lane {
    const now = performance.now();
    let best = this.lanes[0] as Lane;
    for (const lane of this.lanes) if (lane.burden(now) < best.burden(now)) best = lane;
    return best;
  }
}

class Lane {
  private readonly options: ClientConfig;
  private client: Promise<pg.Client> | null = null;
  private waiting = 0;
  /** When it began to work, or answered last. */
  private movedAt = 0;

  constructor(options: ClientConfig) {
    this.options = options;
  }

  /** The least is the best to send on: how many wait, and whoever is held up last of all. */
  burden(now: number): number {
    const isHeldUp = this.waiting > 0 && now - this.movedAt > SLOW_MS;
    return isHeldUp ? HELD_UP + this.waiting : this.waiting;
  }

  async query(query: QueryConfig): Promise<QueryResult> {
    if (this.waiting === 0) this.movedAt = performance.now();
    this.waiting += 1;
    try {
      this.client ??= this.open();
      const client = await this.client;
      this.gather(client.connection.stream);
      return await send(client, query);
    } finally {
      this.waiting -= 1;
      this.movedAt = performance.now();
    }
  }

  /** What the requests of one turn of the event loop ask goes out in one piece: writing costs more than what is written. */
  private gather(stream: Duplex): void {
    if (stream.writableCorked > 0) return;
    stream.cork();
    setImmediate(() => stream.uncork());
  }

  async close(): Promise<void> {
    const client = await this.client?.catch(() => null);
    await client?.end();
  }

  /** A connection that could not be opened, or is lost, makes room for another. */
  private async open(): Promise<pg.Client> {
    const client = new pg.Client({ ...this.options, pipeline: true, keepAlive: true });
    const leave = () => {
      this.client = null;
    };
    client.on("error", leave).on("end", leave);
    try {
      await client.connect();
      return client;
    } catch (error) {
      leave();
      throw error;
    }
  }
}

const send = (client: pg.Client, query: QueryConfig): Promise<QueryResult> =>
  new Promise((resolve, reject) => {
    client.query(query, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
  });
