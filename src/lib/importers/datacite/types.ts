import type { PublicationType } from '../../model/publication-type.ts';
import { toObject } from '../json/read.ts';
import { toText } from './value.ts';

/** `resourceTypeGeneral`: appendix 1, table 7 of the schema; `Text` says nothing by itself. */
const general: Readonly<Record<string, PublicationType>> = {
  audiovisual: 'other',
  award: 'other',
  book: 'book',
  bookchapter: 'chapter',
  collection: 'other',
  computationalnotebook: 'software',
  conferencepaper: 'conference-paper',
  conferenceproceeding: 'edited-book',
  datapaper: 'article',
  dataset: 'dataset',
  dissertation: 'thesis',
  event: 'other',
  image: 'other',
  instrument: 'other',
  interactiveresource: 'other',
  journal: 'other',
  journalarticle: 'article',
  model: 'other',
  other: 'other',
  outputmanagementplan: 'report',
  peerreview: 'peer-review',
  physicalobject: 'other',
  poster: 'other',
  preprint: 'preprint',
  presentation: 'other',
  project: 'other',
  report: 'report',
  service: 'other',
  software: 'software',
  sound: 'other',
  standard: 'report',
  studyregistration: 'other',
  text: 'other',
  workflow: 'other',
};

/** What registrants write into `resourceType` beside `Text`. The first that fits stands. */
const words: readonly (readonly [RegExp, PublicationType])[] = [
  [/pre-?print/i, 'preprint'],
  [/thesis|dissertation|habilitation/i, 'thesis'],
  [/peer.?review/i, 'peer-review'],
  [/poster|presentation|slides|lecture|blog/i, 'other'],
  [/(?:conference|proceedings?|workshop).?(?:paper|article|contribution)/i, 'conference-paper'],
  [/(?:book.?)?(?:chapter|section|part)\b/i, 'chapter'],
  [/data ?set/i, 'dataset'],
  [/software|source ?code/i, 'software'],
  [/review/i, 'review'],
  [/editorial/i, 'editorial'],
  [/article|\bpaper in journal|journal paper/i, 'article'],
  [/proceedings/i, 'edited-book'],
  [/monograph|\bbook\b/i, 'book'],
  [/report|working.?paper|deliverable|white.?paper/i, 'report'],
];

/** The type of a work from `types`; `undefined` for a general type that the schema does not have. */
export function dataciteTypesToType(value: unknown): PublicationType | undefined {
  const types = toObject(value);
  const named = toText(types?.['resourceTypeGeneral']);
  const specific = toText(types?.['resourceType']);
  const key = named?.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (key !== undefined && key !== 'text' && key !== 'other')
    return Object.hasOwn(general, key) ? general[key] : undefined;
  const byWord = specific === undefined ? undefined : words.find(([word]) => word.test(specific))?.[1];
  return byWord ?? (types?.['bibtex'] === 'phdthesis' ? 'thesis' : 'other');
}
