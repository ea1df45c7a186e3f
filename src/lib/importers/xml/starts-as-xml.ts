/** Looks at the beginning of a stream and gives it back whole: XML begins with `<`, JSON does not. */
export async function isXml(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ xml: boolean; whole: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length <= longestBlank) {
    const next = await iterator.next();
    if (next.done === true) return { xml: false, whole: again(seen, iterator) };
    seen.push(next.value);
    length += next.value.length;
    const first = next.value.find((byte) => !blank.has(byte));
    if (first !== undefined) return { xml: first === lessThan, whole: again(seen, iterator) };
  }
  return { xml: false, whole: again(seen, iterator) };
}

const longestBlank = 1 << 16;

const lessThan = 0x3c;
/** White space, and the bytes of a byte order mark. */
const blank: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);

async function* again(
  seen: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
