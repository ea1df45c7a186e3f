import type { TaggedField, TaggedLayout } from '../tagged/read-tagged.ts';

/** A tag of two characters, a space and a value; what continues a value is indented by three. */
const fieldLine = /^([A-Z][A-Z0-9])(?: (.*))?$/s;
/** Lines around the records: the name of the file's format, its version, its end. */
const frame: ReadonlySet<string> = new Set(['FN', 'VR', 'EF']);

/** The lines of Web of Science's tagged text. */
export const wosLayout: TaggedLayout = {
  fieldOf: toField,
  begins: (tag) => tag === 'PT',
  ends: (tag) => tag === 'ER',
  hasParagraphs: (tag) => tag === 'AB',
};

/** Whether a text has the lines of Web of Science: its name at the beginning, or a publication type beside other fields. */
export function looksLikeWos(head: string): boolean {
  if (/^\uFEFF?\s*FN [^\n]*(?:\bISI\b|Web of (?:Science|Knowledge)|Clarivate|Thomson)/.test(head))
    return true;
  return (
    /^\uFEFF?[^\S\n]*PT [A-Z][^\S\n]*$/m.test(head) &&
    /^(?:AU|TI|SO|UT) \S/m.test(head) &&
    !/^[^\S\n]*TY {1,2}-/m.test(head)
  );
}

function toField(line: string): TaggedField | undefined {
  const [, tag, value = ''] = fieldLine.exec(line.replace(/^\uFEFF/, '')) ?? [];
  return tag === undefined || frame.has(tag) ? undefined : { tag, value };
}
