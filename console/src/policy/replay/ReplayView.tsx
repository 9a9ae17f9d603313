import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { IconHistory } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useAttempt } from "../../app/attempts.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { House, OpenVersion } from "../policy-query.ts";
import { ReplayPicker } from "./ReplayPicker.tsx";
import { ReplayResult } from "./ReplayResult.tsx";
import { ReplayStart } from "./ReplayStart.tsx";
import { POLICY_REPLAYS } from "./replay-query.ts";

type Props = { version: OpenVersion; house: House };

/** A version on past cases: start a replay, or look at one; which one lies in the address, and is at first the newest. */
export default function ReplayView({ version, house }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { replay } = useSearch({ from: "/inside/policy" });
  const variables = { id: version.id };
  const { data } = useSuspenseQuery(POLICY_REPLAYS, {
    variables,
    fetchPolicy: "cache-and-network",
    queryKey: useAttempt(),
  });
  const replays = data.policyReplays.nodes;
  const open = replay ?? replays[0]?.id;
  const show = (id: string) =>
    void navigate({ to: "/policy", search: { version: version.id, view: "replay", replay: id } });
  return (
    <>
      <ReplayStart version={version} house={house} onStarted={show} />
      {replays.length > 1 && <ReplayPicker replays={replays} open={open} house={house} onOpen={show} />}
      {open === undefined ? (
        <EmptyState
          icon={<IconHistory size={22} stroke={1.6} />}
          title={t`Not tried on past cases yet`}
          text={t`A replay decides every past case once more, by this version and by another: who would be granted, by which rule, and at what cost. It touches no case.`}
        />
      ) : (
        <ReplayResult key={open} id={open} house={house} />
      )}
    </>
  );
}
