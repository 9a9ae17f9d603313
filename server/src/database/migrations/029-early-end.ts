import { Migration } from "@mikro-orm/migrations";
import { SCHEDULE_ORIGINS } from "@respite/shared/schedule/schedule-origin";
import { oneOf } from "./one-of.ts";

/**
 * Months without payment can end before their time: the schedule is booked as a version of its own, and the offer that
 * was accepted gives way to one of the new terms, made by the same decision.
 */
export class EarlyEnd extends Migration {
  override up(): void {
    this.addSql(`
alter table schedule drop constraint schedule_origin_check,
  add constraint schedule_origin_check ${oneOf("origin", SCHEDULE_ORIGINS)}`);
    this.addSql(`
alter table offer drop constraint offer_status_check,
  add constraint offer_status_check ${oneOf("status", ["PROPOSED", "OPEN", "ACCEPTED", "LAPSED", "VOID", "REPLACED"])},
  drop constraint offer_institution_id_decision_id_position_key,
  add constraint offer_round_position unique (institution_id, case_id, round, position)`);
    this.addSql("drop index offer_case");
  }
}
