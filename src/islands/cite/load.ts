/**
 * All of citing that runs before the reader acts. `<cite-link>` holds a link to where something is cited, which works
 * without this; with it, styles and formats open in a dialog where the reader is.
 */
class CiteLink extends HTMLElement {
  // Not when it is put into the page, which happens again to what a list moves.
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const link = this.querySelector('a');
      // A click that asks for another tab or window is the browser's.
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      import('./dialog.ts')
        .then(({ openCitations }) => openCitations(link))
        .catch(() => location.assign(link.href));
    });
  }
}

customElements.define('cite-link', CiteLink);
