import { useLingui } from "@lingui/react/macro";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { LimitsOfAuthority } from "./LimitsOfAuthority.tsx";
import { NotForYou } from "./NotForYou.tsx";

/** Up to what people and roles decide; for those who may set it. */
export function AuthorityScreen() {
  const { t } = useLingui();
  const allowed = mayUse(useViewer(), "authoritySet");
  return (
    <>
      <title>{t`Limits of authority · Respite`}</title>
      {allowed ? <LimitsOfAuthority /> : <NotForYou />}
    </>
  );
}
