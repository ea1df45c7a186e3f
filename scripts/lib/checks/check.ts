import type { Host } from '../../../src/lib/model/host.ts';
import type { SoughtName } from '../../../src/lib/model/hidden-name.ts';

/** What a check found. An `error` keeps a site from being published; a `warning` is told and counted. */
export interface Finding {
  /** The check's name. */
  check: string;
  severity: 'error' | 'warning';
  /** The file, as a path below the site's root. */
  file: string;
  /** What is wrong, as a sentence without its end. */
  message: string;
  /** The offending value. */
  value: string;
}

/** Tells of a problem in the file at hand; `severity` is `error` unless it says otherwise. */
export type Report = (message: string, value: string, severity?: Finding['severity']) => void;

/** The site as every check sees it. */
export interface SiteUnderCheck {
  /** Paths below the root, with forward slashes. */
  files: ReadonlySet<string>;
  /** Where the site will live: `address` without a trailing slash, `base` with slashes at both ends. */
  address: string;
  base: string;
  /** `address` as browsers compare it. */
  origin: string;
  /** Size of a file of the site, 0 where there is none. */
  bytesOf(file: string): number;
  /** Text of a file of the site. */
  textOf(file: string): string;
  /** What may not stand anywhere in the output, such as an identifier of a hidden person. */
  forbidden: readonly string[];
  /** Names that may not stand anywhere in the output, in whatever spelling. */
  hiddenNames: readonly SoughtName[];
  /** E-mail addresses that may be printed. */
  allowedEmails: readonly string[];
  /** Where the site will be published, as `site.yml` says. */
  host: Host | undefined;
}

/** What a check wants to see of one HTML page, in the order of the page. */
export interface PageVisitor {
  element?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  end?(): void;
}

/** A page being visited. */
export interface Page {
  /** Path of the file below the root: `researchers/jo-doe/index.html`. */
  file: string;
  /** Address of the page below the site's own host: `/faculty/researchers/jo-doe/`. */
  path: string;
  bytes: number;
}

/** One rule over the whole output. It only reports; it prints nothing and decides nothing. */
export interface Check {
  readonly name: string;
  page?(page: Page, report: Report): PageVisitor;
  /** Every file that is text but no page: BibTeX, feeds, sitemaps, style sheets, what the search keeps. */
  textFile?(file: string, text: string, report: Report): void;
  /** After the last file, for what could not be told before. */
  finish?(reportIn: (file: string) => Report): void;
}

export type MakeCheck = (site: SiteUnderCheck) => Check;
