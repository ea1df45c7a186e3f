import type { Check, SiteUnderCheck } from './check.ts';
import type { SoughtName } from '../../../src/lib/model/hidden-name.ts';
import { findHiddenName } from '../../../src/lib/reconcile/curation/hidden/index.ts';
import { findEmails } from './find-emails.ts';

/**
 * Nothing is printed that the institution keeps to itself: forbidden strings, and e-mail addresses besides its own.
 * An address to write to is an error. One inside of somebody's abstract, or of the description made from it, was
 * published by its authors, and is a warning: an export must not be able to stop a nightly build.
 */
export function noLeaks(site: SiteUnderCheck): Check {
  const allowed = new Set(site.allowedEmails.map((email) => email.toLowerCase()));
  const forbidden = site.forbidden.map(fold).filter((text) => text !== '');
  const leaksIn = (text: string): string[] => {
    const folded = forbidden.length === 0 ? '' : fold(text);
    return [...findNames(text, site.hiddenNames), ...forbidden.filter((secret) => folded.includes(secret))];
  };
  const secrets = forbidden.length + site.hiddenNames.length;
  const emailsIn = (text: string): string[] =>
    findEmails(text).filter((email) => !allowed.has(email.toLowerCase()));

  return {
    name: 'no-leaks',
    page(_page, report) {
      let text = '';
      let values = '';
      let mailboxes = '';
      return {
        element(_name, attributes) {
          for (const name in attributes) {
            const value = attributes[name] ?? '';
            if (secrets > 0 || value.includes('@')) values += `${value}\n`;
            if (/^\s*mailto:/i.test(value)) mailboxes += `${value}\n`;
          }
        },
        text(part) {
          text += part;
        },
        end() {
          for (const leak of leaksIn(`${text}\n${values}`)) report('prints what is to be hidden', leak);
          const toWriteTo = new Set(emailsIn(mailboxes));
          for (const email of toWriteTo) report('has an e-mail address to write to', email);
          for (const email of new Set(emailsIn(`${text}\n${values}`))) {
            if (!toWriteTo.has(email)) report('prints an e-mail address', email, 'warning');
          }
        },
      };
    },
    textFile(file, text, report) {
      for (const leak of leaksIn(text)) report('holds what is to be hidden', leak);
      if (/\.(?:css|js|svg|pf_index|pf_meta)$/.test(file)) return;
      for (const email of emailsIn(text)) report('holds an e-mail address', email, 'warning');
    },
    finish(reportIn) {
      for (const file of site.files) {
        for (const leak of leaksIn(file)) reportIn(file)('has what is to be hidden in its address', leak);
      }
    },
  };
}

/** One spelling for what reads the same. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The names as they stand there, however they are spelled and escaped. */
function findNames(text: string, names: readonly SoughtName[]): string[] {
  if (names.length === 0) return [];
  const plain = text.includes('\\') ? text.replaceAll(/\\[^\p{L}\s{}]|[{}]/gu, '') : text;
  const found = [text, ...(plain === text ? [] : [plain])].flatMap((one) =>
    names.flatMap(({ name, ...forms }) =>
      findHiddenName(one, name)
        .filter(({ form }) => forms[form])
        .map(({ start, end }) => one.slice(start, end)),
    ),
  );
  return [...new Set(found)];
}
