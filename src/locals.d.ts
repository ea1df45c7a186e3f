import type { Language } from './lib/format/languages/language.ts';
import type { BiographyContents } from './lib/model/biography.ts';
import type { SitePaths } from './paths.ts';

declare global {
  namespace App {
    interface Locals {
      /** The language of the page: its words, and how it writes numbers, dates and lists. */
      language: Language;
      /** Addresses that stay within that language. */
      paths: SitePaths;
      /** On profiles: the portrait, and what the components of the biography print. */
      biography?: BiographyContents;
    }
  }
}
