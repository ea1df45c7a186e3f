import { childOf, childrenOf, type XmlElement } from '../xml/element.ts';

/** Elements of `journal-meta` that describe the venue; `article-meta` has none of these names. */
const ofVenue: ReadonlySet<string> = new Set([
  'journal-id',
  'journal-title',
  'journal-title-group',
  'issn',
  'issn-l',
  'publisher',
]);

/**
 * The article with all that describes it at one level: the elements of `journal-meta` and `article-meta`, beside what
 * else the article has (`body`, `back`, `sub-article`).
 */
export function flattenArticle(article: XmlElement): XmlElement {
  const front = childOf(article, 'front');
  const journal = childrenOf(childOf(front, 'journal-meta')).map((element) =>
    ofVenue.has(element.name) ? element : { ...element, name: `journal-meta/${element.name}` },
  );
  const meta = childrenOf(childOf(front, 'article-meta'));
  const others = childrenOf(front).filter(({ name }) => name !== 'journal-meta' && name !== 'article-meta');
  const rest = childrenOf(article).filter(({ name }) => name !== 'front');
  return { ...article, children: [...journal, ...meta, ...others, ...rest] };
}
