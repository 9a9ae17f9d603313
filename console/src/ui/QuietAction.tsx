import { Button } from "@mantine/core";
import type { Ref } from "react";

type Props = {
  label: string;
  /** Why it may not be done, by the id of the words on screen that say so. */
  forbiddenBy?: string | undefined;
  expanded?: boolean;
  run: () => void;
  ref?: Ref<HTMLButtonElement>;
};

/** A small button within a section; forbidden, it stays in reach and points to the reason. */
export const QuietAction = ({ label, forbiddenBy, expanded, run, ref }: Props) => (
  <Button
    ref={ref}
    variant="subtle"
    size="compact-xs"
    aria-expanded={expanded}
    aria-disabled={forbiddenBy ? true : undefined}
    {...(forbiddenBy && { "data-disabled": true })}
    aria-describedby={forbiddenBy}
    onClick={() => !forbiddenBy && run()}
  >
    {label}
  </Button>
);
