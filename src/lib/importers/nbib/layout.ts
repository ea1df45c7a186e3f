import type { TaggedField, TaggedLayout } from '../tagged/read-tagged.ts';

/** A tag in four columns, a hyphen, a space; what continues a value is indented by six. */
const asSpecified = /^(?=.{4}-(?: |$))([A-Z][A-Z0-9]{1,3}) {0,2}-(?: (.*))?$/s;
/** Other spacing ("PMID-22664238", "ISSN - x"): only for tags that there are. */
const looser = /^([A-Z][A-Z0-9]{1,4}) {0,3}- ?(.*)$/s;

/** The lines of MEDLINE's tagged text. @param isKnown whether the importer knows a tag */
export function nbibLayout(isKnown: (tag: string) => boolean): TaggedLayout {
  return {
    fieldOf: (line) => toField(line, isKnown),
    begins: (tag, isAfterBlank) => tag === 'PMID' || isAfterBlank,
    ends: () => false,
    hasParagraphs: () => false,
  };
}

/** Whether a text has the lines of MEDLINE: a number of PubMed, or an owner beside fields of a work; RIS has types. */
export function looksLikeNbib(head: string): boolean {
  if (/^[\uFEFF\s]*[<[{@]/.test(head) || /^[^\S\n]*TY {1,2}-/m.test(head)) return false;
  if (/^\uFEFF?PM(?:ID|CR?) {0,2}- ?(?:PMC)?\d/m.test(head)) return true;
  return /^OWN {0,2}- ?\S/m.test(head) && /^(?:TI|AU|AB|JT|DP) {1,2}- \S/m.test(head);
}

function toField(line: string, isKnown: (tag: string) => boolean): TaggedField | undefined {
  const strict = asSpecified.exec(line);
  if (strict !== null) return { tag: strict[1] ?? '', value: strict[2] ?? '' };
  const loose = looser.exec(line);
  const tag = loose?.[1] ?? '';
  return isKnown(tag) ? { tag, value: loose?.[2] ?? '' } : undefined;
}
