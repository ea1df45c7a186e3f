import type { Diagnostic } from '../../../diagnostics.ts';
import type { PersonName } from '../../../model/person-name.ts';
import type { NamedByline } from '../../byline-keys.ts';
import type { People } from '../../people/hide-people.ts';
import type { LinkedWork } from '../../people/linked-work.ts';
import type { ReconciledWork } from '../../publications/index.ts';
import type { CuratedLinks } from '../curated-links.ts';
import { curationRule } from '../link-decision.ts';
import { type Acquaintance, findAcquaintances, isAcquainted } from './acquaintance.ts';
import { fitsHiddenName, type Hiding, tellsHiddenName } from './hiding.ts';

/** Stands for an author who may not be named (nomen nescio), as bibliographies of every language print it. */
export const unnamed: PersonName = { display: 'N. N.', kind: 'published' };

/** Everybody, with the bylines as they are printed, and the works on which somebody's name was hidden. */
export interface MaskedBylines extends People {
  /** By the place of the work. */
  hidingsOn: ReadonlyMap<number, ReadonlySet<Hiding>>;
  diagnostics: Diagnostic[];
}

/**
 * Prints the preferred name wherever somebody published under a name that is hidden. A byline that fits the name in
 * full and is linked to nobody, or to somebody outside whom no ORCID iD tells apart, may be theirs or a namesake's: it
 * is printed as `N. N.`, and reported, until a decision says whose it is; one that fits by initials, where the
 * work prints somebody or some institution that the person has to do with.
 */
export function maskBylines(
  people: People,
  hidings: readonly Hiding[],
  refused: CuratedLinks['refused'],
): MaskedBylines {
  const masking = new Masking(people, hidings, refused);
  const linked = people.linked.map((one, index) => masking.maskWork(one, index));
  return {
    ...people,
    external: people.external.map((person) =>
      masking.maskedPeople.has(person.id) ? { ...person, name: unnamed } : person,
    ),
    linked,
    hidingsOn: masking.hidingsOn,
    diagnostics: masking.diagnostics,
  };
}

class Masking {
  readonly hidingsOn = new Map<number, Set<Hiding>>();
  readonly diagnostics: Diagnostic[] = [];
  readonly maskedPeople = new Set<string>();
  readonly #hidings: readonly Hiding[];
  readonly #byId: ReadonlyMap<string, Hiding>;
  readonly #own: ReadonlySet<string>;
  readonly #orcids: ReadonlyMap<string, string | undefined>;
  readonly #acquaintances: ReadonlyMap<Hiding, Acquaintance>;
  readonly #refused: CuratedLinks['refused'];
  readonly #fits = new Map<string, readonly { hiding: Hiding; form: 'full' | 'initials' }[]>();

