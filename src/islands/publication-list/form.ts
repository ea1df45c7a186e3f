import { optionsOf } from './filter.ts';
import type { ListData } from './data.ts';
import { filterNames, sortNames, type ListState } from './state.ts';
import type { makeWriter } from './words.ts';

/** The form above the list: a choice for each filter that has several values, the order, and a button to clear both. */
export function makeForm({ words }: ListData): { form: HTMLFormElement; status: HTMLElement } {
  const form = document.createElement('form');
  form.className = 'filters no-print';
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', words.label);
  for (const name of filterNames) form.append(labelled(words.filters[name], name));
  const sort = labelled(words.order, 'sort');
  for (const name of sortNames) sort.querySelector('select')?.append(new Option(words.sorts[name], name));
  const clear = document.createElement('button');
  clear.type = 'reset';
  clear.textContent = words.clear;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  form.append(sort, clear, status);
  return { form, status };
}

/** Shows a state in the form: the values that are left for each filter, and which is chosen. */
export function showState(
  form: HTMLFormElement,
  { index, words }: ListData,
  state: ListState,
  writer: ReturnType<typeof makeWriter>,
): void {
  for (const name of filterNames) {
    const select = choice(form, name);
    const options = optionsOf(index, name, state);
    if (select === undefined) continue;
    const nameOf = (key: string, called: string): string =>
      name === 'type' ? (new Map(Object.entries(words.types)).get(key) ?? called) : called;
    select.replaceChildren(
      new Option(words.all[name], ''),
      ...options.map(
        (option) =>
          new Option(writer.option(words.option, nameOf(option.key, option.name), option.works), option.key),
      ),
    );
    select.value = state.filters[name] ?? '';
    // What has one value is no choice.
    if (select.parentElement !== null)
      select.parentElement.hidden = options.length < 2 && state.filters[name] === undefined;
  }
  const sort = choice(form, 'sort');
  if (sort !== undefined) sort.value = state.sort;
}

/** What the reader chose. */
export function readState(form: HTMLFormElement): ListState {
  const filters: ListState['filters'] = {};
  for (const name of filterNames) {
    const value = choice(form, name)?.value ?? '';
    if (value !== '') filters[name] = value;
  }
  const sort = sortNames.find((name) => name === choice(form, 'sort')?.value) ?? 'newest';
  return { filters, sort };
}

function labelled(text: string, name: string): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  label.append(text, ' ', select);
  return label;
}

function choice(form: HTMLFormElement, name: string): HTMLSelectElement | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLSelectElement ? found : undefined;
}
