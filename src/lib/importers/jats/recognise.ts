import { readProlog } from '../xml/prolog.ts';

/** Whether the beginning of a file is that of JATS: an article, or several inside another element. */
export function looksLikeJats(head: string): boolean {
  const { doctype = '', root } = readProlog(head);
  if (/^<!doctype\s+article\s/i.test(doctype) && /\bJATS\b|NLM\/\/DTD|ncbi\.nlm\.nih\.gov/i.test(doctype))
    return true;
  if (/^<pmc-articleset[\s>]/.test(root)) return true;
  const article = /^<(?:[\w-]+:)?article(?:\s[^<>]*)?>/.exec(root)?.[0];
  if (article !== undefined) return isJatsTag(article) || /^[^]{0,200}?<(?:[\w-]+:)?front[\s/>]/.test(root);
  // whatever articles are gathered in: an answer of OAI-PMH, a folder's worth put together by hand
  const inside = /^<[\w:-]+[\s>]/.test(root) ? /<(?:[\w-]+:)?article\s[^<>]*>/.exec(root)?.[0] : undefined;
  return inside !== undefined && isJatsTag(inside);
}

function isJatsTag(tag: string): boolean {
  return /\s(?:article-type|dtd-version)\s*=|jats\.nlm\.nih\.gov/.test(tag);
}
