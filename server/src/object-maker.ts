/** What stands under `key`: what `take` gives, or the property of its name, made ready by `complete`. */
export type Part<A, B> = Readonly<{
  key: string;
  take: string | ((from: A, by: B) => unknown);
  complete?: (value: unknown, by: B) => unknown;
}>;

/**
 * Makes objects of one form. The function is written out, with an object literal in it, because a loop over the parts
 * costs more than twice as much: V8 then knows neither the form that comes out nor what is called at which place.
 */
export function maker<A, B>(parts: readonly Part<A, B>[]): (from: A, by: B) => Record<string, unknown> {
  const known = parts.map((_, i) => `const { take: take${i}, complete: complete${i} } = parts[${i}];`);
  const properties = parts.map(({ key, take, complete }, i) => {
    // Written as it is, this one would set the prototype.
    const name = key === "__proto__" ? `["__proto__"]` : JSON.stringify(key);
    const taken = typeof take === "string" ? `from[${JSON.stringify(take)}]` : `take${i}(from, by)`;
    return `${name}: ${complete ? `complete${i}(${taken}, by)` : taken}`;
  });
  return new Function("parts", `${known.join(" ")} return (from, by) => ({ ${properties.join(", ")} });`)(parts);
}
