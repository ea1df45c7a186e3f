import { element } from './element.ts';
import { fileToList, listToJson, listToOpml } from './files.ts';
import { type Look, lookAtFeed } from './look.ts';
import { emptyList, type Followed, type Following, readList, writeList } from './store.ts';
import { fill, fillCount, type ListWords } from './words.ts';

/**
 * `<following-list data-root="/" data-home="https://…/" data-words="{…}">`: whom the reader follows, and what is new
 * since the last visit. Only feeds of this site are fetched, and nothing is sent.
 */
class FollowingList extends HTMLElement {
  readonly #status = element('p', { role: 'status', class: 'following-status' });
  readonly #list = element('ul', { class: 'following-list' });
  readonly #tools = element('div', { class: 'following-tools' });
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as ListWords;

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    this.replaceChildren(this.#status, this.#list, this.#tools);
    this.#showTools();
    void this.#show();
  }

  get #root(): string {
    return this.dataset['root'] ?? '/';
  }

  async #show(): Promise<void> {
    const words = this.#words;
    const stored = readList(this.#root);
    this.#list.replaceChildren();
    if ('problem' in stored) {
      this.#status.textContent = words[stored.problem];
      if (stored.problem === 'broken') this.#offerNewList();
      return;
    }
    const entries = Object.entries(stored.list.followed).sort(([, a], [, b]) =>
      a.name.localeCompare(b.name, document.documentElement.lang),
    );
    this.#status.textContent = entries.length === 0 ? words.empty : words.looking;
    if (entries.length === 0) return;
    // A work of two people who are followed stands with both, and is one.
    const fresh = new Set((await Promise.all(entries.map((entry) => this.#showEntry(...entry)))).flat()).size;
    this.#status.textContent = fresh === 0 ? words.nothingNew : fillCount(words.newSince, fresh);
  }

  /** @returns the ids of works that are new */
  async #showEntry(path: string, followed: Followed): Promise<string[]> {
    const words = this.#words;
    const news = element('div');
    const remove = element('button', { type: 'button', 'aria-label': `${words.remove}: ${followed.name}` }, [
      words.remove,
    ]);
    const link = element('a', { href: `${this.#root}${path}` }, [followed.name]);
    const item = element('li', {}, [element('h2', {}, [link]), news, remove]);
    remove.addEventListener('click', () => this.#remove(path, followed.name, item));
    this.#list.append(item);
    try {
      const look = await lookAtFeed(this.#root, path, followed);
      news.append(...lookToElements(look, followed, words));
      return look.fresh.map(({ id }) => id);
    } catch {
      news.append(element('p', {}, [words.gone]));
      return [];
    }
  }

  #remove(path: string, name: string, item: HTMLElement): void {
    const stored = readList(this.#root);
    if (!('list' in stored)) return;
    delete stored.list.followed[path];
    if (!writeList(this.#root, stored.list)) return;
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    this.#status.textContent = fill(this.#words.removed, { name });
    (next?.querySelector<HTMLElement>('button') ?? this.#tools.querySelector('button'))?.focus();
  }

  #offerNewList(): void {
    const button = element('button', { type: 'button' }, [this.#words.startAnew]);
    button.addEventListener('click', () => {
      writeList(this.#root, emptyList());
      button.remove();
      void this.#show();
    });
    this.#status.after(button);
  }

  #showTools(): void {
    const { saveJson, saveOpml, load, title } = this.#words;
    const { home = location.origin + this.#root } = this.dataset;
    const save = (label: string, name: string, toText: (list: Following) => string): HTMLElement => {
      const button = element('button', { type: 'button' }, [label]);
      button.addEventListener('click', () => {
        const stored = readList(this.#root);
        download(name, toText('list' in stored ? stored.list : emptyList()));
      });
      return button;
    };
    const file = element('input', { type: 'file', accept: '.json,.opml,.xml' });
    file.addEventListener('change', () => void this.#load(file, home));
    this.#tools.append(
      save(saveJson, 'following.json', listToJson),
      save(saveOpml, 'following.opml', (list) => listToOpml(list, title, home)),
      element('label', {}, [`${load} `, file]),
    );
  }

  async #load(input: HTMLInputElement, home: string): Promise<void> {
    const words = this.#words;
    const read = fileToList((await input.files?.[0]?.text()) ?? '', home);
    input.value = '';
    const stored = readList(this.#root);
    if (read === undefined || 'problem' in stored) {
      this.#status.textContent = 'problem' in stored ? words[stored.problem] : words.notAList;
      return;
    }
    const { list } = stored;
    const added = Object.entries(read.list.followed).filter(([path]) => !(path in list.followed));
    for (const [path, followed] of added) list.followed[path] = followed;
    if (!writeList(this.#root, list)) {
      this.#status.textContent = words.blocked;
      return;
    }
    await this.#show();
    const said = [fillCount(words.loaded, added.length)];
    if (read.elsewhere > 0) said.push(fillCount(words.elsewhere, read.elsewhere));
    this.#status.textContent = said.join(' ');
  }
}

function lookToElements({ fresh, newest }: Look, { seen }: Followed, words: ListWords): HTMLElement[] {
  if (fresh.length > 0) {
    const works = fresh.map(({ url, title, summary }) =>
      element('li', {}, [
        element('a', { href: url, dir: 'auto' }, [title]),
        ...(summary === '' ? [] : [' ', element('span', {}, [summary])]),
      ]),
    );
    return [element('ul', {}, works)];
  }
  if (newest === undefined) return [element('p', {}, [words.noWorks])];
  const [before = '', after = ''] = words.newest.split('{title}');
  const link = element('a', { href: newest.url, dir: 'auto' }, [newest.title]);
  return [element('p', {}, [...(seen === undefined ? [`${words.firstLook} `] : []), before, link, after])];
}

function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text]));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

export function defineList(): void {
  customElements.define('following-list', FollowingList);
}
