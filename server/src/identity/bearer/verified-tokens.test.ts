import { expect, test } from "vitest";
import type { Actor } from "../actor.ts";
import { VerifiedTokens } from "./verified-tokens.ts";

const actor = { id: "a" } as Actor;
const at = (seconds: number) => new Date(seconds * 1000).toISOString();
const NOON = Date.parse("2026-03-05T12:00:00Z") / 1000;

function kept(claims: { exp: number; nbf?: number }): VerifiedTokens {
  const tokens = new VerifiedTokens();
  tokens.keep("token", claims, actor, at(NOON));
  return tokens;
}

test("a token that was verified is taken again for thirty seconds, then its signature is asked for anew", () => {
  const tokens = kept({ exp: NOON + 3600 });
  expect(tokens.actorOf("token", at(NOON + 29))).toBe(actor);
  expect(tokens.actorOf("token", at(NOON + 30))).toBeNull();
  expect(tokens.actorOf("token", at(NOON + 1))).toBeNull();
});

test("a token that runs out meanwhile is not taken again, but for the five seconds that clocks may differ", () => {
  expect(kept({ exp: NOON + 10 }).actorOf("token", at(NOON + 14))).toBe(actor);
  expect(kept({ exp: NOON + 10 }).actorOf("token", at(NOON + 15))).toBeNull();
});

test("neither is one that does not hold yet, nor one when the clock was set back", () => {
  expect(kept({ exp: NOON + 3600, nbf: NOON + 20 }).actorOf("token", at(NOON + 14))).toBeNull();
  expect(kept({ exp: NOON + 3600 }).actorOf("token", at(NOON - 1))).toBeNull();
});

test("a token that differs in one letter is another one", () => {
  expect(kept({ exp: NOON + 3600 }).actorOf("tokem", at(NOON))).toBeNull();
});

test("the oldest makes room when there are too many", () => {
  const tokens = new VerifiedTokens();
  for (let i = 0; i <= 2000; i += 1) tokens.keep(String(i), { exp: NOON + 3600 }, actor, at(NOON));
  expect(tokens.actorOf("0", at(NOON))).toBeNull();
  expect(tokens.actorOf("1", at(NOON))).toBe(actor);
  expect(tokens.actorOf("2000", at(NOON))).toBe(actor);
});
