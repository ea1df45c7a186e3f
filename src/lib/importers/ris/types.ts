import type { PublicationType } from '../../model/publication-type.ts';
import type { Venue } from '../../model/venue.ts';

/** What a reference type means for the fields of its records. */
export interface RisType {
  type: PublicationType;
  /** What the type is called in EndNote, whose XML names types; other programs write the name into `TY`. */
  name: string;
  /** What `T2` and the journal's fields name: a journal, proceedings or the book around a chapter; else a series. */
  venue?: Venue['kind'];
  /** Which of `A2` and `A3` holds the editors of the volume; the other one holds those of the series, or advisers. */
  editors?: 'A2' | 'A3' | 'AU';
  /** `SP` counts the pages of the whole. */
  countsPages?: true;
}

/** The vocabulary of `TY`, with EndNote's names. https://en.wikipedia.org/wiki/RIS_(file_format) */
const types: Readonly<Record<string, RisType>> = {
  ABST: { type: 'article', name: 'Abstract', venue: 'journal', editors: 'A2' },
  ADVS: { type: 'other', name: 'Audiovisual Material' },
  AGGR: { type: 'dataset', name: 'Aggregated Database' },
  ANCIENT: { type: 'book', name: 'Ancient Text', editors: 'A2' },
  ART: { type: 'other', name: 'Artwork' },
  BILL: { type: 'other', name: 'Bill' },
  BLOG: { type: 'other', name: 'Blog', editors: 'A2' },
  BOOK: { type: 'book', name: 'Book', editors: 'A3', countsPages: true },
  CASE: { type: 'other', name: 'Case' },
  CHAP: { type: 'chapter', name: 'Book Section', venue: 'book', editors: 'A2' },
  CHART: { type: 'other', name: 'Chart or Table' },
  CLSWK: { type: 'book', name: 'Classical Work', countsPages: true },
  COMP: { type: 'software', name: 'Computer Program' },
  CONF: { type: 'conference-paper', name: 'Conference Proceedings', venue: 'conference', editors: 'A2' },
  CPAPER: { type: 'conference-paper', name: 'Conference Paper', venue: 'conference', editors: 'A2' },
  CTLG: { type: 'other', name: 'Catalog' },
  DATA: { type: 'dataset', name: 'Dataset' },
  DBASE: { type: 'dataset', name: 'Online Database' },
  DICT: { type: 'chapter', name: 'Dictionary', venue: 'book', editors: 'A2' },
  EBOOK: { type: 'book', name: 'Electronic Book', editors: 'A2', countsPages: true },
  ECHAP: { type: 'chapter', name: 'Electronic Book Section', venue: 'book', editors: 'A2' },
  EDBOOK: { type: 'edited-book', name: 'Edited Book', editors: 'AU', countsPages: true },
  EJOUR: { type: 'article', name: 'Electronic Article', venue: 'journal', editors: 'A2' },
  ELEC: { type: 'other', name: 'Electronic Source' },
  ENCYC: { type: 'chapter', name: 'Encyclopedia', venue: 'book', editors: 'A2' },
  EQUA: { type: 'other', name: 'Equation' },
  FIGURE: { type: 'other', name: 'Figure' },
  GEN: { type: 'other', name: 'Generic', editors: 'A2' },
  GOVDOC: { type: 'report', name: 'Government Document', countsPages: true },
  GRANT: { type: 'other', name: 'Grant' },
  HEAR: { type: 'other', name: 'Hearing' },
  ICOMM: { type: 'other', name: 'Internet Communication' },
  INPR: { type: 'article', name: 'In Press Article', venue: 'journal', editors: 'A2' },
  INTV: { type: 'other', name: 'Interview' },
  JFULL: { type: 'edited-book', name: 'Journal', venue: 'journal', editors: 'AU' },
  JOUR: { type: 'article', name: 'Journal Article', venue: 'journal', editors: 'A2' },
  LEGAL: { type: 'other', name: 'Legal Rule or Regulation' },
  MANSCPT: { type: 'other', name: 'Manuscript', countsPages: true },
  MAP: { type: 'other', name: 'Map' },
  MGZN: { type: 'article', name: 'Magazine Article', venue: 'journal', editors: 'A2' },
  MPCT: { type: 'other', name: 'Film or Broadcast' },
  MULTI: { type: 'other', name: 'Online Multimedia' },
  MUSIC: { type: 'other', name: 'Music' },
  NEWS: { type: 'article', name: 'Newspaper Article', venue: 'journal', editors: 'A2' },
  PAMP: { type: 'report', name: 'Pamphlet', countsPages: true },
  PAT: { type: 'other', name: 'Patent' },
  PCOMM: { type: 'other', name: 'Personal Communication' },
  PODCST: { type: 'other', name: 'Podcast' },
  PRESS: { type: 'other', name: 'Press Release' },
  RPRT: { type: 'report', name: 'Report', countsPages: true },
  SER: { type: 'other', name: 'Serial', editors: 'A2' },
  SLIDE: { type: 'other', name: 'Slide' },
  SOUND: { type: 'other', name: 'Sound Recording' },
  STAND: { type: 'other', name: 'Standard', countsPages: true },
  STAT: { type: 'other', name: 'Statute' },
  THES: { type: 'thesis', name: 'Thesis', countsPages: true },
  UNBILL: { type: 'other', name: 'Unenacted Bill' },
  UNPB: { type: 'other', name: 'Unpublished Work' },
  VIDEO: { type: 'other', name: 'Video Recording' },
  WEB: { type: 'other', name: 'Web Page' },
};

