import { Link } from "@tanstack/react-router";
import styles from "./Sidebar.module.css";

/** The name and the mark: the sun resting on the horizon. */
export const Brand = () => (
  <Link to="/queue" className={styles.brand} style={{ textDecoration: "none" }}>
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="#12684f" />
      <path d="M7 20.5h18" stroke="#7dcbad" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M10 20.5a6 6 0 0 1 12 0" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
    <span className={styles.brandName}>{"Respite"}</span>
  </Link>
);
