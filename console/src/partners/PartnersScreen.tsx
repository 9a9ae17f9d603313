import { useLingui } from "@lingui/react/macro";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { NotForYou } from "./NotForYou.tsx";
import { PartnersOfInstitutions } from "./PartnersOfInstitutions.tsx";

/** Institutions, the clients that ask for them, and the endpoints that are told of what happens. */
export function PartnersScreen() {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <>
      <title>{t`Institutions & partners · Respite`}</title>
      {mayUse(viewer, "webhookEndpoints") ? (
        <PartnersOfInstitutions sets={mayUse(viewer, "webhookCreate")} />
      ) : (
        <NotForYou />
      )}
    </>
  );
}
