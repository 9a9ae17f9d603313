import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const INPUTS = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"].concat(
  ["shared", "server", "console", "scripts"].map((name) => `${name}/package.json`),
);

/** What is quiet about npm, npx and pnpm when they run for us, and never asks. */
const QUIET = {
  npm_config_loglevel: "error",
  npm_config_update_notifier: "false",
  npm_config_fund: "false",
  npm_config_audit: "false",
  npm_config_confirm_modules_purge: "false",
  pnpm_config_confirm_modules_purge: "false",
};

/**
 * Installs the packages the lock file names, unless that has been done. Returns a sentence when it cannot; being without
 * the network is no reason when what is installed is what the lock file names.
 */
export async function ensureInstalled(root) {
  const stamp = join(root, "node_modules/.respite-installed");
  const wanted = fingerprint(root);
  if (readOr(stamp) === wanted && existsSync(ourNode(root))) return null;

  const pnpm = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
  const began = Date.now();
  process.stderr.write("Installing the packages (the first time takes a minute) … ");
  const { code, output } = await run(root, "npx", ["--yes", pnpm, "install", "--frozen-lockfile"]);
  if (code === 0) {
    process.stderr.write(`done in ${Math.round((Date.now() - began) / 1000)} s.\n`);
    writeFileSync(stamp, wanted);
    return null;
  }
  process.stderr.write("failed.\n");
  if (installedAsLocked(root)) {
    process.stderr.write(
      `${lastOf(output, 3)}\nGoing on with the packages installed before, which are the right ones.\n`,
    );
    return null;
  }
  return `${lastOf(output, 40)}\nThe packages could not be installed (see above): check the network and the registry npm uses, then try again.`;
}

/** The Node that came with the packages. */
export const ourNode = (root) =>
  join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

function fingerprint(root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const input of INPUTS) hash.update(readFileSync(join(root, input)));
  return hash.digest("hex");
}

/** pnpm keeps a copy of the lock file it has installed. */
function installedAsLocked(root) {
  const locked = readOr(join(root, "pnpm-lock.yaml"));
  return locked === readOr(join(root, "node_modules/.pnpm/lock.yaml")) && existsSync(ourNode(root));
}

const lastOf = (output, lines) => output.trim().split("\n").slice(-lines).join("\n");

function readOr(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function run(cwd, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...QUIET },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
