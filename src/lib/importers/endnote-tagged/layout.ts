import type { TaggedField, TaggedLayout } from '../tagged/read-tagged.ts';
import { risTags } from './tags.ts';

const fieldLine = /^\uFEFF?%([0-9A-Z?@!#$&()*+<=>[\]^~])(?: (.*))?$/s;

/** The lines of EndNote's tagged form, under the tags of RIS. Empty lines part the references. */
export const endnoteTaggedLayout: TaggedLayout = {
  fieldOf: toField,
  begins: (_, isAfterBlank) => isAfterBlank,
  ends: () => false,
  hasParagraphs: (tag) => tag === 'AB' || tag === 'N1',
};

/** Whether a text begins with a field of the form and has a title and another field. */
export function looksLikeEndnoteTagged(head: string): boolean {
  return (
    /^\uFEFF?\s*%[0-9A-Z] \S/.test(head) && /^\uFEFF?%T \S/m.test(head) && /^\uFEFF?%[0ADEIJ] \S/m.test(head)
  );
}

function toField(line: string): TaggedField | undefined {
  const [, character, value = ''] = fieldLine.exec(line) ?? [];
  return character === undefined ? undefined : { tag: risTags[character] ?? `%${character}`, value };
}
