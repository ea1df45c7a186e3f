/** arXiv keeps a withdrawn paper's page and prints a note in the place of its comment or its abstract. */
const note =
  /^\W*(?:(?:this|the|our)\s+(?:\w+\s+){0,2}?(?:paper|article|submission|manuscript|preprint|work|version|note|report)\s+(?:has\s+been|is|was)\s+(?:temporarily\s+|now\s+|being\s+)?(?:withdrawn|retracted)|(?:paper\s+|article\s+)?(?:withdrawn|retracted)\b)/i;

/** Whether the text is arXiv's note that the paper was withdrawn. */
export function isWithdrawalNote(text: string): boolean {
  return note.test(text);
}

/** Whether a note says that the paper was retracted, which is more than withdrawn. */
export function saysRetracted(text: string): boolean {
  return isWithdrawalNote(text) && /\bretract(?:ed|ion)\b/i.test(text);
}
