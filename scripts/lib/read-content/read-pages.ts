import { type Page, pageSchema } from '../../../src/lib/model/page.ts';
import { type ResearcherPage, researcherPageSchema } from '../../../src/lib/model/researcher-page.ts';
import { slugsReservedFor } from '../../../src/paths.ts';
import type { Effects } from '../effects.ts';
import { type MdxFolder, readMdxFolder } from './read-mdx-folder.ts';
import { textNameToParts, translationProblem } from './text-name.ts';

/**
 * `content/pages`: about, privacy … Their names become addresses.
 * @param languages of the site: `about.de.mdx` is the German text of `about.mdx`
 */
export async function readPages(
  effects: Effects,
  contentDir: string,
  languages: readonly string[] = [],
): Promise<MdxFolder<Page>> {
  const problem = (name: string): string | undefined =>
    pageNameProblem(textNameToParts(name).slug, slugsReservedFor(languages)) ??
    translationProblem(name, languages);
  return withoutLoneTranslations(await readMdxFolder(effects, contentDir, 'pages', pageSchema, problem));
}

/**
 * `content/researchers`: what people say about themselves.
 * @param languages of the site: `ida.de.mdx` is the German text of `ida.mdx`
 */
export async function readResearcherPages(
  effects: Effects,
  contentDir: string,
  languages: readonly string[] = [],
): Promise<MdxFolder<ResearcherPage>> {
  const problem = (name: string): string | undefined => translationProblem(name, languages);
  return withoutLoneTranslations(
    await readMdxFolder(effects, contentDir, 'researchers', researcherPageSchema, problem),
  );
}

/** A translation of what is not there has no page to stand on. */
function withoutLoneTranslations<T>({ files, diagnostics }: MdxFolder<T>): MdxFolder<T> {
  const names = new Set(files.map(({ name }) => name));
  const isLone = ({ name }: { name: string }): boolean => !names.has(textNameToParts(name).slug);
  const reports = files.filter(isLone).map(({ file, name }) => ({
    code: 'mdx-translates-nothing',
    severity: 'error' as const,
    file,
    message: `The text is a translation of ${textNameToParts(name).slug}.mdx, which is not there or is broken`,
    hint: 'Write the text in the first language of the site, or rename this one.',
  }));
  return { files: files.filter((file) => !isLone(file)), diagnostics: [...diagnostics, ...reports] };
}

/** `/about/` itself is meant to be written by the institution; only `/about/data/` below it is a route. */
const writtenByInstitution = 'about';

function pageNameProblem(name: string, reserved: ReadonlySet<string>): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return 'The text has a name that cannot be an address: use lower-case letters, digits and hyphens';
  }
  if (reserved.has(name) && name !== writtenByInstitution) {
    return `The text would stand at /${name}/, where the site has a page of its own`;
  }
  return undefined;
}
