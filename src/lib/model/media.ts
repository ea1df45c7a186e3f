import { z } from 'astro/zod';

const pixels = z.number().int().positive();

/** A picture of `content/media` in the sizes that pages show it in, smallest first: files of `generated/media`. */
export const pictureSchema = z.object({
  sizes: z.array(z.object({ file: z.string(), width: pixels, height: pixels })).min(1),
});

/** `generated/media.json`: the pictures that texts of `content/researchers` name. */
export const mediaSchema = z.object({
  /** By the name of the text, without its ending. */
  portraits: z.record(z.string(), pictureSchema),
  /** By the path below `content/media`, as the text has it. */
  figures: z.record(z.string(), pictureSchema),
});

/** A picture as a page prints it. */
export interface ShownPicture {
  src: string;
  srcset: string;
  /** Of the largest size. */
  width: number;
  height: number;
}

export type Picture = z.infer<typeof pictureSchema>;
export type Media = z.infer<typeof mediaSchema>;
