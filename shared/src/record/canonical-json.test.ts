import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
  test("writes a value in one way, whatever the order of its keys", () => {
    expect(canonicalJson({ b: 1, a: [true, null, "因病"], c: undefined })).toBe('{"a":[true,null,"因病"],"b":1}');
    expect(canonicalJson({ a: [true, null, "因病"], b: 1 })).toBe('{"a":[true,null,"因病"],"b":1}');
  });

  test("says what JSON says: reading it gives the value back, and equal texts are equal values", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalJson(JSON.parse(canonicalJson(plain)))).toBe(canonicalJson(plain));
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1])("refuses what JSON cannot say: %s", (value) => {
    expect(() => canonicalJson({ value })).toThrow(RangeError);
  });
});
