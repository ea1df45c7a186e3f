const paper = /"paperId"\s*:\s*(?:"[0-9a-f]{40}"|null)/;
const author = /"authorId"\s*:\s*(?:"\d+"|null)/;
const numbered = /"corpusid"\s*:\s*\d/;
const ofDataset = /"(?:externalids|openaccessinfo|abstract|text|model|content)"\s*:/;
const citation = /"citing(?:corpusid|Paper)"\s*:/;
const emptyPage = /^\{\s*"total"\s*:\s*0\s*,\s*"(?:offset|token)"\s*:[^{}[\]]*(?:"data"\s*:\s*\[\s*\]\s*)?\}/;

/** Whether the beginning of a file is that of Semantic Scholar's JSON: an answer of its API or one of its datasets. */
export function looksLikeSemanticScholar(head: string): boolean {
  const start = head.replace(/^[\uFEFF\u001E\s]+/, '');
  if (!/^[[{]/.test(start)) return false;
  if (numbered.test(start) && ofDataset.test(start)) return true;
  return [paper, author, citation, emptyPage].some((form) => form.test(start));
}
