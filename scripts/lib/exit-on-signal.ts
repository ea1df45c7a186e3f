/** Exit codes by convention: 128 and the signal's number. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs something that Ctrl-C or a stop of the machine ends at once. Node then runs its exit handlers, which stop
 * child processes; without this it would die without them.
 */
export async function exitingOnSignal<T>(work: () => Promise<T>): Promise<T> {
  const handlers = Object.entries(codes).map(([signal, code]) => ({
    signal,
    stop: () => process.exit(code),
  }));
  for (const { signal, stop } of handlers) process.on(signal, stop);
  try {
    return await work();
  } finally {
    for (const { signal, stop } of handlers) process.off(signal, stop);
  }
}
