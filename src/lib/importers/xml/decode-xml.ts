const longestDeclaration = 200;

/**
 * The text of an XML file in the encoding that its declaration or its byte order mark names, else in UTF-8.
 * https://www.w3.org/TR/xml/#charencoding
 */
export async function* decodeXml(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let start = new Uint8Array();
  for await (const chunk of stream) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    const joined = new Uint8Array(start.length + chunk.length);
    joined.set(start);
    joined.set(chunk, start.length);
    start = joined;
    const declaration = toAscii(start.subarray(0, longestDeclaration));
    if (start.length < longestDeclaration && !declaration.includes('>')) continue;
    decoder = toDecoder(declaration);
    yield decoder.decode(start, { stream: true });
  }
  if (decoder === undefined) yield new TextDecoder().decode(start);
  else yield decoder.decode();
}

function toDecoder(declaration: string): TextDecoder {
  const byMark = declaration.startsWith('\xff\xfe')
    ? 'utf-16le'
    : declaration.startsWith('\xfe\xff')
      ? 'utf-16be'
      : undefined;
  const named = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1];
  // A declaration that can be read as ASCII is not in two-byte units, whatever it says.
  const label = byMark ?? (/^utf-?16|^ucs-?2/i.test(named ?? '') ? undefined : named);
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

function toAscii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
