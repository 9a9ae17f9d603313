import { useLingui } from "@lingui/react/macro";
import { mayUse, seesLimits, useViewer } from "../app/viewer.tsx";
import { LimitsOfAuthority } from "./LimitsOfAuthority.tsx";
import { NotForYou } from "./NotForYou.tsx";

/** Up to what people and roles decide; for those who may set it, and to read for auditors. */
export function AuthorityScreen() {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <>
      <title>{t`Limits of authority · Respite`}</title>
      {seesLimits(viewer) ? <LimitsOfAuthority sets={mayUse(viewer, "authoritySet")} /> : <NotForYou />}
    </>
  );
}
