/** Whether a parsed JSON value nests deeper than `limit`; walks no further than that. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  if (value === null || typeof value !== "object") return false;
  if (limit === 0) return true;
  for (const part of Object.values(value)) if (isDeeperThan(part, limit - 1)) return true;
  return false;
}
