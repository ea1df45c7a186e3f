import { element } from './element.ts';
import { definePanel, SearchPanel } from './panel.ts';

/**
 * Opens the search over the page; Escape, the close button and a click beside it close it again, and the focus
 * returns to where it was.
 * @param page the search page's address, where the form leads
 * @param wordsAddress of the file with what the search says
 */
export async function openSearchDialog(page: string, wordsAddress: string): Promise<void> {
  const words = await definePanel(wordsAddress);
  if (document.querySelector('dialog.search-dialog[open]') !== null) return;
  const panel = new SearchPanel();
  panel.dataset['page'] = page;
  panel.dataset['brief'] = '';
  const close = element('button', { type: 'button', class: 'search-close', 'aria-label': words.close }, [
    '×',
  ]);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': words.search }, [close, panel]);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // A search field takes the first Escape to empty itself.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  panel.focusInput();
}
