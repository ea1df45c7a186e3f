import type { Words } from '../en/index.ts';
import type { Formats } from '../formats.ts';
import { citeWords } from './cite.ts';
import { correctWords } from './correct.ts';
import { curateWords } from './curate.ts';
import { dataWords } from './data.ts';
import { definitionsWords } from './definitions.ts';
import { directoryWords } from './directory.ts';
import { evidenceWords } from './evidence.ts';
import { followWords } from './follow.ts';
import { graphWords } from './graph.ts';
import { personWords } from './person.ts';
import { publicationListWords } from './publication-list.ts';
import { publicationWords } from './publication.ts';
import { rulesWords } from './rules.ts';
import { searchWords } from './search.ts';
import { siteWords } from './site.ts';

/** Every text of the interface in German, with the formal "Sie". */
export const germanWords = (formats: Formats): Words => ({
  cite: citeWords(formats),
  correct: correctWords(formats),
  curate: curateWords(formats),
  data: dataWords(formats),
  definitions: definitionsWords(formats),
  directory: directoryWords(formats),
  evidence: evidenceWords(formats),
  follow: followWords(formats),
  graph: graphWords(formats),
  person: personWords(formats),
  publication: publicationWords(formats),
  publicationList: publicationListWords(formats),
  rules: rulesWords(formats),
  search: searchWords(formats),
  site: siteWords(formats),
});
