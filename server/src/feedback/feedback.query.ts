import { sql } from "kysely";
import { Ctx, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { readRows } from "../read/read-rows.ts";
import { PolicyFeedback } from "./feedback.type.ts";

@Resolver()
export class FeedbackQuery {
  @Query(() => [PolicyFeedback], {
    description: "What borrowers thought of the results, by policy version, the newest answers' version first.",
  })
  feedbackByPolicy(@Ctx() context: Context) {
    authorize(requireActor(context), "feedbackByPolicy");
    return readRows<PolicyFeedback>(
      context,
      "feedback",
      ({ column }) => sql`json_build_object('policyVersion', ${column("policy_version")}, 'answers', count(*),
        'meanScore', round(avg(${column("score")}), 2), 'scores', array[${sql.join(
          [1, 2, 3, 4, 5].map((score) => sql`count(*) filter (where ${column("score")} = ${sql.raw(String(score))})`),
        )}]) as j`,
      ({ column }) => sql`group by ${column("policy_version")} order by max(${column("given_at")}) desc`,
    );
  }
}
