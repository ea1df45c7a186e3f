/** A linear congruential generator (Numerical Recipes' constants): numbers in [0, 1), the same for the same seed. */
export function seededRandom(seed = 1): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
