import { readData } from './data.ts';
import { chooseWorks } from './filter.ts';
import { makeForm, readState, showState } from './form.ts';
import { Results } from './results.ts';
import { addressToState, isPlain, stateToAddress, type ListState } from './state.ts';
import { makeWriter } from './words.ts';

/**
 * Puts the form above the list and keeps list, form and address the same.
 * @returns what takes all of it away again
 */
export async function startList(element: HTMLElement): Promise<() => void> {
  const list = element.querySelector<HTMLElement>(':scope > [data-list]');
  if (list === null) return () => undefined;
  const data = await readData(element);
  const writer = makeWriter(
    element.closest('[lang]')?.getAttribute('lang') ?? data.words.lang,
    data.words.lang,
  );
  const { form, status } = makeForm(data);
  const results = new Results(list, data, writer);
  const stop = new AbortController();
  const { signal } = stop;

  const show = (state: ListState, tell: boolean): void => {
    showState(form, data, state, writer);
    if (isPlain(state)) {
      results.restore();
      status.textContent = tell ? writer.count(data.words.shown, data.index.works.length) : '';
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
    show(state, true);
  };

  form.addEventListener('change', () => change(readState(form)), { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  form.addEventListener(
    'reset',
    (event) => {
      event.preventDefault();
      change({ filters: {}, sort: 'newest' });
    },
    { signal },
  );
  addEventListener('popstate', () => show(addressToState(location.search), true), { signal });

  list.before(form, results.element);
  show(addressToState(location.search), false);
  return () => {
    stop.abort();
    results.restore();
    form.remove();
    results.element.remove();
  };
}
