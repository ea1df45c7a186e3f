/** Whether the beginning of a file is that of an answer of arXiv's API, or an entry out of one. */
export function looksLikeArxivAtom(head: string): boolean {
  const start = head.replace(/^[\uFEFF\s]+/, '').replaceAll(/<[?!][^>]*>\s*/g, '');
  if (!/^<(?:[\w-]+:)?(?:feed|entry)[\s>]/.test(start)) return false;
  return (
    /xmlns:[\w-]+\s*=\s*["']https?:\/\/arxiv\.org\/schemas\/atom["']/.test(start) ||
    /<(?:[\w-]+:)?id>\s*https?:\/\/(?:export\.)?arxiv\.org\/(?:api|abs)\//.test(start)
  );
}
