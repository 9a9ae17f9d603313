import { createHash } from "node:crypto";
import type { Result } from "@respite/shared/result/result";
import type { Records } from "../database/records/records.ts";
import { withTx } from "../database/with-tx.ts";
import { refuseUntold } from "../event/told.ts";
import { type Context, requireActor, requireStillBelieved } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { Actor } from "../identity/actor.ts";
import { authorize, type Operation } from "../identity/authority.ts";
import { IdempotencyRecord } from "./idempotency.entity.ts";
import type { StoredResult } from "./stored-result.ts";

/** What a command works with: one transaction of one institution, who commands, and when. */
export type CommandTx = Readonly<{
  em: Records;
  context: Context;
  actor: Actor;
  institutionId: string;
  /** The same instant for everything the command writes. */
  now: Date;
}>;

/** The uuid of the object a command answers with, or what was wrong; then nothing is written. */
export type Outcome = Result<string, readonly UserErrorValue[]>;

const TRIES = 3;

/** 8 to 200 visible characters. */
export const isIdempotencyKey = (text: string): boolean => /^[\x21-\x7e]{8,200}$/.test(text);

/** Answers of commands that worked just now, apart from those that were sent before. */
const fresh = new WeakSet<StoredResult>();

/** Whether a command took effect with this call: its answer is not that of an earlier one with the same key. */
export const isFresh = (result: StoredResult): boolean => fresh.has(result);

/** Something that is there already forbids what the command writes: SQLSTATE's class 23. */
const isInTheWay = (error: unknown): boolean => /^23/.test(String((error as { code?: unknown }).code));

/** Ends the transaction without writing anything. */
class Refused extends Error {
  readonly userErrors: readonly UserErrorValue[];

  constructor(userErrors: readonly UserErrorValue[]) {
    super("The command was refused.");
    this.userErrors = userErrors;
  }
}

/**
 * Runs a command in one transaction of its institution: authorises, answers a repeated idempotency key with the stored
 * answer, works, stores key and answer with the effect, commits, answers. A refusal writes nothing, and neither does what
 * is only rehearsed: its answer without errors says that it would take effect.
 *
 * @param institutionId of what the command is about; a person of another institution is told that it does not exist
 */
export async function runCommand(
  context: Context,
  operation: Operation,
  input: Readonly<{ idempotencyKey: string }>,
  institutionId: string | null,
  notFound: UserErrorValue,
  work: (tx: CommandTx) => Promise<Outcome>,
): Promise<StoredResult> {
  const actor = requireActor(context);
  authorize(actor, operation);
  if (!isIdempotencyKey(input.idempotencyKey))
    return refusal([userError("IDEMPOTENCY_KEY_INVALID", {}, ["idempotencyKey"])]);
  const foreign = institutionId === null || (actor.institutionId !== null && actor.institutionId !== institutionId);
  if (foreign) return refusal([notFound]);
  const inputHash = hashOf(operation, input);
  const scope = { institutionId };
  for (let attempt = 1; ; attempt += 1) {
    try {
      // A key is new nearly always, so what it answered is looked for only when something stands in its way.
      return await withTx(context.database, scope, async (em) =>
        attempt === 1 ? effect(em) : ((await answered(em)) ?? (await effect(em))),
      );
    } catch (error) {
      if (error instanceof Refused) return answerOfTwin(error);
      if (!isInTheWay(error) || attempt === TRIES) throw error;
      // Somebody was quicker with the same key, the same id or the same number: look again, now that it is there.
    }
  }

  /** A twin with the same key may have worked meanwhile, and be what this one stumbled over: answer what it answered. */
  async function answerOfTwin({ userErrors }: Refused): Promise<StoredResult> {
    try {
      return (await withTx(context.database, scope, answered)) ?? refusal(userErrors);
    } catch (again) {
      if (again instanceof Refused) return refusal(again.userErrors);
      throw again;
    }
  }

  async function answered(em: Records): Promise<StoredResult | null> {
    const where = { institutionId: institutionId as string, actorId: actor.id, key: input.idempotencyKey };
    const known = await em.findOne(IdempotencyRecord, where);
    if (!known) return null;
    if (known.operation === operation && known.inputHash === inputHash) return known.result;
    throw new Refused([userError("IDEMPOTENCY_KEY_REUSED", {}, ["idempotencyKey"])]);
  }

  async function effect(em: Records): Promise<StoredResult> {
    const now = new Date(context.now);
    const outcome = await work({ em, context, actor, institutionId: institutionId as string, now });
    if (!outcome.ok) throw new Refused(outcome.error);
    requireStillBelieved(context, actor);
    refuseUntold(em, operation);
    if (context.rehearses) throw new Refused([]);
    const result: StoredResult = { id: outcome.value, userErrors: [] };
    fresh.add(result);
    em.persist(
      em.create(IdempotencyRecord, {
        institutionId: institutionId as string,
        actorId: actor.id,
        key: input.idempotencyKey,
        operation,
        inputHash,
        result,
        createdAt: now,
      }),
    );
    if (context.ahead) em.readAtCommit(context.ahead(outcome.value));
    return result;
  }
}

const refusal = (userErrors: readonly UserErrorValue[]): StoredResult => ({ id: null, userErrors });

/** Equal inputs have equal hashes, whatever the order of their fields. */
function hashOf(operation: string, input: object): string {
  const sorted = JSON.stringify(input, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(`${operation}\n${sorted}`).digest("hex");
}
