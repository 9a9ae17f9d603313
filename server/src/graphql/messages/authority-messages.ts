import type { Sentence } from "@respite/shared/locale/locale";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** What can be wrong with limits of authority, and with deciding under them. */
export const AUTHORITY_MESSAGES = {
  PERSON_OR_ROLE: message(
    "Set limits either for one person, by id and name, or for a role.",
    "请为某个人员（编号和姓名）或某个角色设定权限，二者择一。",
    "請為某個人員（編號和姓名）或某個角色設定權限，二者擇一。",
  ),
  PERSON_ID_INVALID: message(
    "A person is named by their id at the identity provider, a UUID.",
    "人员编号须为其在身份系统中的 UUID。",
    "人員編號須為其在身分系統中的 UUID。",
  ),
  PERSON_NOT_SEEN: message(
    "Nobody who decides here has signed in with this id: give their name, too.",
    "尚无此编号的审核人员登录过，请一并填写姓名。",
    "尚無此編號的審核人員登入過，請一併填寫姓名。",
  ),
  MONTHS_NEGATIVE: message("Months cannot be negative.", "月数不能为负。", "月數不能為負。"),
  OWN_AUTHORITY_RAISED: message(
    "Nobody raises their own authority: somebody else has to set this.",
    "任何人不得提高自己的权限，须由他人设定。",
    "任何人不得提高自己的權限，須由他人設定。",
  ),
  STALE_AUTHORITY: message(
    "These limits have been changed since you read them. Read them again, then decide.",
    "该项权限在您读取后已变更，请重新读取后再决定。",
    "該項權限在您讀取後已變更，請重新讀取後再決定。",
  ),
  AUTHORITY_NOT_FOUND: message(
    "There are no such limits in force.",
    "没有该项生效中的权限。",
    "沒有該項生效中的權限。",
  ),
} as const satisfies Record<string, Sentence>;
