import type { Diagnostic } from '../../diagnostics.ts';
import { foldName, type NameParts } from '../../normalise/names/index.ts';
import { compareText } from '../compare.ts';
import { addTo } from '../multimap.ts';
import { passesBylineTest } from './byline-test.ts';
import type { BylineLink, LinkedWork } from './linked-work.ts';
import { indexNames } from './name-index.ts';
import type { NameMiss } from './name-misses.ts';
import type { NamedOpenByline, NameRule } from './name-rule.ts';
import type { RegisterPerson } from './register-person.ts';

interface NearMiss {
  code: NameMiss['kind'];
  open: Pick<NamedOpenByline, 'index' | 'place' | 'work' | 'byline'>;
  people: readonly RegisterPerson[];
}

/** What names suggest and rules do not link: for a human to decide, one line for each name and its people. */
export class NameReport {
  readonly #misses = new Map<string, NearMiss>();

  /** More than one person fits. */
  addSeveral(open: NamedOpenByline, people: readonly RegisterPerson[]): void {
    this.#misses.set(`${open.index} ${open.place}`, { code: 'byline-fits-several', open, people });
  }

  /**
   * Bylines that would fit somebody if both were written in Latin letters, where a rule would speak for them: a
   * transliteration fits many names, so nobody is linked by it.
   */
  addOtherScripts(
    linked: readonly LinkedWork[],
    links: readonly (readonly (BylineLink | undefined)[])[],
    { people, rules }: { people: readonly RegisterPerson[]; rules: readonly NameRule[] },
  ): void {
    const names = indexNames(
      people.map((person) => ({ ...person, names: person.names.map(inLatin) })),
      roughly,
    );
    const inOtherScripts = people.flatMap((person) => {
      const written = person.names.filter(({ display }) => isForeign(display));
      return written.length === 0 ? [] : [{ ...person, names: written.map(inLatin) }];
    });
    const foreign = indexNames(inOtherScripts, roughly);
    for (const [index, { work }] of linked.entries()) {
      for (const [place, byline] of work.bylines.entries()) {
        if (byline.kind !== 'person' || links[index]?.[place] !== undefined) continue;
        const isWrittenSo = isForeign(byline.display);
        if (!isWrittenSo && inOtherScripts.length === 0) continue;
        const candidates = (isWrittenSo ? names : foreign)
          .find(inLatin(byline))
          .filter(({ person }) => links[index]?.every((link) => link?.person !== person.id) === true);
        if (candidates.length === 0 || this.#misses.has(`${index} ${place}`)) continue;
        const open = { index, place, work, byline, candidates };
        const fits = new Set(
          rules
            .flatMap((rule) => rule.fits(open))
            .flatMap(({ candidate, support }) => (support === undefined ? [] : [candidate.person.id])),
        );
        const fitting = candidates.map(({ person }) => person).filter(({ id }) => fits.has(id));
        if (fitting.length > 0)
          this.#misses.set(`${index} ${place}`, { code: 'name-in-another-script', open, people: fitting });
      }
    }
  }

  /** @param links who was linked in the end */
  toMisses(links: readonly (readonly (BylineLink | undefined)[])[]): NameMiss[] {
    return [...this.#misses.values()]
      .filter(({ open: { index, place } }) => links[index]?.[place] === undefined)
      .map(({ code: kind, open: { work, place }, people }) => ({
        kind,
        work: work.id,
        place,
        people: people.map(({ id }) => id).sort(),
      }));
  }

  /** @param links who was linked in the end */
  toDiagnostics(links: readonly (readonly (BylineLink | undefined)[])[]): Diagnostic[] {
    const groups = new Map<string, NearMiss[]>();
    for (const miss of this.#misses.values()) {
      const { index, place, byline } = miss.open;
      if (links[index]?.[place] !== undefined) continue;
      const key = [miss.code, byline.display, ...miss.people.map(({ id }) => id)].join('\n');
      addTo(groups, key, miss);
    }
    return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, misses]) => toDiagnostic(misses));
  }
}

function toDiagnostic(misses: readonly NearMiss[]): Diagnostic {
  const [first] = misses;
  const { code = 'byline-fits-several', people = [], open } = first ?? {};
  const works = misses.length === 1 ? '1 work' : `${misses.length} works`;
  // A former name may be one that is printed nowhere.
  const isFormer = people.some(({ names }) => names.some(({ kind }) => kind === 'former'));
  const name = isFormer || open === undefined ? 'An author' : open.byline.display;
  return {
    code,
    severity: 'notice',
    ...toPlace(misses),
    message:
      code === 'byline-fits-several'
        ? 'The name fits several people, and nothing tells which of them it is'
        : 'The name fits somebody when it is written in Latin letters, which is not enough to link it',
    value: `${name} on ${works}: ${people.map(({ id }) => id).join(' | ')}`,
    hint:
      code === 'byline-fits-several'
        ? 'Decide on each work (add), or give the people their ORCID iDs.'
        : 'Add the name in this script to the roster, or decide on each work (add).',
  };
}

/** Of the first record that prints the name. */
function toPlace(misses: readonly NearMiss[]): Pick<Diagnostic, 'file' | 'entry'> {
  const [first] = misses
    .flatMap(({ open }) => open.work.provenance)
    .sort((a, b) => compareText(a.file, b.file) || compareText(a.entry, b.entry));
  return first === undefined ? {} : { file: `exports/${first.file}`, entry: first.entry };
}

/** A letter has several transliterations: Dmitriy, Dmitri. */
function roughly(name: NameParts, names: readonly NameParts[]): 'full' | undefined {
  return passesBylineTest(name, names) ? 'full' : undefined;
}

function isForeign(display: string): boolean {
  // Most names need no closer look.
  return !ascii.test(display) && /\p{L}/u.test(display.replaceAll(/\p{Script=Latin}/gu, ''));
}

const ascii = /^[ -~]*$/;

/** The name with its parts in Latin letters; initials stay as they are. */
function inLatin<Name extends NameParts & { display: string }>(name: Name): Name {
  const fold = (text: string | undefined): string | undefined =>
    text === undefined || !isForeign(text) ? text : capitalise(foldName(text));
  return { ...name, family: fold(name.family), given: fold(name.given), particle: fold(name.particle) };
}

function capitalise(text: string): string {
  return text.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
