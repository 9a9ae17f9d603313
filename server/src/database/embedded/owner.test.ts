import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OwnedError, ownerOf, takeOwnership } from "./owner.ts";
import { startOf } from "./processes.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "respite-owner-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const leave = (owner: object) => writeFileSync(join(folder, "owner.json"), JSON.stringify(owner));

test("the first to come owns the folder until it gives it up", () => {
  const release = takeOwnership(folder);
  expect(ownerOf(folder)).toBe(process.pid);
  release();
  expect(ownerOf(folder)).toBeNull();
  expect(existsSync(join(folder, "owner.json"))).toBe(false);
});

test("the second is told which process owns it and what to do", () => {
  takeOwnership(folder);
  expect(() => takeOwnership(folder)).toThrow(OwnedError);
  expect(() => takeOwnership(folder)).toThrow(
    `in use by the Respite server with process id ${process.pid}: use that one, stop it (kill ${process.pid}), or set RESPITE_DATA`,
  );
});

test("an owner that has died owns nothing", async () => {
  const child = spawn("sleep", ["60"]);
  leave({ pid: child.pid, start: startOf(child.pid ?? 0) });
  expect(ownerOf(folder)).toBe(child.pid);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(ownerOf(folder)).toBeNull();
  takeOwnership(folder);
  expect(ownerOf(folder)).toBe(process.pid);
});

test("a process that got a dead owner's number owns nothing", () => {
  leave({ pid: process.pid, start: "some other boot 123" });
  expect(ownerOf(folder)).toBeNull();
  takeOwnership(folder);
  expect(ownerOf(folder)).toBe(process.pid);
});

test("a file cut short by a crash owns nothing", () => {
  writeFileSync(join(folder, "owner.json"), '{"pid":');
  takeOwnership(folder);
  expect(ownerOf(folder)).toBe(process.pid);
});
