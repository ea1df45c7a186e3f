import type { TopicMention } from '../../model/topic-mention.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

/** A subject heading of a work. */
export interface Heading {
  name: string;
  /** Its descriptor's number: `D012345`. */
  id?: string | undefined;
  /** A main topic of the work. */
  isMajor: boolean;
}

/** Headings that NLM puts to every work about people or animals, whatever it is about: "check tags". */
const checkTags: ReadonlySet<string> = new Set(
  (
    'Adolescent|Adult|Aged|Aged, 80 and over|Animals|Cats|Cattle|Chick Embryo|Child|Child, Preschool|Cricetinae|Dogs|' +
    'Female|Guinea Pigs|Humans|Infant|Infant, Newborn|Male|Mice|Middle Aged|Pregnancy|Rabbits|Rats|Swine|Young Adult'
  ).split('|'),
);

/** Headings as topics: the main ones where they are marked, else all but those that stand with every work. */
export function headingsToFields(headings: readonly Heading[]): WorkFields | undefined {
  const major = headings.filter(({ isMajor }) => isMajor);
  const telling = major.length > 0 ? major : headings.filter(({ name }) => !checkTags.has(name));
  const topics = telling.map(({ name, id }): TopicMention => ({
    scheme: 'mesh',
    ...(id === undefined ? {} : { id }),
    name,
  }));
  return topics.length === 0 ? undefined : { topics };
}
