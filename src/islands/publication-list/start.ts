import { readData } from './data.ts';
import { chooseWorks } from './filter.ts';
import { readState, showState } from './form.ts';
import { Results } from './results.ts';
import { addressToState, isPlain, stateToAddress, type ListState } from './state.ts';
import { makeWriter } from './words.ts';

/** Wakes the form above the list and keeps list, form and address the same, until the signal. */
export async function startList(element: HTMLElement, signal: AbortSignal): Promise<void> {
  const list = element.querySelector<HTMLElement>(':scope > [data-list]');
  const form = element.querySelector<HTMLElement>(':scope > [data-filters]');
  const status = form?.querySelector('[role="status"]') ?? null;
  if (list === null || form === null || status === null) return;
  const data = await readData(element);
  if (signal.aborted) return;
  const writer = makeWriter(
    element.closest('[lang]')?.getAttribute('lang') ?? data.words.lang,
    data.words.lang,
  );
  const results = new Results(list, data, writer);

  const show = (state: ListState): void => {
    showState(form, data, state, writer);
    if (isPlain(state)) {
      results.restore();
      status.textContent = writer.count(data.words.shown, data.index.works.length);
      return;
    }
    const works = chooseWorks(data.index, state);
    results.show(works);
    status.textContent =
      works.length === 0 ? data.words.nothing : writer.count(data.words.shown, works.length);
  };
  const change = (state: ListState): void => {
    const { pathname, search, hash } = location;
    history.replaceState(history.state, '', `${pathname}${stateToAddress(state, search)}${hash}`);
    show(state);
  };

  form.addEventListener('change', () => change(readState(form)), { signal });
  form
    .querySelector('button')
    ?.addEventListener('click', () => change({ filters: {}, sort: 'newest' }), { signal });
  addEventListener('popstate', () => show(addressToState(location.search)), { signal });

  form.after(results.element);
  show(addressToState(location.search));
  form.hidden = false;
  const stop = (): void => {
    results.restore();
    form.hidden = true;
    results.element.remove();
  };
  signal.addEventListener('abort', stop, { once: true });
}
