import { getEntry, render } from 'astro:content';

/** A person's own words as a component, where `content/researchers` has a file for them. */
export async function readBiography(researcherPage: string | undefined) {
  if (researcherPage === undefined) return undefined;
  const entry = await getEntry('researcherPages', researcherPage);
  if (entry === undefined || (entry.body ?? '').trim() === '') return undefined;
  return (await render(entry)).Content;
}
