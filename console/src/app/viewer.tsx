import { gql, type TypedDocumentNode } from "@apollo/client";
import { createContext, use } from "react";
import type { ViewerQuery, ViewerQueryVariables } from "../operations.generated.ts";

export const VIEWER: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = gql`
  query Viewer {
    viewer {
      id
      name
      role
      permissions
      institution {
        id
        code
        name
        timeZone
      }
    }
  }
`;

export type Viewer = NonNullable<ViewerQuery["viewer"]>;

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext.Provider;

/** Who is signed in. Only screens behind the sign-in may ask. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error("useViewer is for screens behind the sign-in.");
  return viewer;
}

/** Platform roles see every institution, so lists must say whose a case is. */
export const isPlatform = (viewer: Viewer): boolean => viewer.institution === null;

/** Whether the reader's role may use a query or mutation; the server refuses by the same list. */
export const mayUse = (viewer: Viewer, operation: string): boolean => viewer.permissions.includes(operation);

/** Who sees the limits of authority: those who may set them, and auditors, who read everything and change nothing. */
export const seesLimits = (viewer: Viewer): boolean =>
  mayUse(viewer, "authoritySet") || viewer.role === "AUDITOR" || viewer.role === "PLATFORM_AUDITOR";

/** Policy editors write what cases are decided by, and see none of them. */
export const readsCases = (viewer: Viewer): boolean =>
  viewer.role !== "POLICY_EDITOR" && viewer.role !== "PLATFORM_POLICY_EDITOR";
