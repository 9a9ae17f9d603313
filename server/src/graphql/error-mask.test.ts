import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { maskError } from "./error-mask.ts";

const reported: unknown[] = [];
const mask = maskError((error) => reported.push(error));
const shown = (error: GraphQLError, code = "INTERNAL_SERVER_ERROR") =>
  mask({ message: error.message, extensions: { ...error.extensions, code, stacktrace: ["at /srv/x.ts"] } }, error);

test("what is our failure is one sentence, and goes to the log", () => {
  const failure = new GraphQLError('relation "loan" does not exist', {
    originalError: Object.assign(new Error(), { code: "42P01" }),
  });
  expect(shown(failure)).toEqual({
    message: "Something went wrong on our side.",
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  });
  expect(reported).toEqual([failure]);
});

test("a value that PostgreSQL cannot take is the caller's to put right, without a word of SQL", () => {
  const refused = new GraphQLError('invalid input syntax for type uuid: "x"', {
    originalError: Object.assign(new Error(), { code: "22P02" }),
  });
  expect(shown(refused)).toEqual({
    message: "A value cannot be what was sent.",
    extensions: { code: "BAD_USER_INPUT" },
  });
});

test("an error with a code of its own is shown, without its stack", () => {
  const forbidden = new GraphQLError("caseApprove is not open to the role Auditor.", {
    extensions: { code: "FORBIDDEN" },
  });
  expect(shown(forbidden, "FORBIDDEN")).toEqual({
    message: "caseApprove is not open to the role Auditor.",
    extensions: { code: "FORBIDDEN" },
  });
});
