import { element } from './element.ts';
import { type Answer, type Engine, openEngine } from './engine.ts';
import { Facets } from './facets.ts';
import { hitToItem, moveByArrow } from './hits.ts';
import { addressToState, emptyState, isEmptyState, type SearchState, stateToAddress } from './state.ts';
import { loadStyles } from './styles.ts';
import { countText, fillCount, loadWords, type SearchWords } from './words.ts';

const pauseBeforeSearch = 150;

/**
 * `<search-panel data-page="…/search/">`: the field, the results and, unless `data-brief` is set, the facets, with its
 * state in the page's address. `data-brief` is for the dialog: a few results and a link to the page.
 */
export class SearchPanel extends HTMLElement {
  /** What the panel says; it is defined once they are there. */
  static words: SearchWords;

  readonly #input = element('input', { type: 'search', name: 'q', autocomplete: 'off', spellcheck: 'false' });
  readonly #status = element('p', { class: 'search-status', role: 'status' });
  readonly #list = element('ol', { class: 'search-hits' });
  readonly #more = element('button', { type: 'button', class: 'search-more', hidden: '' });
  readonly #all = element('a', { class: 'search-all', hidden: '' });
  #facets: Facets | undefined;
  #listening = new AbortController();
  #engine: Promise<Engine> | undefined;
  #answer: Answer | undefined;
  #shown = 0;
  /** Counts searches, so that an answer that comes late is not shown. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    if (this.#list.parentElement === null) this.#build();
    const { signal } = this.#listening;
    this.addEventListener('keydown', (event) => moveByArrow(event, this.#input, this.#list), { signal });
    this.#input.addEventListener('focus', () => void this.#open(), { signal });
    this.#input.addEventListener('input', () => this.#onInput(), { signal });
    this.#more.addEventListener('click', () => void this.#showMore(), { signal });
    if (this.#brief) return;
    this.querySelector('form')?.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#listening.abort();
  }

  focusInput(): void {
    this.#input.focus();
  }

  get #brief(): boolean {
    return this.dataset['brief'] !== undefined;
  }

  /** The search page. */
  get #page(): URL {
    return new URL(this.dataset['page'] ?? location.href, location.href);
  }

  get #state(): SearchState {
    return { ...(this.#facets?.read() ?? emptyState), query: this.#input.value };
  }

  #build(): void {
    const label = element('label', {}, [element('span', {}, [SearchPanel.words.field]), this.#input]);
    const submit = element('button', { type: 'submit' }, [SearchPanel.words.search]);
    const attributes = { role: 'search', action: this.#page.pathname, method: 'get' };
    const form = element('form', attributes, [element('div', { class: 'search-field' }, [label, submit])]);
    if (!this.#brief) {
      this.#facets = new Facets(SearchPanel.words, () => void this.#search('push'));
      this.#facets.element.hidden = true;
      form.append(this.#facets.element);
    }
    this.replaceChildren(form, this.#status, this.#list, this.#more, this.#all);
  }

  #restore(): void {
    const state = addressToState(location.search);
    this.#input.value = state.query;
    void this.#run(state);
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search('replace'), pauseBeforeSearch);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    void this.#search('push');
  }

  async #search(history: 'push' | 'replace'): Promise<void> {
    const state = this.#state;
    if (!this.#brief) {
      const address = `${location.pathname}${stateToAddress(state)}`;
      const same = address === `${location.pathname}${location.search}`;
      if (history === 'push' && !same) window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    }
    await this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    if (isEmptyState(state)) {
      this.#clear('');
      return;
    }
    try {
      const engine = await this.#open();
      const answer = await engine.search(state, !this.#brief);
      const first = await answer.hits(0, this.#pageLength);
      if (turn !== this.#turn) return;
      this.#clear(countText(SearchPanel.words, answer.total, state.query));
      this.#answer = answer;
      this.#shown = first.length;
      this.#list.append(...first.map((hit) => hitToItem(hit, state.query)));
      this.#showRest(state);
      this.#facets?.show(state, answer.counts);
      if (this.#facets !== undefined) this.#facets.element.hidden = false;
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#clear(SearchPanel.words.failed);
    }
  }

  get #pageLength(): number {
    return this.#brief ? 8 : 20;
  }

  /** Loads the engine once; after a failure, the next attempt starts afresh. */
  #open(): Promise<Engine> {
    this.#engine ??= openEngine(SearchPanel.words.index);
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  async #showMore(): Promise<void> {
    const [answer, query, turn] = [this.#answer, this.#input.value, this.#turn];
    if (answer === undefined) return;
    const hits = await answer.hits(this.#shown, this.#shown + this.#pageLength);
    if (turn !== this.#turn) return;
    const items = hits.map((hit) => hitToItem(hit, query));
    this.#list.append(...items);
    this.#shown += items.length;
    this.#showRest(this.#state);
    items[0]?.querySelector('a')?.focus();
  }

  #showRest(state: SearchState): void {
    const rest = (this.#answer?.total ?? 0) - this.#shown;
    this.#more.hidden = this.#brief || rest <= 0;
    const { words } = SearchPanel;
    this.#more.textContent = fillCount(words, words.showMore, Math.min(rest, this.#pageLength));
    this.#all.hidden = !this.#brief || (this.#answer?.total ?? 0) === 0;
    this.#all.href = `${this.#page.pathname}${stateToAddress(state)}`;
    this.#all.textContent = rest > 0 ? words.allResults : words.withFilters;
  }

  #clear(status: string): void {
    this.#answer = undefined;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#all.hidden = true;
    this.#status.textContent = status;
  }
}

let defined: Promise<SearchWords> | undefined;

/**
 * Brings every `<search-panel>` to life, once its words and its style sheet are there; after a failure, the next attempt
 * starts afresh.
 */
export function definePanel(wordsAddress: string): Promise<SearchWords> {
  defined ??= Promise.all([loadWords(wordsAddress), loadStyles()]).then(([words]) => {
    SearchPanel.words = words;
    customElements.define('search-panel', SearchPanel);
    return words;
  });
  defined.catch(() => (defined = undefined));
  return defined;
}
