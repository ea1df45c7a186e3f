import type { Check, Report, SiteUnderCheck } from './check.ts';
import { findEmails } from './find-emails.ts';

/**
 * Nothing is printed that the institution keeps to itself: forbidden strings, and e-mail addresses besides its own.
 * An address to write to is an error. One inside of somebody's abstract, or of the description made from it, was
 * published by its authors, and is a warning: an export must not be able to stop a nightly build.
 */
export function noLeaks(site: SiteUnderCheck): Check {
  const allowed = new Set(site.allowedEmails.map((email) => email.toLowerCase()));
  // Names have words; they are looked for as words, however they are escaped.
  const names = site.forbidden.filter((text) => /\s/.test(text.trim()));
  const forbiddenNames = names.map(toWords).filter((text) => text.trim() !== '');
  const forbidden = site.forbidden
    .filter((text) => !names.includes(text))
    .map(fold)
    .filter((text) => text !== '');
  const leaksIn = (text: string): string[] => {
    const folded = forbidden.length === 0 ? '' : fold(text);
    const words = forbiddenNames.length === 0 ? '' : toWords(text);
    return [
      ...forbiddenNames.filter((secret) => words.includes(secret)).map((secret) => secret.trim()),
      ...forbidden.filter((secret) => folded.includes(secret)),
    ];
  };
  const secrets = forbidden.length + forbiddenNames.length;
  const reportAddress = (file: string, report: Report): void => {
    for (const leak of leaksIn(file.replaceAll(/[/.-]/g, ' ')))
      report('has what is to be hidden in its address', leak);
  };
  const emailsIn = (text: string): string[] =>
    findEmails(text).filter((email) => !allowed.has(email.toLowerCase()));

  return {
    name: 'no-leaks',
    page({ file }, report) {
      reportAddress(file, report);
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
      if (/\.(css|js|svg)$/.test(file)) return;
      reportAddress(file, report);
      for (const leak of leaksIn(text)) report('holds what is to be hidden', leak);
      for (const email of emailsIn(text)) report('holds an e-mail address', email, 'warning');
    },
  };
}

/** One spelling for what reads the same. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a text with a space around each, without accents, whether these are written plainly or as in LaTeX. */
function toWords(text: string): string {
  const plain = text
    .replaceAll(/\\[^\p{L}\s{}]|[{}]/gu, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  return ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
