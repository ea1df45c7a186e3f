import { cslTypes } from './types.ts';

const typed = new RegExp(`"type"\\s*:\\s*"(?:${cslTypes.join('|')})"`);
/** Variables that CSL alone spells like this. */
const variables =
  /"(?:container-title|issued|date-parts|event-title|collection-title|citation-key|non-dropping-particle|citation-label|original-date)"\s*:/;
const names =
  /"(?:author|editor|translator|director|composer|illustrator|recipient|container-author|collection-editor)"\s*:\s*\[\s*(?:null\s*,\s*)*\{\s*"(?:family|given|literal|non-dropping-particle|dropping-particle|suffix)"\s*:/;
/** Keys of other JSON formats that share some of CSL's. */
const others =
  /"(?:display_name|abstract_inverted_index|message-type|message-version|orcid-identifier|relatedIdentifiers|paperId|content-domain|is-referenced-by-count|references?-count|attributes|itemType|creators)"\s*:/;

/** Whether the beginning of a file is that of CSL-JSON: JSON with CSL's names, dates or types, and no other format's. */
export function looksLikeCsl(head: string): boolean {
  const start = head.replace(/^[\uFEFF\u001E\s]+/, '');
  if (!/^(?:\[\s*(?:\{|$|null)|\{)/.test(start) || others.test(start)) return false;
  if (names.test(start) || (typed.test(start) && variables.test(start))) return true;
  return typed.test(start) && /"title"\s*:/.test(start) && /"(?:author|id|DOI|URL)"\s*:/.test(start);
}
