import { readOffer, type Citation, type Said } from './offer.ts';
import { makeTabs } from './tabs.ts';

/**
 * Opens what the page behind a link offers over the page at hand: a tab for each style and format, with its text, to be
 * copied or downloaded. Escape and the close button close it, and the focus returns to where it was.
 * @throws when that page cannot be had or offers too much for a dialog: then the reader is led there
 */
export async function openCitations(link: HTMLAnchorElement): Promise<void> {
  if (document.querySelector('dialog[open]') !== null) return;
  const { name, said, citations } = await readOffer(link);
  // A second press may have been quicker.
  if (document.querySelector('dialog[open]') !== null) return;
  const title = element('h2', { id: 'cite-title' }, link.getAttribute('aria-label') ?? link.textContent);
  const close = element('button', { type: 'button', class: 'close', 'aria-label': said.close }, '×');
  const body = element('div', { id: 'cite-panel', role: 'tabpanel', tabindex: '0' });
  const copy = element('button', { type: 'button' }, said.copy);
  const download = element('a', {}, said.download);
  const status = element('p', { role: 'status' });
  const actions = element('div', { class: 'toolbar' });
  actions.append(copy, download, status);
  const dialog = element('dialog', { class: 'cite-dialog', 'aria-labelledby': 'cite-title' });
  let shown: { citation: Citation; text: string } | undefined;
  let address = '';

  const choose = async (citation: Citation): Promise<void> => {
    shown = undefined;
    status.textContent = '';
    body.replaceChildren();
    const text = await citation.text();
    // The reader may have gone on to another tab by now.
    if (tabs.chosen() !== citation) return;
    shown = { citation, text };
    body.replaceChildren(...citation.show(text));
    URL.revokeObjectURL(address);
    address =
      citation.href === undefined ? URL.createObjectURL(new Blob([text], { type: citation.type })) : '';
    download.href = citation.href ?? address;
    download.download = `${name}.${citation.ending}`;
  };
  const tabs = makeTabs(citations, said.tabs, body, (citation) => {
    choose(citation).catch(() => location.assign(citation.href ?? link.href));
  });

  copy.addEventListener('click', () => {
    if (shown !== undefined) void say(shown.citation.copy(shown.text), status, said);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    URL.revokeObjectURL(address);
    dialog.remove();
  });
  dialog.append(title, close, tabs.list, body, actions);
  document.body.append(dialog);
  dialog.showModal();
  tabs.focus();
}

/** Said again where it was said before, so that it is heard again. */
async function say(copied: Promise<void>, status: HTMLElement, said: Said): Promise<void> {
  status.textContent = '';
  try {
    await copied;
    status.textContent = said.copied;
  } catch {
    status.textContent = said.notCopied;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
