import { withinBudgets } from './budgets.ts';
import type { MakeCheck } from './check.ts';
import { countsMatch } from './counts.ts';
import { withinHostLimits } from './host-limits.ts';
import { internalLinks } from './internal-links.ts';
import { noInlineCode } from './no-inline-code.ts';
import { noLeaks } from './no-leaks.ts';
import { noOtherHosts } from './no-other-hosts.ts';
import { pageStructure } from './page-structure.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every check, in the order in which its findings are told. */
export const checks: readonly MakeCheck[] = [
  internalLinks,
  uniqueIds,
  noInlineCode,
  noOtherHosts,
  noLeaks,
  pageStructure,
  countsMatch,
  withinBudgets,
  withinHostLimits,
];