/** What other programs write for them. */
const others: Readonly<Record<string, string>> = {
  article: 'JOUR',
  journal: 'JOUR',
  chapter: 'CHAP',
  'book chapter': 'CHAP',
  conference: 'CONF',
  magazine: 'MGZN',
  newspaper: 'NEWS',
  misc: 'GEN',
  pers: 'PCOMM',
  preprint: 'PREPRINT',
  dissertation: 'THES',
  software: 'COMP',
  unpb: 'UNPB',
  unpd: 'UNPB',
  unpublished: 'UNPB',
  'legal rule/regulation': 'LEGAL',
  statutes: 'STAT',
};

const preprint: RisType = { type: 'preprint', name: 'Preprint', venue: 'repository' };

const codesByName = new Map(Object.entries(types).map(([code, { name }]) => [name.toLowerCase(), code]));

/** A type by its code or its name in EndNote; undefined where neither RIS nor EndNote has such a one. */
export function toRisType(text: string): RisType | undefined {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(types, code)) return types[code];
  const name = text.trim().toLowerCase();
  const other = Object.hasOwn(others, name) ? others[name] : codesByName.get(name);
  if (other === 'PREPRINT') return preprint;
  return other === undefined ? undefined : types[other];
}

/** What the type of work that databases write into `M3` says: it is finer than the type of reference. */
export function workTypeToType(text: string): PublicationType | undefined {
  const word = text.trim().toLowerCase();
  return Object.hasOwn(workTypes, word) ? workTypes[word] : undefined;
}

const workTypes: Readonly<Record<string, PublicationType>> = {
  review: 'review',
  'review article': 'review',
  'journal article; review': 'review',
  'short survey': 'review',
  'systematic review': 'review',
  editorial: 'editorial',
  'editorial material': 'editorial',
  letter: 'letter',
  erratum: 'erratum',
  correction: 'erratum',
  corrigendum: 'erratum',
  'conference paper': 'conference-paper',
  'proceedings paper': 'conference-paper',
  'book chapter': 'chapter',
  preprint: 'preprint',
  'peer review': 'peer-review',
  dataset: 'dataset',
  'data set': 'dataset',
  software: 'software',
};
