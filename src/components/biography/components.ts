import BiographyHeading from '../person/BiographyHeading.astro';
import Cite from './Cite.astro';
import Publications from './Publications.astro';

/** What the text of a person may use; its headings stand below the one of the section. */
export const biographyComponents = {
  h1: BiographyHeading,
  h2: BiographyHeading,
  h3: BiographyHeading,
  Cite,
  Publications,
};
