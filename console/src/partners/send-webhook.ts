import { type ApolloClient, gql } from "@apollo/client";
import { type CommandMutation, sendCommand } from "../app/send-command.ts";
import type * as Types from "../operations.generated.ts";

type Answer = Types.DisableWebhookMutation["answer"];
type Secret = Types.CreateWebhookMutation["answer"];

const CREATE_WEBHOOK: CommandMutation<Secret, Types.WebhookCreateInput> = gql`
  mutation CreateWebhook($input: WebhookCreateInput!) {
    answer: webhookCreate(input: $input) {
      secret
      endpoint {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

const ROTATE_SECRET: CommandMutation<Secret, Types.WebhookRotateSecretInput> = gql`
  mutation RotateSecret($input: WebhookRotateSecretInput!) {
    answer: webhookRotateSecret(input: $input) {
      secret
      endpoint {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

const DISABLE_WEBHOOK: CommandMutation<Answer, Types.WebhookDisableInput> = gql`
  mutation DisableWebhook($input: WebhookDisableInput!) {
    answer: webhookDisable(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

const REPLAY_DELIVERY: CommandMutation<Answer, Types.WebhookReplayInput> = gql`
  mutation ReplayDelivery($input: WebhookReplayInput!) {
    answer: webhookReplay(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

export type NewEndpoint = Omit<Types.WebhookCreateInput, "idempotencyKey">;

const LISTS = ["Partners"];

/** Sets an endpoint up. After each of these the lists are asked anew. Throws when nobody answered. */
export const createWebhook = (client: ApolloClient, endpoint: NewEndpoint, idempotencyKey: string): Promise<Secret> =>
  sendCommand(client, CREATE_WEBHOOK, { ...endpoint, idempotencyKey }, LISTS);

export const rotateSecret = (client: ApolloClient, endpointId: string, idempotencyKey: string): Promise<Secret> =>
  sendCommand(client, ROTATE_SECRET, { endpointId, idempotencyKey }, LISTS);

export const disableWebhook = (client: ApolloClient, endpointId: string, idempotencyKey: string): Promise<Answer> =>
  sendCommand(client, DISABLE_WEBHOOK, { endpointId, idempotencyKey }, LISTS);

export const replayDelivery = (client: ApolloClient, deliveryId: string, idempotencyKey: string): Promise<Answer> =>
  sendCommand(client, REPLAY_DELIVERY, { deliveryId, idempotencyKey }, [...LISTS, "WebhookDeliveries"]);
