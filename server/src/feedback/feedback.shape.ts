import { type Shape, shape } from "../read/shape.ts";
import { column, instant } from "../read/shape-fields.ts";

export const feedbackShape: Shape = shape("Feedback", "feedback", {
  score: column("score"),
  words: column("words"),
  result: column("result"),
  policyVersion: column("policy_version"),
  givenAt: instant("given_at"),
});
