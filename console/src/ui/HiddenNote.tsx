import { useLingui } from "@lingui/react/macro";
import form from "./form.module.css";

/** Below a table in which something is hidden. */
export function HiddenNote({ shown, least }: { shown: boolean; least: number }) {
  const { t } = useLingui();
  if (!shown) return null;
  return (
    <p className={form.quiet}>
      {t`Parts behind which fewer than ${least} people stand are hidden, and as many others as would give them away.`}
    </p>
  );
}
