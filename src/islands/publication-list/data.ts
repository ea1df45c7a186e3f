import type { WorksIndex } from '../../lib/model/works-index.ts';
import type { ListWords } from './words.ts';

/** What the element's JSON holds; the index is fetched where the works stand on several pages. */
interface Embedded {
  words: ListWords;
  index?: WorksIndex;
  /** Where the index is. */
  src?: string;
  /** Address of a publication's page with `{slug}` in it. */
  href: string;
}

export interface ListData {
  words: ListWords;
  index: WorksIndex;
  href: (slug: string) => string;
}

/** @throws when the element holds no data, or its index can't be fetched */
export async function readData(element: HTMLElement): Promise<ListData> {
  const text = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  const embedded: unknown = JSON.parse(text ?? '');
  if (!isEmbedded(embedded)) throw new Error('The list holds no data.');
  const { words, index, src, href } = embedded;
  return {
    words,
    index: index ?? (await fetchIndex(src ?? '')),
    href: (slug) => href.replace('{slug}', slug),
  };
}

async function fetchIndex(src: string): Promise<WorksIndex> {
  const response = await fetch(src);
  const index: unknown = await response.json();
  if (!isIndex(index)) throw new Error(`${src} holds no list of works.`);
  return index;
}

// Both are written by the build from typed values: here only the kind of data is told.
function isEmbedded(value: unknown): value is Embedded {
  return typeof value === 'object' && value !== null && 'words' in value && 'href' in value;
}

function isIndex(value: unknown): value is WorksIndex {
  return typeof value === 'object' && value !== null && 'works' in value && 'coauthors' in value;
}
