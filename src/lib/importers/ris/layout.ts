import type { TaggedField, TaggedLayout } from '../tagged/read-tagged.ts';

/** Two capitals or a capital and a digit, two spaces, a hyphen, a space. */
const asSpecified = /^\s*([A-Z][A-Z0-9]) {2}-(?: (.*))?$/s;
/** Other spacing ("TY - JOUR", "TY  -JOUR"), tabs and dashes: only for tags that there are, because text may look so. */
const looser =
  /^([A-Z][A-Z0-9]|PMID|PMCID)(?:[ \t]{1,4}[-\u2010-\u2013][ \t]*|[-\u2010-\u2013](?:[ \t]+|$))(.*)$/s;

const withParagraphs: ReadonlySet<string> = new Set('AB N2 N1 U1 U2 U3 U4 U5 C1 RN'.split(' '));

/** The lines of RIS. @param isKnown whether the importer knows a tag */
export function risLayout(isKnown: (tag: string) => boolean): TaggedLayout {
  return {
    fieldOf: (line) => toField(line, isKnown),
    begins: (tag) => tag === 'TY',
    ends: (tag) => tag === 'ER',
    hasParagraphs: (tag) => withParagraphs.has(tag),
  };
}

/** Whether a text has the lines of RIS: one with a type, or the end of a record that began without. */
export function looksLikeRis(head: string): boolean {
  if (/^[\uFEFF\s]*[<[{@]/.test(head)) return false;
  if (/^[^\S\n]*TY(?: {2}-(?: |$)| {1,3}-[^\S\n]*[A-Z]{3,}[^\S\n]*$)/m.test(head)) return true;
  return /^(?:T[12I]|A[U1]) {2}- \S/m.test(head) && /^ER {2}- ?$/m.test(head);
}

function toField(line: string, isKnown: (tag: string) => boolean): TaggedField | undefined {
  const strict = asSpecified.exec(line);
  if (strict !== null) return { tag: strict[1] ?? '', value: strict[2] ?? '' };
  const loose = looser.exec(line);
  const tag = loose?.[1] ?? '';
  return isKnown(tag) ? { tag, value: loose?.[2] ?? '' } : undefined;
}
