/**
 * All of correcting that runs before the reader acts. `<correction-link>` holds a link to the page of corrections, which
 * works without this; with it, the form of that page opens in a dialog where the reader is. On that page itself, the
 * form is brought to life at once.
 */
class CorrectionLink extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const link = this.querySelector('a');
      // A click that asks for another tab or window is the browser's.
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      import('./dialog.ts')
        .then(({ openCorrection }) => openCorrection(link.href, this.dataset))
        .catch(() => location.assign(link.href));
    });
  }
}

customElements.define('correction-link', CorrectionLink);
const form = document.querySelector<HTMLFormElement>('form.correction-form');
if (form !== null) void import('./form.ts').then(({ startForm }) => startForm(form, {}));
