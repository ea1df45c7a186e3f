/** Hosts whose limits are known (`scripts/lib/checks/host-limits.ts`). */
export const hosts = [
  'cloudflare-free',
  'cloudflare-paid',
  'github-pages',
  'gitlab-pages',
  'netlify',
] as const;

export type Host = (typeof hosts)[number];
