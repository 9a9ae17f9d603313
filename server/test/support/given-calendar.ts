import ICAL from "ical.js";
import { decodeGlobalId } from "../../src/graphql/global-id.ts";
import { calendarFile } from "../../src/notice/letter/calendar-file.ts";
import { readCalendar } from "../../src/notice/letter/read-calendar.ts";
import { PARTNER } from "./actors.ts";
import type { Api } from "./given-api.ts";

type Told = Readonly<{ id: string; kind: string; calendarUrl: string | null }>;

/** The calendar file of a notice of a case: of the newest that has one, unless a kind is given. */
export async function calendarOf(api: Api, caseId: string, kind?: string): Promise<string> {
  const ask = "query N($id: ID!) { case(id: $id) { notices { nodes { id kind calendarUrl } } } }";
  const { data } = await api.execute(ask, { id: caseId }, { as: PARTNER });
  const nodes: readonly Told[] = data.case.notices.nodes;
  const notice = nodes.find((one) => one.calendarUrl !== null && (kind === undefined || one.kind === kind));
  const named = decodeGlobalId(notice?.id ?? "");
  const calendar = named && (await readCalendar(api.database(), PARTNER, named));
  if (!calendar) throw new Error(`${caseId} has no calendar.`);
  return calendarFile(calendar);
}

/**
 * A borrower's own calendar, by event: takes files in as RFC 5545 has it. An event is known by its UID; what is older than
 * what is there already is left; what is cancelled is taken out.
 */
export class Diary {
  readonly days = new Map<string, string>();
  readonly #seen = new Map<string, number>();

  takeIn(file: string): void {
    for (const component of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent")) {
      const { uid, sequence, startDate } = new ICAL.Event(component);
      if (sequence < (this.#seen.get(uid) ?? 0)) continue;
      this.#seen.set(uid, sequence);
      if (component.getFirstPropertyValue("status") === "CANCELLED") this.days.delete(uid);
      else this.days.set(uid, startDate.toString());
    }
  }

  /** What it holds, by instalment: as `"8": "2026-06-10"`. */
  get byInstalment(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.days].map(([uid, day]) => [/-(\d+)@/.exec(uid)?.[1], day]));
  }
}
