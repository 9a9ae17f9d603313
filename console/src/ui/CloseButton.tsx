import { IconX } from "@tabler/icons-react";
import styles from "./CloseButton.module.css";

export const CloseButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" className={styles.close} aria-label={label} title={label} onClick={onClick}>
    <IconX size={14} aria-hidden />
  </button>
);
