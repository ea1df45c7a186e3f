/**
 * All of a filtered list that runs before it is seen: `<publication-list>` holds the static list, and fetches what
 * filters it when it comes near, or at once where the address already names a filter.
 */
class PublicationListElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#start();
      },
      { rootMargin: '50%' },
    );
    if (/[?&](?:type|topic|with|since|sort)=/.test(location.search)) this.#start();
    else this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.();
    this.#stop = undefined;
  }

  #start(): void {
    this.#observer?.disconnect();
    // Without it the list stands as it is: a later visit tries again.
    import('./start.ts')
      .then(({ startList }) => startList(this))
      .then(
        (stop) => {
          if (this.isConnected && this.#stop === undefined) this.#stop = stop;
          else stop();
        },
        () => undefined,
      );
  }
}

customElements.define('publication-list', PublicationListElement);
