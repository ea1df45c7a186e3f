/** Whether the first character that is no white space is a brace or a bracket, and the stream with nothing lost. */
export async function beginsWithBrace(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ isJson: boolean; whole: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done === true) break;
    read.push(next.value);
    first = next.value.find((byte) => !isBlank(byte));
  }
  return { isJson: first === 0x7b || first === 0x5b, whole: resume(read, iterator) };
}

async function* resume(
  read: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* read;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}

/** White space, and the bytes of a byte order mark. */
function isBlank(byte: number): boolean {
  return byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf;
}
