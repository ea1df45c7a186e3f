/** Whether the beginning of a file is that of JATS: an article, a set of them, or either inside an answer of OAI-PMH. */
export function looksLikeJats(head: string): boolean {
  const start = head
    .replace(/^[\uFEFF\s]+/, '')
    .replaceAll(/<\?.*?\?>|<!--.*?-->/gs, '')
    .trimStart();
  if (!start.startsWith('<')) return false;
  const doctype = /^<!DOCTYPE\s+([\w-]+)[^>[]*/i.exec(start);
  if (doctype?.[1] === 'article' && /\bJATS\b|NLM\/\/DTD|ncbi\.nlm\.nih\.gov/i.test(doctype[0])) return true;
  const root = start.replace(/^<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*/i, '');
  if (/^<pmc-articleset[\s>]/.test(root)) return true;
  const article = /^<(?:[\w-]+:)?article(?:\s[^>]*)?>/.exec(root)?.[0];
  if (article !== undefined) return isJatsTag(article) || /^[^]{0,200}?<(?:[\w-]+:)?front[\s/>]/.test(root);
  const inside = /<(?:[\w-]+:)?article\s[^>]*>/.exec(root)?.[0];
  return inside !== undefined && /^<(?:[\w-]+:)?OAI-PMH[\s>]/.test(root) && isJatsTag(inside);
}

function isJatsTag(tag: string): boolean {
  return /\s(?:article-type|dtd-version)\s*=|jats\.nlm\.nih\.gov/.test(tag);
}
