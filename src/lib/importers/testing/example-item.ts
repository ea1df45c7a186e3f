/** A work, or for lists of people a person, in the fields that most formats have; the texts may be anything. */
export interface ExampleItem {
  /** Names the record, where the format has such names. */
  key: string;
  title: string;
  family: string;
  given: string;
  abstract: string;
  venue: string;
  keyword: string;
  url: string;
  /** Digits and hyphens: `2020`. */
  year: string;
  doi: string;
}

export function toExampleItem(number: number, changed: Partial<ExampleItem> = {}): ExampleItem {
  return {
    key: `k${number}`,
    title: `On the reeds of river ${number}`,
    family: ['Brook', 'Lund', 'Okafor', 'Marsh'][number % 4] ?? 'Brook',
    given: 'Ada',
    abstract: `We looked at ${number} reeds for a long summer and counted what we saw.`,
    venue: 'Journal of Invented Rivers',
    keyword: 'reeds',
    url: `https://rivers.example.org/${number}`,
    year: String(2000 + (number % 25)),
    doi: `10.5555/reeds.${number}`,
    ...changed,
  };
}

/** The same text in every field that holds text. */
export function toHostileItem(number: number, text: string): ExampleItem {
  return toExampleItem(number, {
    title: text,
    family: text,
    given: text,
    abstract: text,
    venue: text,
    keyword: text,
    url: text,
    doi: text,
  });
}
