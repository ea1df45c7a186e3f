import type { CorrectionAnswers, CorrectionField, CorrectionSubject } from '../../lib/model/correction.ts';
import type { DecisionAction } from '../../lib/model/decision.ts';
import { type Composed, composeDecision } from './compose.ts';
import { showReady, startCopying } from './ready.ts';
import { loadStyles } from './styles.ts';
import { type Choice, readSubject, readWorks, textToKey } from './subject.ts';

/** The fields that name a person or a work, so that an address may stand in them. */
const kinds: Partial<Record<CorrectionField, CorrectionSubject['kind']>> = {
  person: 'person',
  otherPerson: 'person',
  work: 'work',
  newWork: 'work',
  otherWork: 'work',
  version: 'work',
};

/**
 * Brings the form to life: asks for what the chosen kind needs, offers what the page holds, and shows what is to be
 * sent. Made of the markup of the page of corrections, which has all the words.
 */
export function startForm(form: HTMLFormElement, { action }: DOMStringMap): void {
  const subject = readSubject(document);
  void loadStyles().then(() => (form.hidden = false));
  const kind = field<HTMLSelectElement>(form, 'action');
  if (kind === undefined) return;
  if (subject?.kind === 'work') leaveOutPeople(kind);
  if (action !== undefined) kind.value = action;
  offer(form, 'person', subject?.kind === 'person' ? [toChoice(subject)] : (subject?.people ?? []));
  const works = subject?.kind === 'work' ? [toChoice(subject)] : readWorks(document);
  offer(form, 'work', works);
  offer(form, 'otherWork', subject?.kind === 'work' ? [] : works);
  offer(
    form,
    'version',
    (subject?.versions ?? []).map((id) => ({ id, label: id })),
  );
  offerBoxes(form, works);
  const name = subject?.kind === 'person' ? subject.label : (subject?.people?.[0]?.label ?? '');
  for (const which of ['byline', 'name']) setText(form, which, name);
  const ready = form.querySelector<HTMLElement>('.correction-ready');
  if (ready) startCopying(ready);
  const update = (): void => showFields(form, kind);
  update();
  form.addEventListener('input', ({ target }) => {
    update();
    if (target instanceof HTMLSelectElement && target.dataset['choose'] === 'person')
      setText(form, 'byline', target.value === '' ? '' : (target.selectedOptions[0]?.label ?? ''));
    for (const input of form.querySelectorAll<HTMLInputElement>('[aria-invalid]')) setWrong(input, '');
    if (ready) ready.hidden = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void compose(form, kind, subject);
  });
}

async function compose(
  form: HTMLFormElement,
  kind: HTMLSelectElement,
  subject: CorrectionSubject | undefined,
): Promise<void> {
  const composed = composeDecision(await readAnswers(form, kind.value as DecisionAction));
  if ('wrong' in composed) pointAt(form, composed.wrong);
  else showReady(form, kind, composed.decision, subject);
}

function pointAt(form: HTMLFormElement, name: Extract<Composed, { wrong: unknown }>['wrong']): void {
  const box = form.querySelector(`[data-field="${name}"]`);
  const input = [...(box?.querySelectorAll<HTMLInputElement>('select, input, textarea') ?? [])].find(
    (one) => one.closest('[hidden]') === null && one.dataset['choose'] === undefined,
  );
  if (input) setWrong(input, box?.querySelector('[data-wrong]')?.textContent ?? '');
}

/** Says what is wrong in the browser's own way; an empty text takes it back. */
function setWrong(input: HTMLInputElement, message: string): void {
  input.setCustomValidity(message);
  if (message === '') input.removeAttribute('aria-invalid');
  else {
    input.setAttribute('aria-invalid', 'true');
    input.reportValidity();
  }
}

async function readAnswers(form: HTMLFormElement, action: DecisionAction): Promise<CorrectionAnswers> {
  const text = (name: string): string => {
    const chosen = form.querySelector<HTMLSelectElement>(`select[data-choose="${name}"]`);
    return chosen?.value || (field<HTMLInputElement>(form, name)?.value.trim() ?? '');
  };
  const answers: CorrectionAnswers = {
    action,
    who: text('who'),
    why: text('why'),
    when: new Date().toLocaleDateString('sv'),
  };
  for (const box of form.querySelectorAll<HTMLElement>('[data-field]:not([hidden])')) {
    const name = box.dataset['field'] as CorrectionField;
    const boxes = [...box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    if (boxes.length > 0) answers[name] = boxes.flatMap((one) => (one.checked ? [one.value] : [])).join('\n');
    else if (kinds[name]) answers[name] = await textToKey(text(name), kinds[name]);
    else answers[name] = text(name);
  }
  return answers;
}

function showFields(form: HTMLFormElement, kind: HTMLSelectElement): void {
  const wanted = (kind.selectedOptions[0]?.dataset['fields'] ?? '').split(' ');
  for (const box of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const { field: name = '', always } = box.dataset;
    box.hidden = always === undefined && !wanted.includes(name);
    const chosen = box.querySelector<HTMLSelectElement>('select[data-choose]');
    const typed = box.querySelector<HTMLElement>('[data-typed]');
    if (typed) typed.hidden = chosen !== null && chosen.value !== '' && chosen.options.length > 1;
  }
}

/** Lets the reader choose from what the page holds; the last choice is to type something else. */
function offer(form: HTMLFormElement, name: string, choices: readonly Choice[]): void {
  const select = form.querySelector<HTMLSelectElement>(`select[data-choose="${name}"]`);
  if (select === null || choices.length === 0) return;
  select.prepend(...choices.map(({ id, label }) => new Option(label, id)));
  select.selectedIndex = 0;
  const label = select.closest('label');
  if (label) label.hidden = false;
}

function offerBoxes(form: HTMLFormElement, works: readonly Choice[]): void {
  const list = form.querySelector('[data-boxes]');
  if (list === null || works.length < 2) return;
  const boxes = works.map(({ id, label }) => {
    const input = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
    const box = document.createElement('label');
    box.append(input, ` ${label}`);
    return box;
  });
  list.replaceChildren(...boxes);
}

/** From the page of a work, what is about a person alone is not asked. */
function leaveOutPeople(kind: HTMLSelectElement): void {
  for (const option of [...kind.options])
    if (option.dataset['fields']?.includes('work') !== true || option.value === 'split') option.remove();
  for (const group of kind.querySelectorAll('optgroup')) if (group.children.length === 0) group.remove();
}

function setText(form: HTMLFormElement, name: string, text: string): void {
  const input = field<HTMLInputElement>(form, name);
  if (input !== undefined) input.value = text;
}

function toChoice({ id, label }: CorrectionSubject): Choice {
  return { id, label };
}

function field<Control extends HTMLInputElement | HTMLSelectElement>(
  form: HTMLFormElement,
  name: string,
): Control | undefined {
  return form.querySelector<Control>(`[name="${name}"]`) ?? undefined;
}
