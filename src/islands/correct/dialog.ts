import { startForm } from './form.ts';
import { loadStyles } from './styles.ts';

/**
 * Opens the form of the page of corrections over the page at hand. Escape and the close button close it, and the focus
 * returns to where it was.
 * @param page the address of the page of corrections
 * @param options `action`: the kind that is chosen at first
 * @throws when that page cannot be had: then the reader is led there
 */
export async function openCorrection(page: string, options: DOMStringMap): Promise<void> {
  if (document.querySelector('dialog.correction-dialog[open]') !== null) return;
  const [answer] = await Promise.all([fetch(page), loadStyles()]);
  const source = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // A second press may have been quicker.
  if (document.querySelector('dialog.correction-dialog[open]') !== null) return;
  const form = source.querySelector<HTMLFormElement>('form.correction-form');
  const heading = source.querySelector('h2#form');
  if (form === null || heading === null) throw new Error('no form');
  const dialog = document.createElement('dialog');
  dialog.className = 'correction-dialog';
  dialog.setAttribute('aria-labelledby', 'correction-title');
  const title = document.createElement('h2');
  title.id = 'correction-title';
  title.textContent = heading.textContent;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'correction-close';
  close.setAttribute('aria-label', form.dataset['close'] ?? '');
  close.textContent = '×';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, close, document.adoptNode(form));
  startForm(form, options);
  document.body.append(dialog);
  dialog.showModal();
}
