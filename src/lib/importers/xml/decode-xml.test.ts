import { expect, it } from 'vitest';
import { toChunks } from '../testing/import-text.ts';
import { decodeXml } from './decode-xml.ts';

async function decode(bytes: Uint8Array, chunkSize: number): Promise<string> {
  let text = '';
  for await (const part of decodeXml(toChunks(bytes, chunkSize))) text += part;
  return text;
}

const utf8 = new TextEncoder();
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['UTF-8 without a declaration', utf8.encode('<a>Färber</a>'), '<a>Färber</a>'],
  ['UTF-8 with a mark', utf8.encode('\ufeff<a>ä</a>'), '<a>ä</a>'],
  [
    'the encoding that is declared',
    latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>Färber</a>'),
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>Färber</a>',
  ],
  ['UTF-16 by its mark', latin1('\xff\xfe<\0a\0>\0\xe4\0<\0/\0a\0>\0'), '<a>ä</a>'],
  [
    'UTF-8 where no such encoding exists',
    utf8.encode('<?xml version="1.0" encoding="runes"?>ä'),
    '<?xml version="1.0" encoding="runes"?>ä',
  ],
  [
    'UTF-8 where two-byte units are declared and not there',
    utf8.encode('<?xml version="1.0" encoding="UTF-16"?>ä'),
    '<?xml version="1.0" encoding="UTF-16"?>ä',
  ],
  ['nothing', new Uint8Array(), ''],
])('%s is decoded, however it is cut into chunks', async (_, bytes, text) => {
  for (const size of [1, 2, 7, 1000]) expect(await decode(bytes, size)).toBe(text);
});
