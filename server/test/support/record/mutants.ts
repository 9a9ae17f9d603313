import type { RecordEvent, RecordItem } from "@respite/shared/record/record";
import { EMPTY_CHAIN, type Signer, sealEvents } from "@respite/shared/record/seal-events";
import { sha256 } from "../../../src/record/record-key.ts";
import { anEvent, aRecord, OTHERS, OURS, SIGNER, THIEF } from "./given-record.ts";

/** Chooses a number from 0 up to, not including, `below`. */
export type Choose = (below: number) => number;
type Mutate = (items: readonly RecordItem[], choose: Choose) => RecordItem[];
type Kind = RecordItem["type"];

const indexesOf = (items: readonly RecordItem[], type: Kind) =>
  items.flatMap((item, index) => (item.type === type ? [index] : []));
const one = (items: readonly RecordItem[], choose: Choose, type: Kind): number => {
  const all = indexesOf(items, type);
  return all[choose(all.length)] as number;
};

/** Changes one leaf of a value: a letter, a number, or something where nothing was. */
function flipped(value: unknown, choose: Choose): unknown {
  if (value === null) return choose(2) === 0 ? "" : 0;
  if (typeof value === "number") return value + 1 + choose(3);
  if (typeof value === "string") {
    const at = choose(value.length + 1);
    const letter = String.fromCodePoint((value.codePointAt(at) ?? 64) ^ (1 << choose(4)));
    return value.slice(0, at) + letter + value.slice(at + 1);
  }
  const keys = Object.keys(value as object);
  const key = keys[choose(keys.length)];
  if (key === undefined) return { more: 1 };
  if (choose(6) === 0) return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));
  return { ...(value as object), [key]: flipped((value as Record<string, unknown>)[key], choose) };
}

const flip =
  (type: Kind, part: "entry" | "event" | "head"): Mutate =>
  (items, choose) => {
    const at = one(items, choose, type);
    const was = (items[at] as unknown as Record<string, unknown>)[part];
    return items.with(at, { ...(items[at] as object), [part]: flipped(was, choose) } as RecordItem);
  };
const drop =
  (type: Kind): Mutate =>
  (items, choose) =>
    items.toSpliced(one(items, choose, type), 1);
const again =
  (type: Kind): Mutate =>
  (items, choose) =>
    items.toSpliced(choose(items.length + 1), 0, items[one(items, choose, type)] as RecordItem);

const swapParts =
  (part: "entry" | "event"): Mutate =>
  (items, choose) => {
    const [a, b] = [one(items, choose, "ENTRY"), one(items, choose, "ENTRY")];
    const of = (index: number) => (items[index] as unknown as Record<string, unknown>)[part];
    const put = (index: number, value: unknown) => ({ ...(items[index] as object), [part]: value }) as RecordItem;
    return items.with(a, put(a, of(b))).with(b, put(b, of(a)));
  };

const eventsOf = (items: readonly RecordItem[]): RecordEvent[] =>
  items.flatMap((item) => (item.type === "ENTRY" && item.event ? [item.event] : []));

/** Seals everything again after a change, as whoever has the database but not the key can. */
const resealed = (events: readonly RecordEvent[], signer: Signer): RecordItem[] => {
  const { entries, head } = sealEvents(sha256, signer, EMPTY_CHAIN, events, "2026-03-05T03:00:00.000Z");
  const sealed = entries.map((entry, i): RecordItem => ({ type: "ENTRY", entry, event: events[i] as RecordEvent }));
  return [...sealed, { type: "HEAD", head }];
};
const rewrite = (choose: Choose, items: readonly RecordItem[]) => {
  const events = eventsOf(items);
  const at = choose(events.length);
  return events.with(at, { ...(events[at] as RecordEvent), actorName: "Somebody else" });
};

/** Whatever may be done to a record, each found without holding a head. */
export const MUTANTS: Readonly<Record<string, Mutate>> = {
  "an event is flipped": flip("ENTRY", "event"),
  "an entry is flipped": flip("ENTRY", "entry"),
  "a head is flipped": flip("HEAD", "head"),
  "an entry is deleted with its event": drop("ENTRY"),
  "a head is deleted": drop("HEAD"),
  "an event is deleted": (items, choose) => {
    const at = one(items, choose, "ENTRY");
    return items.with(at, { ...items[at], event: null } as RecordItem);
  },
  "an entry is deleted, its event said to wait": (items, choose) => {
    const at = one(items, choose, "ENTRY");
    const { event } = items[at] as RecordItem & { type: "ENTRY" };
    return [...items.toSpliced(at, 1), { type: "UNSEALED", event: event as RecordEvent, queued: true }];
  },
  "two items change places": (items, choose) => {
    const [a, b] = [choose(items.length), choose(items.length)];
    return items.with(a, items[b] as RecordItem).with(b, items[a] as RecordItem);
  },
  "two events change places": swapParts("event"),
  "two entries change places": swapParts("entry"),
  "an entry is there twice": again("ENTRY"),
  "a head is there twice": again("HEAD"),
  "an event is inserted": (items, choose) =>
    items.toSpliced(choose(items.length + 1), 0, { type: "UNSEALED", event: anEvent(900), queued: false }),
  "an event is there twice, the second said to wait": (items, choose) => {
    const event = eventsOf(items)[choose(eventsOf(items).length)] as RecordEvent;
    return [...items, { type: "UNSEALED", event, queued: true }];
  },
  "an event is inserted with an entry of its own": (items, choose) => {
    const at = one(items, choose, "ENTRY");
    const { entry } = items[at] as RecordItem & { type: "ENTRY" };
    const event = anEvent(901);
    return items.toSpliced(at, 0, { type: "ENTRY", entry: { ...entry, eventId: event.id }, event });
  },
  "events are appended under the last head": (items) => {
    const events = eventsOf(items);
    const [more] = resealed([...events, anEvent(902)], SIGNER).slice(-2);
    return [...items, more as RecordItem];
  },
  "the last head is cut off": (items) => items.slice(0, -1),
  "the last entries are cut off, the head stays": (items, choose) => {
    const [last] = indexesOf(items, "HEAD").slice(-1) as [number];
    return items.toSpliced(Math.max(0, last - 1 - choose(3)), 1);
  },
  "entries and head are cut off, the events stay": (items, choose) => {
    const from = one(items, choose, "ENTRY");
    const left = eventsOf(items.slice(from));
    return [...items.slice(0, from), ...left.map((event): RecordItem => ({ type: "UNSEALED", event, queued: false }))];
  },
  "everything is written anew and signed by another key": (items, choose) => resealed(rewrite(choose, items), THIEF),
  "everything is written anew with the old signature": (items, choose) => {
    const anew = resealed(rewrite(choose, items), SIGNER);
    const old = items.findLast((item) => item.type === "HEAD") as RecordItem & { type: "HEAD" };
    const head = anew.at(-1) as RecordItem & { type: "HEAD" };
    return [...anew.slice(0, -1), { type: "HEAD", head: { ...head.head, signature: old.head.signature } }];
  },
  "an item comes from another institution": (items, choose) => {
    const theirs = aRecord([items.length], OTHERS);
    return items.with(choose(items.length), theirs[choose(theirs.length)] as RecordItem);
  },
  "the whole record is another institution's": (items) => aRecord([items.length], OTHERS),
  "another institution's record is given our name": (items) =>
    JSON.parse(JSON.stringify(aRecord([items.length], OTHERS)).replaceAll(OTHERS, OURS)) as RecordItem[],
};
