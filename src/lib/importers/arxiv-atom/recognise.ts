import { readProlog } from '../xml/prolog.ts';

/** Whether the beginning of a file is that of an answer of arXiv's API, or an entry out of one. */
export function looksLikeArxivAtom(head: string): boolean {
  const { root } = readProlog(head);
  if (!/^<(?:[\w-]+:)?(?:feed|entry)[\s>]/.test(root)) return false;
  return (
    /xmlns:[\w-]+\s*=\s*["']https?:\/\/arxiv\.org\/schemas\/atom["']/.test(root) ||
    /<(?:[\w-]+:)?id>\s*https?:\/\/(?:export\.)?arxiv\.org\/(?:api|abs)\//.test(root)
  );
}
