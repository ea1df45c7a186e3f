import { once } from 'node:events';
import { createGunzip, type Gunzip } from 'node:zlib';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';

/** Compressed files may always become this large, whatever the factor: small ones compress best. */
const alwaysAllowedBytes = 16 * 1024 * 1024;

/** Packed bytes given to zlib at once; gzip grows at most 1,032 times, so 17 MiB wait at most. */
const sliceBytes = 16 * 1024;

export interface DecompressLimits {
  /** Bytes of the file on disk. */
  fileBytes: number;
  /** How many times larger than its file the content may become. */
  expansion: number;
}

/**
 * The content of a file, unpacked when its first bytes say gzip, whatever it is called. A damaged or cut file
 * gives what could be unpacked and then ends; `report` hears why. Failures of the disk are thrown.
 */
export async function* decompress(
  chunks: AsyncIterable<Uint8Array>,
  limits: DecompressLimits,
  report: (diagnostic: Diagnostic) => void,
): AsyncGenerator<Uint8Array> {
  const whole = fromFirstBytes(chunks, 2);
  const first = await whole.next();
  if (first.done === true) return;
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield first.value;
    yield* whole;
    return;
  }
  const allowed = Math.max(alwaysAllowedBytes, limits.fileBytes * limits.expansion);
  let unpacked = 0;
  for await (const part of gunzip(prepend(first.value, whole))) {
    if (part instanceof Error) return report(damaged(part, unpacked));
    unpacked += part.length;
    if (unpacked > allowed) return report(tooLarge(unpacked, limits));
    yield part;
  }
}

/**
 * Everything that can be unpacked, then the error if there is one. Written slice by slice, because a stream that
 * is destroyed by an error throws away what it had unpacked already.
 */
async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Error> {
  const options = { chunkSize: 256 * 1024, readableHighWaterMark: 64 * 1024 * 1024 };
  const zlib = createGunzip(options);
  let failure: Error | undefined;
  zlib.on('error', (error) => (failure = error));
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length && failure === undefined; start += sliceBytes) {
        await new Promise<void>((done) => {
          zlib.once('close', done);
          zlib.write(chunk.subarray(start, start + sliceBytes), () => {
            zlib.off('close', done);
            done();
          });
        });
        yield* ready(zlib);
      }
      if (failure !== undefined) break;
    }
    if (failure === undefined) {
      zlib.end();
      await Promise.race([once(zlib, 'readable'), once(zlib, 'close')]).catch(() => undefined);
      yield* ready(zlib);
    }
    if (failure !== undefined) yield failure;
  } finally {
    zlib.destroy();
  }
}

function* ready(zlib: Gunzip): Generator<Uint8Array> {
  for (;;) {
    const part: unknown = zlib.read();
    if (!(part instanceof Uint8Array)) return;
    yield part;
  }
}

/** The same bytes, of which the first chunk has at least `least`, unless there are fewer in all. */
async function* fromFirstBytes(chunks: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (first === undefined) {
      yield chunk;
      continue;
    }
    first = first.length === 0 ? chunk : new Uint8Array(Buffer.concat([first, chunk]));
    if (first.length < least) continue;
    yield first;
    first = undefined;
  }
  if (first !== undefined && first.length > 0) yield first;
}

async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function tooLarge(unpacked: number, limits: DecompressLimits): Diagnostic {
  return {
    code: 'expands-too-far',
    severity: 'error',
    message: `The file unpacks to more than ${Math.floor(unpacked / 1024 / 1024)} MiB from ${limits.fileBytes} bytes; the rest was not read`,
    hint: `Raise limits.expansion in site.yml (now ${limits.expansion}) if the file is genuine.`,
  };
}

function damaged(error: Error, unpacked: number): Diagnostic {
  const cut = error.message === 'unexpected end of file';
  return {
    code: cut ? 'truncated-gzip' : 'damaged-gzip',
    severity: 'error',
    message: cut
      ? `The file ends in the middle: only its first ${unpacked} bytes could be unpacked`
      : `The file is damaged after ${unpacked} unpacked bytes (${error.message})`,
    hint: 'Fetch the export again; what came before was imported.',
  };
}
