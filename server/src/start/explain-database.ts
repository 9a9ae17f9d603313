import { StartError } from "./start-error.ts";

const INSTEAD = "or leave DATABASE_URL out to use the bundled PostgreSQL.";

/** Turns a failure to reach the database of DATABASE_URL into a sentence; any other failure stays as it is. */
export function explainDatabase(url: string, error: unknown): unknown {
  const { host, pathname, username } = new URL(url);
  switch (codeOf(error)) {
    case "ECONNREFUSED":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ECONNRESET":
      return new StartError(`No PostgreSQL answers at ${host}: start it there, correct DATABASE_URL, ${INSTEAD}`);
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartError(`There is no host ${host}: correct DATABASE_URL, ${INSTEAD}`);
    case "28P01":
    case "28000":
      return new StartError(
        `${host} refuses the user ${username}: correct the user or password in DATABASE_URL, ${INSTEAD}`,
      );
    case "3D000":
      return new StartError(
        `${host} has no database ${pathname.slice(1)}: create it, correct DATABASE_URL, ${INSTEAD}`,
      );
    default:
      return error;
  }
}

/** The driver wraps its errors, and those of several addresses of one host in a list. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, cause, errors } = error as { code?: string; cause?: unknown; errors?: unknown[] };
  return code ?? codeOf(cause) ?? codeOf(errors?.[0]);
}
