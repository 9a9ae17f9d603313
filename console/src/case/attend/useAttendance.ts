import { gql, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { mayUse, useViewer } from "../../app/viewer.tsx";
import type { AttendCaseMutation, AttendCaseMutationVariables } from "../../operations.generated.ts";

export const ATTEND_CASE: TypedDocumentNode<AttendCaseMutation, AttendCaseMutationVariables> = gql`
  mutation AttendCase($input: CaseAttendInput!) {
    caseAttend(input: $input) {
      case {
        id
        attendees {
          id
          name
        }
      }
    }
  }
`;

type Attendee = NonNullable<AttendCaseMutation["caseAttend"]["case"]>["attendees"][number];

/** The server takes somebody for gone who has said nothing for three times as long, ms. */
const SAY_MS = 15_000;
const NOBODY: readonly Attendee[] = [];

/** Says again and again that the reader has a case before their eyes, and hears who else has. Whoever only reads says nothing. */
export function useAttendance(caseId: string): readonly Attendee[] {
  const client = useApolloClient();
  const may = mayUse(useViewer(), "caseAttend");
  const [others, setOthers] = useState(NOBODY);
  useEffect(() => {
    if (!may) return;
    let isHere = true;
    const say = async (leaves: boolean) => {
      const input = { caseId, leaves, idempotencyKey: crypto.randomUUID() };
      const answer = await client
        .mutate({ mutation: ATTEND_CASE, variables: { input }, fetchPolicy: "no-cache" })
        .catch(() => null); // said again soon
      if (isHere) setOthers(answer?.data?.caseAttend.case?.attendees ?? NOBODY);
    };
    const sayIfSeen = () => {
      if (!document.hidden) void say(false);
    };
    sayIfSeen();
    const timer = window.setInterval(sayIfSeen, SAY_MS);
    document.addEventListener("visibilitychange", sayIfSeen);
    return () => {
      isHere = false;
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", sayIfSeen);
      void say(true);
    };
  }, [client, caseId, may]);
  return others;
}
