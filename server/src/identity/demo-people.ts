import type { Role } from "./actor.ts";

/** What a demo actor is called before the institution's code: `reviewer`, or `reviewer@HARBOR`. */
export const DEMO_POSTS = ["reviewer", "reviewer2", "senior", "editor", "auditor", "partner", "editor2"] as const;

export type DemoPost = (typeof DEMO_POSTS)[number];

export const POST_ROLES: Readonly<Record<DemoPost, Role>> = {
  reviewer: "REVIEWER",
  reviewer2: "REVIEWER",
  senior: "SENIOR_REVIEWER",
  editor: "POLICY_EDITOR",
  auditor: "AUDITOR",
  partner: "PARTNER",
  /** Whoever publishes what the other editor wrote. */
  editor2: "POLICY_EDITOR",
};

/** Who holds which post, in the language of the institution. None of them is a real person. */
export const POST_HOLDERS: Readonly<Record<string, Readonly<Record<DemoPost, string>>>> = {
  HEYUAN: {
    reviewer: "陈静",
    reviewer2: "王磊",
    senior: "周建国",
    editor: "刘敏",
    auditor: "赵晓东",
    partner: "和源消费金融 App",
    editor2: "何思远",
  },
  QINGHE: {
    reviewer: "林慧敏",
    reviewer2: "黃志豪",
    senior: "張淑芬",
    editor: "吳宗翰",
    auditor: "許雅婷",
    partner: "晴禾小額貸款 App",
    editor2: "蔡宜蓁",
  },
  HARBOR: {
    reviewer: "Maya Thompson",
    reviewer2: "Daniel Ortiz",
    senior: "Grace Whitfield",
    editor: "Priya Nair",
    auditor: "Robert Hayes",
    partner: "Harbor Lending app",
    editor2: "Owen Brooks",
  },
  WATTLE: {
    reviewer: "Olivia Marsh",
    reviewer2: "Liam Kearney",
    senior: "Helen Papadakis",
    editor: "Ravi Menon",
    auditor: "Fiona Burke",
    partner: "Wattle Credit app",
    editor2: "Tess Lindqvist",
  },
};
