import { element } from './element.ts';
import type { FacetCounts } from './engine.ts';
import { facetNames, type FacetName, type SearchState } from './state.ts';
import { type SearchWords, valueLabel } from './words.ts';

/** Topics beyond the most frequent ones are found by searching, not in a list of thousands. */
const longestList = 200;

/** The controls that narrow and order results. `onChange` is called when the reader has changed one. */
export class Facets {
  readonly element: HTMLElement;
  readonly #words: SearchWords;
  readonly #kinds = element('div', { class: 'search-kinds' });
  readonly #selects = new Map<FacetName, HTMLSelectElement>();
  readonly #sort: HTMLSelectElement;

  constructor(words: SearchWords, onChange: () => void) {
    this.#words = words;
    const selects = facetNames.filter((name) => name !== 'kind').map((name) => this.#addSelect(name));
    this.#sort = element('select', { name: 'sort' });
    for (const [value, label] of Object.entries(words.sorts)) this.#sort.append(new Option(label, value));
    this.element = element('div', { class: 'search-facets' }, [
      element('fieldset', {}, [element('legend', {}, [words.facets.kind]), this.#kinds]),
      ...selects,
      labelled(words.order, this.#sort),
    ]);
    this.element.addEventListener('change', onChange);
  }

  /** What the controls say now. */
  read(): Pick<SearchState, 'facets' | 'sort'> {
    const facets: SearchState['facets'] = {};
    const kind = this.#kinds.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    if (kind !== '') facets.kind = kind;
    for (const [name, select] of this.#selects) if (select.value !== '') facets[name] = select.value;
    const sort = this.#sort.value;
    return { facets, sort: sort === 'newest' || sort === 'name' ? sort : 'relevance' };
  }

  /** Shows the state's choices and, beside each value, how many results it would leave. */
  show(state: SearchState, counts: FacetCounts): void {
    this.#showKinds(state.facets.kind ?? '', counts.kind);
    for (const [name, select] of this.#selects) {
      const chosen = state.facets[name] ?? '';
      const values = listedValues(name, counts[name], chosen);
      const options = values.map(([value, count]) => {
        const option = new Option(`${valueLabel(this.#words, name, value)} (${count})`, value);
        option.selected = value === chosen;
        return option;
      });
      select.replaceChildren(new Option(this.#words.all, ''), ...options);
      select.value = chosen;
      if (select.parentElement !== null) select.parentElement.hidden = values.length === 0;
    }
    this.#sort.value = state.sort;
  }

  #showKinds(chosen: string, counts: Record<string, number>): void {
    const values: [string, string][] = [
      ['', this.#words.all],
      ...(['person', 'publication'] as const).map((value): [string, string] => [
        value,
        `${valueLabel(this.#words, 'kind', value)} (${counts[value] ?? 0})`,
      ]),
    ];
    if (this.#kinds.childElementCount === 0) {
      for (const [value] of values) {
        const radio = element('input', { type: 'radio', name: 'kind', value });
        this.#kinds.append(element('label', {}, [radio, element('span')]));
      }
    }
    for (const [position, label] of [...this.#kinds.querySelectorAll('label')].entries()) {
      const [value, text] = values[position] ?? ['', ''];
      const [radio, span] = [label.querySelector('input'), label.querySelector('span')];
      if (radio !== null) radio.checked = value === chosen;
      if (span !== null) span.textContent = text;
    }
  }

  #addSelect(name: FacetName): HTMLElement {
    const select = element('select', { name });
    this.#selects.set(name, select);
    return labelled(this.#words.facets[name], select);
  }
}

/** Years newest first, others by count; the chosen one stays even when nothing is left of it. */
function listedValues(name: FacetName, counts: Record<string, number>, chosen: string): [string, number][] {
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== '' && counts[chosen] === undefined) values.push([chosen, 0]);
  values.sort(([a, countOfA], [b, countOfB]) =>
    name === 'year' ? Number(b) - Number(a) : countOfB - countOfA || (a < b ? -1 : 1),
  );
  const listed = values.slice(0, longestList);
  const missing = values.slice(longestList).find(([value]) => value === chosen);
  return missing === undefined ? listed : [...listed, missing];
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return element('label', { class: 'search-select' }, [element('span', {}, [text]), control]);
}
