import { z } from 'astro/zod';

const ledgerEntrySchema = z.strictObject({
  /** Identifier keys that earned the address, sorted. */
  identifiers: z.array(z.string()),
  /** The as-of date of the first published build that had it. */
  firstSeen: z.iso.date(),
  /** The slug that this address now leads to. */
  movedTo: z.string().optional(),
  /** Of a work: the key under which others have cited it, for ever. */
  citationKey: z.string().optional(),
});

/** `content/ledger.json`: addresses given out, for ever. Keys are slugs. */
export const ledgerSchema = z.strictObject({
  people: z.record(z.string(), ledgerEntrySchema).default({}),
  publications: z.record(z.string(), ledgerEntrySchema).default({}),
  topics: z.record(z.string(), ledgerEntrySchema).default({}),
  organisations: z.record(z.string(), ledgerEntrySchema).default({}),
});

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
