import type { CorrectionSubject } from '../../lib/model/correction.ts';
import type { DecisionToSend } from './compose.ts';
import { decisionToBody, type Message, messageToAddress, type Way } from './ways.ts';

/** Shows what is to be sent, and the ways to send it. Nothing has left the browser until the reader takes one. */
export function showReady(
  form: HTMLFormElement,
  kind: HTMLSelectElement,
  decision: DecisionToSend,
  subject: CorrectionSubject | undefined,
): void {
  const ready = form.querySelector<HTMLElement>('.correction-ready');
  const [option] = kind.selectedOptions;
  if (ready === null || option === undefined) return;
  const { sentence = '', short = '' } = ready.dataset;
  const message: Message = {
    title: [option.label, subject?.label].filter(Boolean).join(': '),
    body: decisionToBody(decision, `${sentence} ${location.href.replace(/[?#].*$/, '')}`),
  };
  const text = ready.querySelector('textarea');
  if (text) text.value = message.body;
  const isPrivate = option.dataset['private'] !== undefined;
  let isShort = false;
  let shown = 0;
  for (const item of ready.querySelectorAll<HTMLElement>('li[data-way]')) {
    const { way = '', to = '', open } = item.dataset;
    const link = item.querySelector('a');
    item.hidden = isPrivate && open !== undefined;
    if (link === null || item.hidden) continue;
    if (way === 'file') {
      // Where no other way is left, the file can still be handed in.
      item.hidden = item.dataset['asked'] === undefined && shown > 0 && !isShort;
      link.download = `correction-${decision.action}-${decision.when}.json`;
      URL.revokeObjectURL(link.href);
      link.href = URL.createObjectURL(new Blob([`${JSON.stringify(decision, undefined, 2)}\n`]));
    } else {
      if (way !== 'form') {
        const filled = messageToAddress(way as Way, to, message, short);
        link.href = filled.href;
        isShort ||= filled.short;
      }
      shown += 1;
    }
  }
  setHidden(ready, '.correction-private', !isPrivate);
  setHidden(ready, '.correction-short', !isShort);
  ready.hidden = false;
  ready.querySelector<HTMLElement>('h3')?.focus();
}

/** Copies what is to be sent, where the browser lets a page do so. */
export function startCopying(ready: HTMLElement): void {
  const button = ready.querySelector<HTMLButtonElement>('button[data-copy]');
  const text = ready.querySelector('textarea');
  // Pages that came without encryption have no clipboard.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (button === null || text === null || clipboard === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    clipboard.writeText(text.value).then(
      () => (button.textContent = button.dataset['copied'] ?? ''),
      () => text.select(),
    );
  });
}

function setHidden(ready: HTMLElement, selector: string, hidden: boolean): void {
  const element = ready.querySelector<HTMLElement>(selector);
  if (element) element.hidden = hidden;
}
