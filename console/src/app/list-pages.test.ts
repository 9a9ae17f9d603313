import { gql, InMemoryCache } from "@apollo/client";
import { expect, test } from "vitest";
import { listPages } from "./list-pages.ts";

const ROWS = gql`
  query Rows {
    cases {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const COUNT = gql`
  query Count {
    cases {
      totalCount
    }
  }
`;
const cache = () => new InMemoryCache({ typePolicies: { Query: { fields: { cases: listPages(["filter"]) } } } });
const count = { cases: { __typename: "CaseConnection", totalCount: 2 } };
const page = (...ids: string[]) => ({
  cases: {
    __typename: "CaseConnection",
    edges: ids.map((id) => ({ __typename: "CaseEdge", cursor: id, node: { __typename: "DeferralCase", id } })),
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: ids.at(-1) ?? null },
  },
});

test("a list of which only the number is known is not there yet, and its number is", () => {
  const known = cache();
  known.writeQuery({ query: COUNT, data: count });
  expect(known.readQuery({ query: ROWS })).toBeNull();
  expect(known.readQuery({ query: COUNT })).toEqual(count);
});

test("a list that is empty is there, with its number or without", () => {
  const known = cache();
  known.writeQuery({ query: ROWS, data: page() });
  expect(known.readQuery({ query: ROWS })).toMatchObject({ cases: { edges: [] } });
  known.writeQuery({ query: COUNT, data: count });
  expect(known.readQuery({ query: ROWS })).toMatchObject({ cases: { edges: [] } });
});

test("rows that are there stay when their number comes after them", () => {
  const known = cache();
  known.writeQuery({ query: ROWS, data: page("a", "b") });
  known.writeQuery({ query: COUNT, data: count });
  expect(known.readQuery({ query: ROWS })).toMatchObject({ cases: { edges: [{ cursor: "a" }, { cursor: "b" }] } });
});
