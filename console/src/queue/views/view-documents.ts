import { gql, type TypedDocumentNode } from "@apollo/client";
import type { CommandMutation } from "../../app/send-command.ts";
import type {
  DeleteViewMutation,
  OverwriteViewMutation,
  RenameViewMutation,
  SavedViewCreateInput,
  SavedViewDeleteInput,
  SavedViewOverwriteInput,
  SavedViewRenameInput,
  SavedViewShareInput,
  SavedViewsQuery,
  SavedViewsQueryVariables,
  SaveViewMutation,
  ShareViewMutation,
} from "../../operations.generated.ts";

/** Those of the reader, and those that are shared where they work. */
export const SAVED_VIEWS: TypedDocumentNode<SavedViewsQuery, SavedViewsQueryVariables> = gql`
  query SavedViews {
    savedViews(first: 50) {
      nodes {
        id
        name
        search
        shared
        isMine
        ownerName
        version
      }
    }
  }
`;

export type SavedView = SavedViewsQuery["savedViews"]["nodes"][number];

export const SAVE_VIEW: CommandMutation<SaveViewMutation["answer"], SavedViewCreateInput> = gql`
  mutation SaveView($input: SavedViewCreateInput!) {
    answer: savedViewCreate(input: $input) {
      userErrors {
        message
      }
    }
  }
`;

export const RENAME_VIEW: CommandMutation<RenameViewMutation["answer"], SavedViewRenameInput> = gql`
  mutation RenameView($input: SavedViewRenameInput!) {
    answer: savedViewRename(input: $input) {
      userErrors {
        message
      }
    }
  }
`;

export const OVERWRITE_VIEW: CommandMutation<OverwriteViewMutation["answer"], SavedViewOverwriteInput> = gql`
  mutation OverwriteView($input: SavedViewOverwriteInput!) {
    answer: savedViewOverwrite(input: $input) {
      userErrors {
        message
      }
    }
  }
`;

export const SHARE_VIEW: CommandMutation<ShareViewMutation["answer"], SavedViewShareInput> = gql`
  mutation ShareView($input: SavedViewShareInput!) {
    answer: savedViewShare(input: $input) {
      userErrors {
        message
      }
    }
  }
`;

export const DELETE_VIEW: CommandMutation<DeleteViewMutation["answer"], SavedViewDeleteInput> = gql`
  mutation DeleteView($input: SavedViewDeleteInput!) {
    answer: savedViewDelete(input: $input) {
      userErrors {
        message
      }
    }
  }
`;
