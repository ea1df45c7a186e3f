import type { ListData } from './data.ts';
import { optionsOf } from './filter.ts';
import { filterNames, sortNames, type ListState } from './state.ts';
import type { makeWriter } from './words.ts';

/** Shows a state in the form above the list: the values that are left for each filter, and which is chosen. */
export function showState(
  form: HTMLElement,
  { index, words }: ListData,
  state: ListState,
  writer: ReturnType<typeof makeWriter>,
): void {
  for (const name of filterNames) {
    const select = choice(form, name);
    if (select === null) continue;
    const nameOf = (key: string, called: string): string =>
      name === 'type' ? (new Map(Object.entries(words.types)).get(key) ?? called) : called;
    select.replaceChildren(
      new Option(words.all[name], ''),
      ...optionsOf(index, name, state).map(
        ({ key, name: called, works }) =>
          new Option(writer.option(words.option, nameOf(key, called), works), key),
      ),
    );
    select.value = state.filters[name] ?? '';
  }
  const sort = choice(form, 'sort');
  if (sort !== null) sort.value = state.sort;
}

/** What the reader chose. */
export function readState(form: HTMLElement): ListState {
  const filters: ListState['filters'] = {};
  for (const name of filterNames) {
    const value = choice(form, name)?.value ?? '';
    if (value !== '') filters[name] = value;
  }
  const sort = sortNames.find((name) => name === choice(form, 'sort')?.value) ?? 'newest';
  return { filters, sort };
}

function choice(form: HTMLElement, name: string): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
}
