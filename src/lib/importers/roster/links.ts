import { toAddress } from '../../normalise/address.ts';
import type { Notes } from '../mapping/notes.ts';
import type { PersonFields } from '../mapping/person-fields.ts';
import type { Cells } from './cells.ts';

/** The address of a person's page, with `https://` where the roster leaves it out. */
export function websiteToLinks(cells: Cells, notes: Notes): PersonFields | undefined {
  const website = cells.get('website');
  if (website === undefined) return undefined;
  const url = toAddress(website) ?? toAddress(`https://${website}`);
  if (url !== undefined) return { links: [{ label: 'Website', url }] };
  notes.add('warning', 'invalid-address', 'This is not a web address and was left out', {
    value: website,
    hint: 'An address begins with https://',
  });
  return undefined;
}

/** An e-mail address as a link. Only for rosters whose addresses `site.yml` keeps. */
export function emailToLinks(cells: Cells): PersonFields | undefined {
  const email = cells.get('email');
  const url = email === undefined ? undefined : toAddress(`mailto:${email.replace(/^mailto:/i, '')}`);
  return url === undefined ? undefined : { links: [{ label: 'E-mail', url }] };
}
