import { z } from 'astro/zod';
import { partialDateSchema } from './dated.ts';
import { hosts } from './host.ts';
import { isLanguageTag } from './language-tag.ts';
import { localTextSchema } from './local-text.ts';
import { logoSchema, themeSchema } from './theme.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');

const languageTag = z.string().refine(isLanguageTag, 'a language tag such as en or pt-BR');

const webAddress = z.url({ protocol: /^https?$/ });

const unitSchema = z.strictObject({
  /** The address of the unit's page: /units/<slug>/. */
  slug,
  /** One name, or one for each language: `{ en: Physics, de: Physik }`. */
  name: localTextSchema,
  /** Other spellings that rosters use for it. */
  aliases: z.array(z.string()).default([]),
  /** One or two sentences for the top of its page, in one language or each. */
  description: localTextSchema.optional(),
});

const exportRuleSchema = z.strictObject({
  /** Which files the rule is for: a path below `exports/`, `*` within a folder, `**` across folders. */
  files: z.string().min(1),
  /** What the site calls this source. */
  label: z.string().optional(),
  /** The format's name, when it should not be recognised from the content. */
  format: z.string().optional(),
  /** `own`: the institution compiled this list for its own people (see docs/configuration.md). */
  list: z.enum(['own', 'open']).default('open'),
  /** For rosters: our field name → the file's column heading. */
  columns: z.record(z.string(), z.string()).optional(),
  /** When the export was made. */
  retrieved: partialDateSchema.optional(),
  /** Whether abstracts of this source are printed, or linked only. */
  abstracts: z.enum(['full', 'link']).default('full'),
  licence: z.string().optional(),
});

/** How readers send corrections; a way that is not configured is not offered, and without any no correction is. */
const correctionsSchema = z.strictObject({
  /** A repository of GitHub, as `owner/name`: a new issue there, filled in. */
  github: z
    .string()
    .regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, 'a repository such as our-library/our-people')
    .optional(),
  /** The address of a project of GitLab: a new issue there, filled in. */
  gitlab: webAddress.optional(),
  /** A mailbox, or the address of a form into which the text can be pasted. */
  mail: z
    .union([z.email(), webAddress], {
      error: 'an e-mail address, or the address of a form',
    })
    .optional(),
  /** A file to download, which the reader hands in. */
  file: z.boolean().default(false),
});

/** `site.yml`: everything an institution decides about its site. Unknown keys are errors. */
export const siteSettingsSchema = z.strictObject({
  /** The institution's name, as the header prints it; one, or one for each language. */
  name: localTextSchema,
  /** One sentence under the name on the home page, in one language or each. */
  description: localTextSchema.optional(),
  /** The public address without the base path: https://people.example.org */
  address: webAddress.refine(isWithoutPath, 'an address without a path (put the path into base)'),
  /** The path below that address where the site lives, with slashes at both ends. */
  base: z
    .string()
    .regex(/^\/([A-Za-z0-9._~-]+\/)*$/, 'a path that begins and ends with a slash')
    .default('/'),
  /** BCP 47 tags; the first is the language of pages without a prefix. */
  languages: z
    .array(languageTag)
    .min(1)
    .refine(isOfDifferentTags, 'each language once, whatever its capitals')
    .default(['en']),
  /** The institution itself: its ROR id lets employment be corroborated. */
  institution: z.strictObject({ ror: z.string().optional() }).default({}),
  /** The day that the numbers are for; otherwise the newest date in the exports. */
  asOf: partialDateSchema.optional(),
  /** The accent colour. */
  theme: themeSchema.default(themeSchema.parse({})),
  /** Stands in the header in place of the name, or before it. */
  logo: logoSchema.optional(),
  units: z.array(unitSchema).default([]),
  exports: z.array(exportRuleSchema).default([]),
  /** How readers reach people: a form, a mailbox or a booking page of the institution. */
  contact: z
    .strictObject({ form: webAddress.optional(), mail: z.email().optional(), booking: webAddress.optional() })
    .default({}),
  corrections: correctionsSchema.default({ file: false }),
  /** Fields that exports hold and that are dropped unless set to true. */
  personalData: z.strictObject({ email: z.boolean().default(false) }).default({ email: false }),
  /**
   * The styles in which references are formatted, in their order: `apa`, `vancouver`, `harvard1`, or a file of
   * `styles/` without its ending. The other files of `styles/` come after them.
   */
  citations: z
    .strictObject({
      styles: z
        .array(z.string().regex(/^[\w-]+$/, 'the name of a citation style such as apa'))
        .default(['apa']),
      /**
       * Of what there are files in every format: of works and lists, of lists alone, or of nothing, where the host
       * allows few files; what has no file is written on its page. `auto` makes those of works while there are at most
       * 5,000 works.
       */
      files: z.enum(['auto', 'all', 'lists', 'none']).default('auto'),
    })
    .default({ styles: ['apa'], files: 'auto' }),
  /** Where the site is published: the build warns when there are more or larger files than that host takes. */
  host: z.enum(hosts).optional(),
  /** `auto` indexes abstracts on publication pages while there are at most 20,000 works. */
  search: z
    .strictObject({ abstracts: z.enum(['auto', 'always', 'never']).default('auto') })
    .default({ abstracts: 'auto' }),
  limits: z
    .strictObject({
      /** The longest single record that is read, in mebibytes. */
      recordMegabytes: z.number().positive().default(64),
      /** How many times larger than its file a compressed export may become. */
      expansion: z.number().positive().default(200),
      /** How deep the elements of XML or the values of JSON may nest. */
      depth: z.number().int().min(10).max(1000).default(200),
      /** The share of their works that people and units may lose between two published builds. */
      lostWorks: z.number().min(0).max(1).default(0.3),
      /** The largest picture of `content/media` that is read, in mebibytes. */
      pictureMegabytes: z.number().positive().default(20),
    })
    .default({ recordMegabytes: 64, expansion: 200, depth: 200, lostWorks: 0.3, pictureMegabytes: 20 }),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
export type ExportRule = z.infer<typeof exportRuleSchema>;
export type UnitSettings = z.infer<typeof unitSchema>;

/** Two tags that differ in nothing but capitals would be one folder. */
function isOfDifferentTags(tags: readonly string[]): boolean {
  return new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length;
}

/** Also true of what is no address at all, which is refused elsewhere. */
function isWithoutPath(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}` === '/';
}
