/** Whether a tag is well-formed BCP 47, which is what Intl asks of one; not whether anybody speaks it. */
export function isLanguageTag(tag: string): boolean {
  try {
    Intl.getCanonicalLocales(tag);
    return true;
  } catch {
    return false;
  }
}
