/** Members that Crossref alone gives to its records. */
const own =
  /"(?:is-referenced-by-count|content-domain|references-count|crossmark-restriction|reference-count)"\s*:/;
/** What stands around the records of an answer. */
const envelope = /"message-(?:type|version)"\s*:/;
/** Members of other JSON formats that take some of Crossref's names. */
const others =
  /"(?:display_name|abstract_inverted_index|relatedIdentifiers|paperId|orcid-identifier|orcid-profile)"\s*:/;

/** Whether the beginning of a file is that of Crossref's JSON: an answer of its API, or records out of one. */
export function looksLikeCrossref(head: string): boolean {
  const start = head.replace(/^[\uFEFF\u001E\s]+/, '');
  if (!/^[[{]/.test(start)) return false;
  if (/^\{\s*"status"\s*:\s*"[^"]*"\s*,\s*"message-type"\s*:/.test(start)) return true;
  if (others.test(start)) return false;
  return envelope.test(start) || (own.test(start) && /"DOI"\s*:/.test(start));
}
