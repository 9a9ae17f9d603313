import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openSecretBox, secretBox } from "./secret-box.ts";
import { webhookSecret } from "./webhook-secret.ts";

const OWNER = { institutionId: "i1", id: "e1" };
const box = secretBox(Buffer.alloc(32, 1));

function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "respite-secrets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("what was closed opens for whom it was closed, and tells nothing meanwhile", () => {
  const secret = webhookSecret();
  const closed = box.close(OWNER, secret);
  expect(box.open(OWNER, closed)).toBe(secret);
  expect(closed).not.toContain(secret.slice(6));
  expect(Buffer.from(closed.split(".")[2] ?? "", "base64url").toString("latin1")).not.toContain("whsec_");
  expect(box.close(OWNER, secret)).not.toBe(closed);
});

test("it opens for no other endpoint, in no other institution, and by no other key", () => {
  const closed = box.close(OWNER, webhookSecret());
  expect(box.open({ ...OWNER, id: "e2" }, closed)).toBeNull();
  expect(box.open({ ...OWNER, institutionId: "i2" }, closed)).toBeNull();
  expect(secretBox(Buffer.alloc(32, 2)).open(OWNER, closed)).toBeNull();
});

test("nor when one bit of it was changed, or some of it is missing", () => {
  const [mark, name, text = ""] = box.close(OWNER, webhookSecret()).split(".");
  const bytes = Buffer.from(text, "base64url");
  fc.assert(
    fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(box.open(OWNER, `${mark}.${name}.${changed.toString("base64url")}`)).toBeNull();
    }),
  );
  for (let length = 0; length < bytes.length; length += 1) {
    expect(box.open(OWNER, `${mark}.${name}.${bytes.subarray(0, length).toString("base64url")}`)).toBeNull();
  }
  for (const other of ["", "whsec_AAAA", `${mark}.${name}`, `closed2.${name}.${text}`]) {
    expect(box.open(OWNER, other)).toBeNull();
  }
});

test("a new key opens what the former one closed, once that lies beside it", () => {
  const folder = givenFolder();
  const before = openSecretBox(folder);
  const closed = before.close(OWNER, "whsec_kept");
  expect(before.isCurrent(closed)).toBe(true);
  expect(openSecretBox(folder).open(OWNER, closed)).toBe("whsec_kept");
  renameSync(join(folder, "webhook-secret"), join(folder, "webhook-secret.former"));
  const after = openSecretBox(folder);
  expect(after.open(OWNER, closed)).toBe("whsec_kept");
  expect([after.isCurrent(closed), after.isCurrent(after.close(OWNER, "whsec_kept"))]).toEqual([false, true]);
});

test("the key lies in a file for its owner alone, and half of it is no key", () => {
  const folder = givenFolder();
  openSecretBox(folder);
  const file = join(folder, "webhook-secret");
  expect([statSync(file).mode & 0o777, readFileSync(file).length]).toEqual([0o600, 32]);
  truncateSync(file, 0);
  expect(() => openSecretBox(folder)).toThrow("does not hold 32 bytes");
});
