/**
 * All of the collaborator graph that runs before it is seen: `<collaboration-graph>` holds a finished drawing,
 * and fetches what makes it interactive when it comes into view.
 */
class CollaborationGraphElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#start();
    });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.();
    this.#stop = undefined;
  }

  #start(): void {
    this.#observer?.disconnect();
    // Without it the drawing stands as it is: a later visit tries again.
    import('./start.ts').then(
      ({ startGraph }) => {
        if (this.isConnected) this.#stop ??= startGraph(this);
      },
      () => undefined,
    );
  }
}

customElements.define('collaboration-graph', CollaborationGraphElement);
