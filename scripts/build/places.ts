import {
  existsSync,
  globSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { ROOT } from "../root.ts";

/** Builds kept beside the latest one, for servers that run. */
const KEPT = 3;

/**
 * Where the builds of a part lie: each in a folder of its own beside `output`, which is a link to the latest. A server
 * that runs goes on with the files it began with, whatever is built meanwhile.
 */
export class Places {
  private readonly output: string;

  constructor(output: string, root = ROOT) {
    this.output = `${root}/${output}`;
  }

  /** What the latest build was made from; null where there is none. */
  latest(): string | null {
    const stamp = `${this.output}/.built-from`;
    return existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
  }

  /** Whether there is a build from these inputs, the latest or an earlier one. */
  has(from: string): boolean {
    return existsSync(`${this.place(from)}/.built-from`);
  }

  /** Moves a finished build, made from these inputs, to its place. */
  moveIn(finished: string, from: string): void {
    writeFileSync(`${finished}/.built-from`, from);
    rmSync(this.place(from), { recursive: true, force: true });
    renameSync(finished, this.place(from));
  }

  /** Makes the build from these inputs the latest, at once, and removes those of long ago. */
  leadTo(from: string): void {
    const next = `${this.output}.next`;
    const now = new Date();
    utimesSync(this.place(from), now, now);
    rmSync(next, { force: true });
    symlinkSync(this.place(from), next, "junction");
    if (!isLink(this.output) || process.platform === "win32") this.giveUp();
    renameSync(next, this.output);
    for (const old of this.all().slice(1 + KEPT)) rmSync(old, { recursive: true, force: true });
  }

  /** Somebody else writes there from now on: the next build makes it the latest anew. */
  giveUp(): void {
    rmSync(this.output, { recursive: true, force: true });
  }

  private place(from: string): string {
    return `${this.output}-${from.slice(0, 12)}`;
  }

  /** The latest first. */
  private all(): string[] {
    const at = (folder: string) => statSync(folder).mtimeMs;
    return globSync(`${this.output}-*`).sort((a, b) => at(b) - at(a));
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
