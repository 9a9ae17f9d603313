import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  PartnersQuery,
  PartnersQueryVariables,
  WebhookDeliveriesQuery,
  WebhookDeliveriesQueryVariables,
} from "../operations.generated.ts";

/** The institutions one sees, whose clients asked, and who is told of what happens. */
export const PARTNERS: TypedDocumentNode<PartnersQuery, PartnersQueryVariables> = gql`
  query Partners($after: String) {
    institutions(first: 100) {
      nodes {
        id
        code
        name
        currency
        timeZone
      }
    }
    partnerClients(first: 100) {
      nodes {
        id
        name
        scopes
        lastSeenOn
        institution {
          id
          name
        }
      }
    }
    webhookEndpoints(first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          name
          url
          createdAt
          createdByName
          rotatedAt
          formerUntil
          disabledAt
          disabledByName
          waiting
          dead
          institution {
            id
            name
            timeZone
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

/** What one endpoint is told. */
export const WEBHOOK_DELIVERIES: TypedDocumentNode<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables> = gql`
  query WebhookDeliveries($endpointId: ID!, $after: String) {
    webhookDeliveries(endpointId: $endpointId, first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          kind
          caseId
          at
          state
          attempts
          nextAt
          lastAt
          lastStatus
          lastProblem
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export type House = PartnersQuery["institutions"]["nodes"][number];
export type Client = PartnersQuery["partnerClients"]["nodes"][number];
export type Endpoint = PartnersQuery["webhookEndpoints"]["edges"][number]["node"];
export type Delivery = WebhookDeliveriesQuery["webhookDeliveries"]["edges"][number]["node"];
