declare module 'virtual:peerfolio/theme.css' {}

declare namespace App {
  interface Locals {
    /** The language of the page: its words, and how it writes numbers, dates and lists. */
    language: import('./lib/format/languages/language.ts').Language;
    /** Addresses that stay within that language. */
    paths: import('./paths.ts').SitePaths;
    /** On profiles: the portrait, and what the components of the biography print. */
    biography?: import('./lib/model/biography.ts').BiographyContents;
  }
}
