/** Random numbers that are the same for the same seed, with the shapes that bibliographies have. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
  /**
   * Like `below`, but small numbers far more often than large ones (Zipf–Mandelbrot, exponent about 1).
   * @param level how many of the first are about equally frequent; 1 unless told
   */
  zipf(limit: number, level?: number): number;
  chance(probability: number): boolean;
}

/** mulberry32: small, fast, and good enough to make up a corpus. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('cannot pick from an empty list');
      return item;
    },
    zipf: (limit, level = 1) =>
      Math.min(limit - 1, Math.floor(level * ((limit + level) / level) ** next() - level)),
    chance: (probability) => next() < probability,
  };
}
