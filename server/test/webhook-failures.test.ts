import { describe, expect, test } from "vitest";
import { deliverWebhooks } from "../src/webhook/deliver/deliver-webhooks.ts";
import { SENIOR } from "./support/actors.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { givenListener, SUBMITTED } from "./support/given-listener.ts";
import { deliveriesOf, ENDPOINT_FIELDS, LOOPBACK, seal } from "./support/given-webhooks.ts";

const api = givenApi();
const listener = givenListener(api);

describe("an endpoint that fails", () => {
  test.each([
    [500, { lastStatus: 500, lastProblem: "STATUS" }],
    [404, { lastStatus: 404, lastProblem: "STATUS" }],
    ["REDIRECT" as const, { lastStatus: 302, lastProblem: "STATUS" }],
    ["RESET" as const, { lastStatus: null, lastProblem: "UNREACHABLE" }],
    ["HANG" as const, { lastStatus: null, lastProblem: "TIMEOUT" }],
  ])("with %s is told again later, and hears of everything in the end", async (answer, said) => {
    const { endpoint } = await listener.heard();
    await givenCase(api);
    listener.receiver().answer = (n) => (n === 1 ? answer : 204);
    expect(await listener.deliver()).toBe(0);
    const first = (await deliveriesOf(api, endpoint.id)).find(({ attempts }) => attempts === 1);
    expect(first).toMatchObject({ state: "WAITING", ...said });
    // What waits behind it is tried in the next run, the one that failed five seconds later.
    expect(await listener.deliver()).toBe(SUBMITTED.length - 1);
    listener.after(6);
    expect(await listener.deliver()).toBe(1);
    expect(listener.receiver().kinds.toSorted()).toEqual([...SUBMITTED, listener.receiver().kinds[0]].toSorted());
    expect(new Set(listener.receiver().received.map(({ headers }) => headers["webhook-id"])).size).toBe(
      SUBMITTED.length,
    );
  });

  test("by answering without end is taken at its status", async () => {
    await listener.heard();
    await givenCase(api);
    listener.receiver().answer = () => "ENDLESS";
    expect(await listener.deliver()).toBe(SUBMITTED.length);
  });

  test("for three days is given up, which is shown, and told again when somebody asks", async () => {
    const { endpoint } = await listener.heard();
    await givenCase(api);
    listener.receiver().answer = () => 503;
    for (let run = 0; run < 90; run += 1) {
      await listener.deliver();
      listener.after(8 * 3600);
    }
    const dead = await deliveriesOf(api, endpoint.id);
    expect(dead.map(({ state, attempts, nextAt }) => [state, attempts, nextAt])).toEqual(
      Array(SUBMITTED.length).fill(["DEAD", 10, null]),
    );
    const [last] = dead;
    listener.receiver().answer = () => 204;
    const before = listener.receiver().received.length;
    const { endpoint: told, userErrors } = await api.command(
      "webhookReplay",
      { deliveryId: last.id },
      SENIOR,
      ENDPOINT_FIELDS,
    );
    expect([userErrors, told.waiting, told.dead]).toEqual([[], 1, SUBMITTED.length - 1]);
    expect(await listener.deliver()).toBe(1);
    expect(listener.receiver().received).toHaveLength(before + 1);
    expect((await deliveriesOf(api, endpoint.id))[0]).toMatchObject({ state: "DELIVERED", lastStatus: 204 });
  });

  test("by having its sender killed is told by another, a minute later", async () => {
    await listener.heard();
    await givenCase(api);
    await seal(api);
    const killed = {
      ...LOOPBACK,
      isAllowed: () => {
        throw new Error("killed");
      },
    };
    await expect(deliverWebhooks({ database: api.database(), clock: () => api.now, secrets }, killed)).rejects.toThrow(
      "killed",
    );
    expect(await listener.deliver()).toBe(SUBMITTED.length - 1);
    listener.after(61);
    expect(await listener.deliver()).toBe(1);
    expect(listener.receiver().kinds.toSorted()).toEqual(SUBMITTED.toSorted());
  });
});
