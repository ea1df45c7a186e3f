import type { Diagnostic } from '../../diagnostics.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import type { PersonName } from '../../model/person-name.ts';
import { foldName, fullNameKey, isInitialsOnly } from '../../normalise/names/index.ts';
import { bylineToFamilyKey, type NamedByline } from '../byline-keys.ts';
import type { People } from '../people/hide-people.ts';
import type { LinkedWork } from '../people/linked-work.ts';
import { passesBylineTest } from '../people/byline-test.ts';
import { pickPrintedName } from '../people/printed-name.ts';
import type { ReconciledWork } from '../publications/index.ts';

/** Somebody with a name that is printed nowhere. */
interface Hiding {
  hidden: readonly PersonName[];
  printable: readonly PersonName[];
  /** Stands in place of the hidden names. */
  name: PersonName;
}

/**
 * Prints the preferred name wherever somebody published under a name that is hidden. A byline that reads so in full
 * and is linked to nobody may be theirs or a namesake's: it is printed with initials, and reported, until a decision
 * says whose it is.
 */
export function maskHiddenNames(people: People): People & { diagnostics: Diagnostic[] } {
  const hiding = new Map(
    people.own.flatMap((person): [string, Hiding][] => {
      const hidden = person.names.filter((name) => name.hidden === true);
      if (hidden.length === 0) return [];
      const printable = person.names.filter(({ kind }) => kind !== 'former');
      return [[person.id, { hidden, printable, name: pickPrintedName(person.names) }]];
    }),
  );
  if (hiding.size === 0) return { ...people, diagnostics: [] };
  const hiddenKeys = new Set(
    [...hiding.values()].flatMap(({ hidden }) => hidden.flatMap((name) => fullNameKey(name) ?? [])),
  );
  const diagnostics: Diagnostic[] = [];
  const linked = people.linked.map((one) => maskWork(one, { hiding, hiddenKeys, diagnostics }));
  return { ...people, linked, diagnostics };
}

interface Masking {
  hiding: ReadonlyMap<string, Hiding>;
  hiddenKeys: ReadonlySet<string>;
  diagnostics: Diagnostic[];
}

function maskWork({ work, links }: LinkedWork, { hiding, hiddenKeys, diagnostics }: Masking): LinkedWork {
  /** What was printed, and what is printed instead. */
  const masked = new Map<string, string>();
  const families = new Set<string>();
  const note = (byline: NamedByline, name: PersonName): void => {
    masked.set(byline.display, name.display);
    families.add(foldName(byline.family ?? byline.display));
  };
  const isHidden = (name: NamedByline): boolean =>
    name.kind === 'person' && hiddenKeys.has(fullNameKey(name) ?? '');
  const bylines = work.bylines.map((byline, place) => {
    const link = links[place];
    const person = link === undefined ? undefined : hiding.get(link.person);
    const name = person === undefined ? toInitials(byline) : person.name;
    const hides =
      person === undefined ? link === undefined && isHidden(byline) : readsAsHidden(byline, person);
    if (!hides) return byline;
    if (person === undefined) diagnostics.push(unresolved(work));
    note(byline, name);
    const { family: _family, given: _given, particle: _particle, suffix: _suffix, ...rest } = byline;
    return { ...rest, ...toPrinted(name) };
  });
  const editors = work.editors.map((editor) => {
    if (!isHidden(editor)) return editor;
    note(editor, toInitials(editor));
    const { family: _family, given: _given, particle: _particle, suffix: _suffix, ...rest } = editor;
    return { ...rest, ...toPrinted(toInitials(editor)) };
  });
  if (masked.size === 0) return { work, links };
  const maskDecision = (decision: LinkDecision): LinkDecision => ({
    ...decision,
    values: decision.values
      .map((value) => masked.get(value) ?? value)
      .filter((value) => !families.has(value.split('|')[0] ?? '')),
  });
  return {
    work: { ...work, bylines, editors, merges: work.merges.map(maskDecision) },
    links: links.map((link) =>
      link === undefined ? undefined : { ...link, decision: maskDecision(link.decision) },
    ),
  };
}

function toPrinted({ display, family, given, particle, suffix }: PersonName): Omit<NamedByline, 'kind'> {
  return {
    display,
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The hidden name itself, or a form of it that is no form of a name which may be printed, surname and all. */
function readsAsHidden(byline: NamedByline, { hidden, printable }: Hiding): boolean {
  const keys = [fullNameKey(byline), foldName(byline.display)];
  if (hidden.some((name) => keys.includes(fullNameKey(name)) || keys.includes(foldName(name.display))))
    return true;
  const ofSurname = printable.filter(
    (name) => bylineToFamilyKey({ ...name, kind: 'person' }) === bylineToFamilyKey(byline),
  );
  return passesBylineTest(byline, hidden) && !passesBylineTest(byline, ofSurname);
}

/** `Anna Lindqvist` → `A. Lindqvist` */
function toInitials({ given, particle, family, suffix, display }: NamedByline): PersonName {
  if (given === undefined || family === undefined || isInitialsOnly(given))
    return { display, kind: 'published' };
  const initials = given
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ');
  return {
    display: [initials, particle, family, suffix].filter((part) => part !== undefined).join(' '),
    given: initials,
    family,
    kind: 'published',
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function unresolved({ title, id, provenance: [first] }: ReconciledWork): Diagnostic {
  return {
    code: 'hidden-name-unresolved',
    severity: 'warning',
    ...(first === undefined ? {} : { file: `exports/${first.file}`, entry: first.entry }),
    message: 'An author who is linked to nobody bears a name that is hidden, so only initials are printed',
    value: title.text || id,
    hint: 'Say by a decision (add) whose byline it is.',
  };
}
