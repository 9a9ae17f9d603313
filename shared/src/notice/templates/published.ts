/**
 * A fingerprint of every template's texts, by version. What was published never changes: a new text gets
 * a new version and a new line here, and the old line stays. `LETTER` is whole letters of one edition: labels, sentences of
 * measures, routes and days included.
 */
export const PUBLISHED: Readonly<Record<string, string>> = {
  "ACKNOWLEDGEMENT@1": "31519222a1c4c8f6",
  "ACKNOWLEDGEMENT@2": "a086a5a498a6ac24",
  "ACKNOWLEDGEMENT@3": "ce659994c12f042a",
  "EVIDENCE_REQUEST@1": "e799f6fd101f4ef9",
  "OFFERS@1": "68bdad20382fc8a2",
  "AGREEMENT@1": "87a5109787c7e10c",
  "DECLINE@1": "0a322ef5bcfe7a13",
  "APPEAL_OUTCOME@1": "11f53ee9b3687445",
  "BREACH_WARNING@1": "564267d8beaf6c64",
  "LATE_DECISION@1": "734035f487be7117",
  "PAYMENT_REMINDER@1": "1de1239060f8737c",
  "PRE_REPORT@1": "a8e4b5032a2d32ac",
  "APPEAL_RECEIVED@1": "747e7475938486d7",
  "WITHDRAWAL@1": "81410df0a967649c",
  "OFFERS_LAPSED@1": "e1678c4303c1fcd0",
  "EVIDENCE_MISSED@1": "786c36f838f639d0",
  "DRAFT_LAPSED@1": "073890d414a7c968",
  "AGREEMENT_BROKEN@1": "363dfc3b7d232f73",
  "AGREEMENT_UNDONE@1": "f252ca79bbb4d887",
  "PLAN@1": "cc8fef5d98a67c69",
  "LETTER_BALANCE@1": "bbe5872408311b36",
  "LETTER_CHARGES@1": "56d6310fe310c610",
  "LETTER_RATES@1": "f8e106c3f14a5f35",
  "LETTER_INSTALMENTS@1": "26fa3bbfccf667f3",
  "LETTER_ONE_PAYMENT@1": "6429bc0311cedfac",
  "LETTER_OPENING@1": "87210cd377dd4641",
  "LETTER_PROMISE@1": "2a8db2d5146ade18",
  "LETTER_DUTIES@1": "ce3aecfd1052bb0c",
  "LETTER_OTHER@1": "86b0f286b7978259",
  "LETTER@1": "2830fab336f21968",
  "LETTER@2": "1dbd3df72df4e2b1",
};
