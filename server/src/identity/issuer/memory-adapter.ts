import type { Adapter, AdapterPayload } from "oidc-provider";

type Kept = { payload: AdapterPayload; until: number };

/** What a sign-in under way may pile up before the oldest is forgotten. */
const MOST = 10_000;

/** Keeps what the development issuer must remember for some minutes; a restart forgets it, and one signs in again. */
export function memoryAdapter(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();

  const live = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found && found.until > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const first = (model: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, { payload }] of kept) if (key.startsWith(`${model}:`) && matches(payload)) return live(key);
    return undefined;
  };

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      const oldest = kept.keys().next().value;
      if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
      kept.set(`${model}:${id}`, { payload, until: Date.now() + (expiresIn || 3600) * 1000 });
    },
    find: async (id) => live(`${model}:${id}`),
    findByUid: async (uid) => first(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => first(model, (payload) => payload.userCode === userCode),
    async consume(id) {
      const payload = live(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    },
  });
}
