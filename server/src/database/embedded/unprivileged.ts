import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { StartError } from "../../start/start-error.ts";

/** The user PostgreSQL runs as when we are root, for it refuses to run as root. */
export type User = Readonly<{ uid: number; gid: number }>;

/**
 * Who PostgreSQL is to run as: null when we are an ordinary user already. As root, the owner of the data if there is
 * any, else the user `respite` or `postgres`, else a new user `respite`.
 */
export function unprivilegedUser(data: string): User | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp("respite") ?? lookUp("postgres") ?? create("respite");
}

function lookUp(name: string): User | null {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

function create(name: string): User {
  const ways = [
    ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name],
    ["adduser", "-S", "-D", "-H", name],
  ] as const;
  for (const [command, ...args] of ways) {
    try {
      execFileSync(command, args, { stdio: "ignore" });
      const user = lookUp(name);
      if (user) return user;
    } catch {
      // The next way may be there.
    }
  }
  throw new StartError(
    `PostgreSQL refuses to run as root and no user could be made for it: add a user named ${name}, run as an ordinary user, or set DATABASE_URL.`,
  );
}
