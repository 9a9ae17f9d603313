import type { Duplex } from "node:stream";
import pg, { type ClientConfig, type QueryConfig, type QueryResult } from "pg";

/** As many statements are worked on at once. */
const LANES = 4;

/**
 * As many are in one lane: the next is there when PostgreSQL has done with one, and no more have to wait where it gets no
 * turn for a while, which on a machine that is busy is some lane at any time.
 */
const DEPTH = 4;

/** A lane that has answered nothing for so many milliseconds is held up by a slow statement. */
const SLOW_MS = 20;

/**
 * Connections for reads. Each sends a statement on without waiting for the answer to the one before (pipelining): under
 * load PostgreSQL finds the next one there, and answers come together. Statements of one lane take turns, so a new one
 * goes where the fewest wait, and not behind a slow one; what finds no room waits for the first lane that has some.
 */
export class Lanes {
  private readonly lanes: readonly Lane[];
  private readonly queue: ((lane: Lane) => void)[] = [];

  constructor(options: ClientConfig) {
    this.lanes = Array.from({ length: LANES }, () => new Lane(options));
  }

  /** @throws the driver's error */
  query(query: QueryConfig): Promise<QueryResult> {
    const lane = this.quietest();
    if (lane) return this.send(lane, query);
    return new Promise((resolve) => {
      this.queue.push((free) => resolve(this.send(free, query)));
    });
  }

  /** Waits for what is on its way. */
  async close(): Promise<void> {
    if (this.queue.length > 0) await new Promise<void>((resolve) => this.queue.push(() => resolve()));
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  private async send(lane: Lane, query: QueryConfig): Promise<QueryResult> {
    try {
      return await lane.query(query);
    } finally {
      while (lane.waiting < DEPTH && this.queue.length > 0) this.queue.shift()?.(lane);
    }
  }

  /** Where the fewest wait; none while all are full or held up. */
  private quietest(): Lane | null {
    const now = performance.now();
    let best: Lane | null = null;
    for (const lane of this.lanes) {
      if (lane.waiting < (best?.waiting ?? DEPTH) && !lane.isHeldUp(now)) best = lane;
    }
    return best;
  }
}

class Lane {
  private readonly options: ClientConfig;
  private client: Promise<pg.Client> | null = null;
  /** When it began to work, or answered last. */
  private movedAt = 0;
  waiting = 0;

  constructor(options: ClientConfig) {
    this.options = options;
  }

  isHeldUp(now: number): boolean {
    return this.waiting > 0 && now - this.movedAt > SLOW_MS;
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
