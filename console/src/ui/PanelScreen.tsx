import type { ReactNode } from "react";
import frame from "./frame.module.css";

type Props = {
  title: string;
  /** Beside the title. */
  action: ReactNode;
  /** What the panel is, for who does not see it. */
  panelLabel: string;
  panel: ReactNode;
  children: ReactNode;
};

/** A list and, beside it, a panel with what is open of it, or how it works. */
export const PanelScreen = ({ title, action, panelLabel, panel, children }: Props) => (
  <div className={frame.screen}>
    <header className={frame.bar}>
      <h1 className={frame.title}>{title}</h1>
      {action}
    </header>
    <div className={frame.body}>
      <div className={frame.main}>{children}</div>
      <aside className={frame.rail} aria-label={panelLabel}>
        {panel}
      </aside>
    </div>
  </div>
);
