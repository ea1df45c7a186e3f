/**
 * All of a filtered list that runs before it is seen: `<publication-list>` holds the static list, and fetches what
 * filters it when it comes near.
 */
class PublicationList extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // Without it the list stands as it is: a later visit tries again.
        import('./start.ts').then(({ startList }) => startList(this, signal)).catch(() => undefined);
      },
      { rootMargin: '50%' },
    );
    observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }
}

customElements.define('publication-list', PublicationList);
