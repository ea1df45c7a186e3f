import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { FormattedItem } from './format-items.ts';
import type { ReferenceTask } from './worker.ts';

/** So few items are done sooner than a thread is started. */
const inThisThread = 20;
const itemsOfTask = 50;
/** A style that needs longer for fifty references would need hours for a site. */
const longestMilliseconds = 120_000;

/**
 * Formats items in as many threads as there are processors.
 * @param onDone hears how many more are done
 * @throws when the style itself cannot be used
 */
export async function formatInPool(
  { style, items }: ReferenceTask,
  onDone: (more: number) => void,
): Promise<FormattedItem[]> {
  if (items.length <= inThisThread) {
    const { formatItems } = await import('./format-items.ts');
    return formatItems(style, items);
  }
  const pool = new Piscina<ReferenceTask, FormattedItem[]>({
    filename: fileURLToPath(new URL('worker.ts', import.meta.url)),
    maxThreads: availableParallelism(),
  });
  try {
    const tasks = Array.from({ length: Math.ceil(items.length / itemsOfTask) }, (_, number) =>
      items.slice(number * itemsOfTask, (number + 1) * itemsOfTask),
    );
    const parts = await Promise.all(
      tasks.map(async (part) => {
        const formatted = await pool.run(
          { style, items: part },
          { signal: AbortSignal.timeout(longestMilliseconds * tasks.length) },
        );
        onDone(part.length);
        return formatted;
      }),
    );
    return parts.flat();
  } finally {
    await pool.destroy();
  }
}
