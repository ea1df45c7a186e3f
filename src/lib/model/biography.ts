import { z } from 'astro/zod';
import type { ShownPicture } from './media.ts';

/** A component that a biography uses, as it stands in the file: what the import checks and finds the records for. */
export interface ComponentUse {
  /** From 1, in the file. */
  line: number;
  name: 'Cite' | 'Publications' | 'Figure';
  props: Readonly<Record<string, string>>;
}

/** What the components of one biography print, by what their props say. */
export const biographyRecordsSchema = z.object({
  /** Ids of publications, by the `work` of `<Cite>`. */
  cited: z.record(z.string(), z.string()),
  /** Ids of publications, newest first, by the prop of `<Publications>` and its value: `topic=silt`. */
  lists: z.record(z.string(), z.array(z.string())),
});

/** `generated/biographies.json`, by the name of the file of `content/researchers`. */
export const biographiesSchema = z.record(z.string(), biographyRecordsSchema);

/** A work as a biography names it. */
export interface NamedWork {
  slug: string;
  title: string;
  year?: number | undefined;
  /** Family name of the first author, and whether there are others. */
  author?: string | undefined;
  others: boolean;
}

/** The portrait of a person and the records behind `BiographyRecords`, for the page. */
export interface BiographyContents {
  portrait: ShownPicture | undefined;
  cited: Readonly<Record<string, NamedWork>>;
  lists: Readonly<Record<string, readonly NamedWork[]>>;
  /** By the path that the text gives; those that could not be read are missing. */
  figures: Readonly<Record<string, ShownPicture>>;
}

export type BiographyRecords = z.infer<typeof biographyRecordsSchema>;
export type Biographies = z.infer<typeof biographiesSchema>;
