import { Button } from "@mantine/core";
import { Link, type LinkOptions } from "@tanstack/react-router";
import { Kbd } from "./Kbd.tsx";

/** The way to the form of something new, at the top of a list; `n` leads there, too. */
export const NewLink = ({ label, way }: { label: string; way: LinkOptions }) => (
  <Button
    size="compact-sm"
    variant="default"
    rightSection={<Kbd keys="n" />}
    renderRoot={(props) => <Link {...props} {...way} />}
  >
    {label}
  </Button>
);
