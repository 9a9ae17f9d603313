import { Migration } from "@mikro-orm/migrations";

/**
 * Refuses, under a code of its own, a value that is not to go out as it is: answers that PostgreSQL writes call it where a
 * value is null or unknown that may not be. It is found in no answer; we complete such a one ourselves.
 */
export class UnusualValues extends Migration {
  override up(): void {
    this.addSql(`
create function unusual(value anyelement) returns anyelement language plpgsql stable parallel safe as $$
begin
  raise exception 'A value that its type does not allow.' using errcode = 'RS001';
end $$`);
  }
}
