import { describe, expect, it } from 'vitest';
import { imageToSize } from './image-size.ts';

const text = (svg: string) => new TextEncoder().encode(svg);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );

describe('the size of an image', () => {
  it('is what an SVG states, or the box it is seen through', () => {
    expect(imageToSize(text('<svg xmlns="x" width="120" height="40px">'))).toEqual({
      width: 120,
      height: 40,
    });
    expect(imageToSize(text('<?xml version="1.0"?><svg viewBox="0 0 90.5 30" width="100%">'))).toEqual({
      width: 90.5,
      height: 30,
    });
    expect(imageToSize(text("<svg viewBox='0,0,8,4'>"))).toEqual({ width: 8, height: 4 });
  });

  it('is read from the head of a PNG', () => {
    const png = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 44, 0, 0, 0, 100]);
    expect(imageToSize(png)).toEqual({ width: 300, height: 100 });
  });

  it('is read from the frame of a JPEG, behind whatever comes before it', () => {
    const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 100, 1, 44, 3, 0, 0]);
    expect(imageToSize(jpeg)).toEqual({ width: 300, height: 100 });
  });

  it('is read from each kind of WebP', () => {
    const head = (kind: string) => bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0]);
    const rest = (...numbers: number[]) => [...numbers, ...Array.from({ length: 10 }, () => 0)];
    expect(imageToSize(bytes([...head('VP8X')], rest(0, 0, 0, 0, 43, 1, 0, 99, 0, 0)))).toEqual({
      width: 300,
      height: 100,
    });
    expect(imageToSize(bytes([...head('VP8L')], rest(0x2f, 43, 193, 24, 0)))).toEqual({
      width: 300,
      height: 100,
    });
    expect(imageToSize(bytes([...head('VP8 ')], rest(0, 0, 0, 157, 1, 42, 44, 1, 100, 0)))).toEqual({
      width: 300,
      height: 100,
    });
  });

  it('is not made up', () => {
    for (const nothing of [
      '',
      '<svg>',
      '<svg viewBox="0 0 0 0">',
      '<svg viewBox="none">',
      'RIFF',
      '\x89PNG',
      'GIF89a',
    ]) {
      expect(imageToSize(bytes(nothing))).toBeUndefined();
    }
    expect(imageToSize(bytes([0xff, 0xd8, 0xff, 0xe0, 255, 255, 0, 0, 0, 0, 0, 0]))).toBeUndefined();
  });
});
