import type { Finding, FindingSubject } from '../../model/finding.ts';

/**
 * Entries for a file of `content/curation` that would settle a finding, ready to copy: what is true, only a human can
 * say. Every text is a JSON string, which is YAML as well, so nothing in a title or a name can end it.
 * @param asOf the day that the numbers are for, which stands for that of the decision
 */
export function findingToEntries({ kind, subjects, reason }: Finding, asOf: string): string {
  // Of a day that is known by its month or year alone, any in it will do: whoever decides puts in their own.
  const decided = { who: 'your name', when: `${asOf}-01-01`.slice(0, 10), why: reason };
  const [first, second] = subjects;
  const works = subjects.filter((subject) => subject.kind === 'work');
  const people = subjects.filter((subject) => subject.kind === 'person');
  switch (kind) {
    case 'suspicious-merge': {
      const [, one, other] = works;
      return toYaml([{ action: 'not-same', target: one?.anchor, other: other?.anchor, ...decided }]);
    }
    case 'near-miss':
      return toYaml([{ action: 'same', target: first?.anchor, other: second?.anchor, ...decided }]);
    case 'possible-split':
      return either(
        toYaml([{ action: 'merge', target: second?.anchor, into: first?.anchor, ...decided }]),
        toYaml([{ action: 'not-same', target: first?.anchor, other: second?.anchor, ...decided }]),
      );
    case 'possible-mix': {
      const others = works.filter(({ group }) => group === 1).map(({ anchor }) => anchor);
      const split = toYaml([{ action: 'split', target: first?.anchor, works: others, ...decided }]);
      const one = { target: first?.anchor, check: 'one-person', works: works.map(({ anchor }) => anchor) };
      return either(split, toYaml([{ action: 'verify', ...one, ...decided }]));
    }
    case 'byline-fits-several':
    case 'name-in-another-script':
    case 'unresolved-name': {
      const [likeliest] = people;
      return toYaml(
        subjects
          .filter((subject) => subject.kind === 'byline')
          .map(({ anchor, text }) => ({
            action: 'add',
            target: { work: anchor, byline: text },
            person: likeliest?.anchor,
            ...decided,
          })),
      );
    }
  }
}

/** The second is what to write where the finding is wrong: it is not told again. */
function either(entry: string, otherwise: string): string {
  if (entry === '' || otherwise === '') return entry;
  const lines = otherwise.split('\n').map((line) => `# ${line}`);
  return [entry, '# or, where it is not so:', ...lines].join('\n');
}

type Value = string | FindingSubject['anchor'] | { work: FindingSubject['anchor']; byline: string };

/** An entry without something it needs is left out. */
function toYaml(entries: readonly Record<string, Value | readonly Value[] | undefined>[]): string {
  return entries
    .filter((entry) => Object.values(entry).every(isKnown))
    .map((entry) =>
      Object.entries(entry)
        .map(([key, value], place) => `${place === 0 ? '- ' : '  '}${key}: ${valueToYaml(key, value)}`)
        .join('\n'),
    )
    .join('\n');
}

function isKnown(value: Value | readonly Value[] | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Actions and dates are bare; a list has a line for each. */
function valueToYaml(key: string, value: Value | readonly Value[] | undefined): string {
  if (Array.isArray(value)) return value.map((item) => `\n    - ${JSON.stringify(item)}`).join('');
  return (key === 'action' || key === 'when') && typeof value === 'string' ? value : JSON.stringify(value);
}
