import type { InstitutionFacts } from '../lib/format/json-ld/organisation-to-json-ld.ts';
import { localTextIn } from '../lib/normalise/local-text.ts';
import { paths, siteFacts } from './site.ts';

/** The institution as data for machines names it: in the first language, wherever it is named. */
export function institutionFacts(): InstitutionFacts {
  const { settings } = siteFacts();
  return {
    name: localTextIn(settings.name, settings.languages),
    url: paths.absolute(paths.home()),
    ror: settings.institution.ror,
  };
}
