/**
 * All of the search that runs before the reader acts. `<site-search>` holds the header's link to the search page,
 * which works without this; with it, the link and Ctrl/Cmd-K open the search where the reader is.
 * On the search page itself, `<search-panel>` is brought to life at once.
 */
class SiteSearch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const keys = this.querySelector('kbd');
    if (keys !== null && /^(Mac|iP)/.test(navigator.platform)) keys.textContent = '⌘ K';
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #onClick(event: MouseEvent): void {
    // A click that asks for another tab or window is the browser's.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.#open(event);
  }

  #onKey(event: KeyboardEvent): void {
    const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (chord && event.key.toLowerCase() === 'k') this.#open(event);
  }

  #open(event: Event): void {
    const page = this.querySelector('a')?.href;
    const words = this.dataset['words'];
    if (page === undefined || words === undefined) return;
    event.preventDefault();
    const input = document.querySelector<HTMLInputElement>('main search-panel input');
    if (input !== null) {
      input.focus();
      return;
    }
    import('./dialog.ts')
      .then(({ openSearchDialog }) => openSearchDialog(page, words))
      .catch(() => location.assign(page));
  }
}

customElements.define('site-search', SiteSearch);
const words = document.querySelector<HTMLElement>('search-panel')?.dataset['words'];
if (words !== undefined) void import('./panel.ts').then(({ definePanel }) => definePanel(words));
