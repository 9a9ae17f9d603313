import styles from "./Kbd.module.css";

const MAC = typeof navigator !== "undefined" && /mac|iphone|ipad/i.test(navigator.platform);
const SHOWN: Readonly<Record<string, string>> = {
  mod: MAC ? "⌘" : "Ctrl",
  Enter: "↵",
  Escape: "Esc",
  ArrowDown: "↓",
  ArrowUp: "↑",
};

const shown = (key: string): string => SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** A shortcut as the keys to press: "g q", "mod+k". */
export const Kbd = ({ keys }: { keys: string }) => (
  <span className={styles.keys}>
    {keys.split(/[ +]/).map((key) => (
      <kbd key={key} className={styles.key}>
        {shown(key)}
      </kbd>
    ))}
  </span>
);
