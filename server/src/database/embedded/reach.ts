import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { User } from "./unprivileged.ts";

/**
 * Whether `user` may enter every folder on the way to `path`, by the plain permission bits. A clone under root's home,
 * or in a folder made by `mktemp -d`, is closed to everybody but root.
 */
export function canReach(user: User, path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!mayEnter(user, folder)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayEnter(user: User, folder: string): boolean {
  const { uid, gid, mode } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
