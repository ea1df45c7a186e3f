import { type Page, pageSchema } from '../../../src/lib/model/page.ts';
import { type ResearcherPage, researcherPageSchema } from '../../../src/lib/model/researcher-page.ts';
import { reservedSlugs } from '../../../src/paths.ts';
import type { Effects } from '../effects.ts';
import { type MdxFolder, readMdxFolder } from './read-mdx-folder.ts';

/** `content/pages`: about, privacy … Their names become addresses. */
export function readPages(effects: Effects, contentDir: string): Promise<MdxFolder<Page>> {
  return readMdxFolder(effects, contentDir, 'pages', pageSchema, pageNameProblem);
}

/** `content/researchers`: what people say about themselves. */
export function readResearcherPages(
  effects: Effects,
  contentDir: string,
): Promise<MdxFolder<ResearcherPage>> {
  return readMdxFolder(effects, contentDir, 'researchers', researcherPageSchema);
}

/** `/about/` itself is meant to be written by the institution; only `/about/data/` below it is a route. */
const writtenByInstitution = 'about';

function pageNameProblem(name: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return 'The text has a name that cannot be an address: use lower-case letters, digits and hyphens';
  }
  if (reservedSlugs.has(name) && name !== writtenByInstitution) {
    return `The text would stand at /${name}/, where the site has a page of its own`;
  }
  return undefined;
}
