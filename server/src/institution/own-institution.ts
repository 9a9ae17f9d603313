import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { CommandTx } from "../command/run-command.ts";
import type { Database } from "../database/open.ts";
import { businessDate } from "./business-date.ts";
import { InstitutionRecord } from "./institution.entity.ts";

/** An institution, and which day it is there when the command is sent. */
export type OwnInstitution = Readonly<{ institution: InstitutionRecord; today: CalendarDate }>;

const known = new WeakMap<Database, Map<string, InstitutionRecord>>();

/** The institution that a command is about, read once a process: it changes with a deployment, not with a request. */
export async function ownInstitution(tx: CommandTx): Promise<OwnInstitution> {
  const own = await findInstitution(tx);
  if (!own) throw new Error(`There is no institution ${tx.institutionId}.`);
  return own;
}

/** The same for an institution that somebody named: null where there is none. */
export async function findInstitution({ context, em, institutionId }: CommandTx): Promise<OwnInstitution | null> {
  const map = known.get(context.database) ?? new Map<string, InstitutionRecord>();
  known.set(context.database, map);
  const institution =
    map.get(institutionId) ?? (await em.findOne(InstitutionRecord, { id: institutionId }, { unkept: true }));
  if (!institution) return null;
  map.set(institutionId, institution);
  return { institution, today: businessDate(context.now, institution.timeZone) };
}
