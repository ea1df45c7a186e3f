import { z } from 'astro/zod';

/** `generated/tombstones.json`: slugs of people who were removed; their addresses say so. */
export const tombstonesSchema = z.array(z.string());
