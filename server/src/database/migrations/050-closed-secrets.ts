import { Migration } from "@mikro-orm/migrations";

/**
 * From here on no secret of an endpoint is written in clear. Those that are there are closed as the server starts, which
 * alone has the key.
 */
export class ClosedSecrets extends Migration {
  override up(): void {
    for (const column of ["secret", "former_secret"]) {
      this.addSql(`alter table webhook_endpoint add constraint webhook_endpoint_${column}_closed
  check (${column} not like 'whsec!_%' escape '!') not valid`);
    }
  }
}
