import type { IndexedWork } from '../../lib/model/works-index.ts';
import type { ListData } from './data.ts';
import type { makeWriter } from './words.ts';

/** As many works are printed at once. */
const step = 200;

/**
 * The list of what a filter leaves. Works of this page are its own items, moved; those of further pages are printed
 * from the index.
 * @param list the static list, which is hidden while results are shown
 */
export class Results {
  readonly element = document.createElement('div');
  readonly #list: HTMLElement;
  readonly #data: ListData;
  readonly #writer: ReturnType<typeof makeWriter>;
  /** The page's items by slug, and where each belongs, in the order of the page. */
  readonly #items = new Map<string, { item: HTMLElement; home: HTMLElement }>();

  constructor(list: HTMLElement, data: ListData, writer: ReturnType<typeof makeWriter>) {
    this.#list = list;
    this.#data = data;
    this.#writer = writer;
    this.element.hidden = true;
    this.element.className = 'publications results';
    for (const item of list.querySelectorAll<HTMLElement>('[data-slug]')) {
      const home = item.parentElement;
      if (home !== null) this.#items.set(item.dataset['slug'] ?? '', { item, home });
    }
  }

  /** The list as the page has it. */
  restore(): void {
    for (const { item, home } of this.#items.values()) {
      item.querySelector(':scope > .result-year')?.remove();
      home.append(item);
    }
    this.element.replaceChildren();
    this.element.hidden = true;
    this.#list.hidden = false;
  }

  show(works: readonly IndexedWork[]): void {
    this.restore();
    this.#list.hidden = true;
    this.element.hidden = false;
    const list = document.createElement('ol');
    this.element.append(list);
    this.#print(works, 0, list);
  }

  #print(works: readonly IndexedWork[], from: number, list: HTMLOListElement): void {
    const items = works.slice(from, from + step).map((work) => this.#itemOf(work));
    list.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    const left = works.length - from - step;
    if (left <= 0) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = this.#writer.count(this.#data.words.more, Math.min(left, step));
    more.addEventListener('click', () => {
      more.remove();
      this.#print(works, from + step, list);
    });
    this.element.append(more);
  }

  #itemOf(work: IndexedWork): HTMLElement {
    const item = this.#items.get(work.slug)?.item ?? this.#makeItem(work);
    const year = document.createElement('p');
    year.className = 'result-year';
    year.textContent = work.year === undefined ? this.#data.words.undated : String(work.year);
    item.prepend(year);
    return item;
  }

  #makeItem({ slug, title = slug, line = '' }: IndexedWork): HTMLElement {
    const item = document.createElement('li');
    const article = document.createElement('article');
    const heading = document.createElement('h4');
    const link = document.createElement('a');
    const below = document.createElement('p');
    article.className = 'publication';
    below.className = 'bylines';
    heading.dir = 'auto';
    below.dir = 'auto';
    link.href = this.#data.href(slug);
    link.textContent = title;
    below.textContent = line;
    heading.append(link);
    article.append(heading, below);
    item.append(article);
    return item;
  }
}
