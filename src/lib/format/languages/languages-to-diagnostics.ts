import type { Diagnostic } from '../../diagnostics.ts';
import { hasDictionary } from './language.ts';

/** Languages whose pages say English words, because nobody has translated the interface. */
export function languagesToDiagnostics(languages: readonly string[]): Diagnostic[] {
  return languages
    .filter((tag) => !hasDictionary(tag))
    .map((tag) => ({
      code: 'language-without-dictionary',
      severity: 'warning',
      message:
        'The interface is not translated into this language: its pages have English words, with the direction, numbers, dates and sorting of the language',
      value: tag,
      hint: 'Add a dictionary under src/lib/format/languages, or leave the language out of site.yml.',
    }));
}
