import { useLingui } from "@lingui/react/macro";
import figures from "./figures.module.css";

/** A cell that is not shown, and why: few people stand behind it, or it would give away one behind which few do. */
export function Hidden({ least }: { least: number }) {
  const { t } = useLingui();
  const why = t`Hidden: fewer than ${least} people stand behind this number, or it would tell how few stand behind another.`;
  return (
    <span className={figures.hidden} title={why}>
      <span aria-hidden>{t`hidden`}</span>
      <span className="visually-hidden">{why}</span>
    </span>
  );
}
