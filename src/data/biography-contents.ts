import { biographiesSchema, type BiographyContents, type NamedWork } from '../lib/model/biography.ts';
import { readGeneratedJson } from './generated.ts';
import { portraitOf, shownFigures } from './media.ts';
import { readPublication } from './publications.ts';

const biographies = biographiesSchema.parse(readGeneratedJson('biographies.json'));

/** What the components of a person's texts, its translations among them, print. */
export function readBiographyContents(researcherPage: string | undefined): BiographyContents {
  const files = Object.keys(biographies).filter(
    (name) =>
      researcherPage !== undefined && (name === researcherPage || name.startsWith(`${researcherPage}.`)),
  );
  const cited: Record<string, NamedWork> = {};
  const lists: Record<string, NamedWork[]> = {};
  for (const file of files) {
    const records = biographies[file];
    for (const [reference, id] of Object.entries(records?.cited ?? {})) cited[reference] = nameWork(id);
    for (const [filter, ids] of Object.entries(records?.lists ?? {})) lists[filter] = ids.map(nameWork);
  }
  return { portrait: portraitOf(researcherPage), cited, lists, figures: shownFigures() };
}

function nameWork(id: string): NamedWork {
  const { slug, title, year, authorships, authorCount } = readPublication(id);
  const [first] = authorships;
  return { slug, title: title.text, year, author: first?.family ?? first?.display, others: authorCount > 1 };
}
