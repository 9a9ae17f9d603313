import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.ts";
import { type Currency, isCurrency } from "../money/currency.ts";
import type { Fault, PolicyProblem } from "./fault.ts";

/** Takes down what is wrong, and where. */
export type Report = (path: string, fault: Fault) => void;

/** A report that collects. */
export const reportTo =
  (problems: PolicyProblem[]): Report =>
  (path, fault) =>
    void problems.push({ path, fault });

/** Stands for a value that could not be read; the reason is among the problems. */
export const BAD = Symbol("bad");

/** Reads one value out of data from outside, or reports what is wrong with it. */
export type Reader<T> = (value: unknown, path: string, report: Report) => T | typeof BAD;

type Read<R> = R extends Reader<infer T> ? T : never;

function refuse(fault: Fault, path: string, report: Report): typeof BAD {
  report(path, fault);
  return BAD;
}

/** A reader for everything `accept` is true of. */
export const that =
  <T>(fault: Fault, accept: (value: unknown) => value is T): Reader<T> =>
  (value, path, report) =>
    accept(value) ? value : refuse(fault, path, report);

export const int = (min: number, max: number): Reader<number> =>
  that(
    { kind: "WHOLE", min, max },
    (v): v is number => typeof v === "number" && Number.isSafeInteger(v) && v >= min && v <= max,
  );

export const text = (fault: Fault, pattern: RegExp): Reader<string> =>
  that(fault, (v): v is string => typeof v === "string" && pattern.test(v));

/** Text that is not blank. */
export const words: Reader<string> = text({ kind: "TEXT" }, /\S/);

export const oneOf = <T extends string>(words: readonly T[]): Reader<T> =>
  that({ kind: "ONE_OF", words }, (v): v is T => words.some((word) => word === v));

export const yesNo: Reader<boolean> = that({ kind: "YES_NO" }, (v) => typeof v === "boolean");

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, path, report) =>
    value === null ? null : reader(value, path, report);

/** A field that older versions do not have: left out, it is `fallback`. */
export const orElse =
  <T>(reader: Reader<T>, fallback: T): Reader<T> =>
  (value, path, report) =>
    value === undefined ? fallback : reader(value, path, report);

/** A list; what stands in it lies at its place, or at what `nameOf` calls it. */
export const list =
  <T>(reader: Reader<T>, nameOf: (item: unknown) => string | null = () => null): Reader<readonly T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) return refuse({ kind: "LIST" }, path, report);
    const items: T[] = [];
    let bad = false;
    for (const [i, item] of value.entries()) {
      const name = nameOf(item);
      const read = reader(item, name === null ? `${path}[${i}]` : `${path}.${name}`, report);
      if (read === BAD) bad = true;
      else items.push(read);
    }
    return bad ? BAD : items;
  };

/** Every one of the words, once, in an order of one's own. */
export const everyOnce = <T extends string>(words: readonly T[]): Reader<readonly T[]> =>
  that(
    { kind: "EACH_ONCE", words },
    (v): v is readonly T[] => Array.isArray(v) && v.length === words.length && words.every((word) => v.includes(word)),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object whose keys are read by `key` and values by `value`. */
export const dictionary =
  <K extends string, V>(key: Reader<K>, value: Reader<V>): Reader<Readonly<Partial<Record<K, V>>>> =>
  (data, path, report) => {
    if (!isRecord(data)) return refuse({ kind: "OBJECT" }, path, report);
    const found: Partial<Record<K, V>> = {};
    let bad = false;
    for (const [name, item] of Object.entries(data)) {
      const k = key(name, path, report);
      const v = value(item, `${path}.${name}`, report);
      if (k === BAD || v === BAD) bad = true;
      else found[k] = v;
    }
    return bad ? BAD : found;
  };

/** An object with exactly these fields; a field that nothing reads is a typing mistake, and is refused. */
export const object =
  <F extends Readonly<Record<string, Reader<unknown>>>>(fields: F): Reader<{ readonly [K in keyof F]: Read<F[K]> }> =>
  (data, path, report) => {
    if (!isRecord(data)) return refuse({ kind: "OBJECT" }, path, report);
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    for (const name of Object.keys(data)) if (!(name in fields)) report(at(name), { kind: "UNKNOWN_FIELD" });
    const entries = Object.entries(fields).map(
      ([name, reader]) => [name, reader(data[name], at(name), report)] as const,
    );
    if (entries.some(([, value]) => value === BAD)) return BAD;
    // Every field was read by its own reader just above, which is all the type says.
    return Object.fromEntries(entries) as { readonly [K in keyof F]: Read<F[K]> };
  };

/** An object with exactly these keys, all read alike. */
export const record = <K extends string, V>(keys: readonly K[], value: Reader<V>): Reader<Readonly<Record<K, V>>> =>
  // `fromEntries` forgets which keys it was given.
  object(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, Reader<V>>) as Reader<Readonly<Record<K, V>>>;

export const currency: Reader<Currency> = that(
  { kind: "CURRENCY" },
  (v): v is Currency => typeof v === "string" && isCurrency(v),
);

export const day: Reader<CalendarDate> = that(
  { kind: "DAY" },
  (v): v is string => typeof v === "string" && isCalendarDate(v),
);