  constructor(
    { own, external, linked }: People,
    hidings: readonly Hiding[],
    refused: CuratedLinks['refused'],
  ) {
    this.#hidings = hidings;
    this.#byId = new Map(hidings.map((hiding) => [hiding.person.id, hiding]));
    this.#own = new Set(own.map(({ id }) => id));
    this.#orcids = new Map(
      external.map(({ id, identifiers }) => [
        id,
        identifiers.find(({ scheme }) => scheme === 'orcid')?.value,
      ]),
    );
    this.#acquaintances = findAcquaintances(hidings, linked);
    this.#refused = refused;
  }

  maskWork({ work, links }: LinkedWork, index: number): LinkedWork {
    const present = new Set(links.flatMap((link) => this.#byId.get(link?.person ?? '') ?? []));
    const masked = new Map<string, string>();
    const mask = <Byline extends NamedByline>(byline: Byline, name: PersonName, hiding: Hiding): Byline => {
      present.add(hiding);
      masked.set(byline.display, name.display);
      return rename(byline, name);
    };
    const bylines = work.bylines.map((byline, place) => {
      const link = links[place];
      const owner = this.#byId.get(link?.person ?? '');
      if (owner !== undefined)
        return tellsHiddenName(byline, owner) ? mask(byline, owner.name, owner) : byline;
      if (link !== undefined && (this.#own.has(link.person) || link.decision.rule === curationRule))
        return byline;
      const hiding = this.#findHiding(byline, { work, links, index, place });
      if (hiding === undefined) return byline;
      if (link === undefined) this.diagnostics.push(unresolved(work));
      else this.maskedPeople.add(link.person);
      return mask(byline, unnamed, hiding);
    });
    const editors = work.editors.map((editor) => {
      const hiding = this.#findHiding(editor, { work, links, index });
      return hiding === undefined ? editor : mask(editor, unnamed, hiding);
    });
    if (present.size === 0) return { work, links };
    this.hidingsOn.set(index, present);
    if (masked.size === 0) return { work, links };
    return {
      work: { ...work, bylines, editors },
      links: links.map((link) =>
        link === undefined
          ? undefined
          : {
              ...link,
              decision: {
                ...link.decision,
                values: link.decision.values.map((value) => masked.get(value) ?? value),
              },
            },
      ),
    };
  }

  /** Whose hidden name an author bears who is not known to be somebody else. */
  #findHiding(
    byline: NamedByline & { identifiers: readonly unknown[] },
    { work, links, index, place }: LinkedWork & { index: number; place?: number },
  ): Hiding | undefined {
    if (byline.kind !== 'person') return undefined;
    const refused = place === undefined ? undefined : this.#refused.get(index)?.get(place);
    const orcid = place === undefined ? undefined : this.#orcidOf({ work, links }, place);
    const found = this.#fitsOf(byline).find(({ hiding, form }) => {
      const { person } = hiding;
      if (refused?.has(person.id) === true) return false;
      const theirs = person.identifiers.find(({ scheme }) => scheme === 'orcid')?.value;
      if (orcid !== undefined && theirs !== undefined && orcid !== theirs) return false;
      if (form === 'full') return true;
      const acquaintance = this.#acquaintances.get(hiding);
      return acquaintance !== undefined && isAcquainted({ work, links }, place, acquaintance);
    });
    return found?.hiding;
  }

  #orcidOf({ work, links }: LinkedWork, place: number): string | undefined {
    const printed = work.bylines[place]?.identifiers.find(({ identifier }) => identifier.scheme === 'orcid');
    return printed?.identifier.value ?? this.#orcids.get(links[place]?.person ?? '');
  }

  /** Each spelling is looked at once: most are printed on many works. */
  #fitsOf(byline: NamedByline) {
    const { display, family, given, particle } = byline;
    const spelling = [display, family, given, particle].join('\n');
    let fits = this.#fits.get(spelling);
    if (fits === undefined) {
      fits = this.#hidings.flatMap((hiding) => {
        const form = fitsHiddenName(byline, hiding);
        return form === undefined ? [] : [{ hiding, form }];
      });
      this.#fits.set(spelling, fits);
    }
    return fits;
  }
}

function rename<Named extends NamedByline>(byline: Named, name: PersonName): Named {
  const renamed: Named = { ...byline, display: name.display };
  for (const part of ['family', 'given', 'particle', 'suffix'] as const) {
    const value = name[part];
    if (value === undefined) delete renamed[part];
    else renamed[part] = value;
  }
  return renamed;
}

function unresolved({ title, id, provenance: [first] }: ReconciledWork): Diagnostic {
  return {
    code: 'hidden-name-unresolved',
    severity: 'warning',
    ...(first === undefined ? {} : { file: `exports/${first.file}`, entry: first.entry }),
    message: `An author who is linked to nobody bears a name that is hidden, so ${unnamed.display} is printed`,
    value: title.text || id,
    hint: 'Say by a decision whose byline it is (add), or that it is not the person’s (remove).',
  };
}
