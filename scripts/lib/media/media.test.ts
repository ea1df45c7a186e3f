import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResearcherPage } from '../../../src/lib/model/researcher-page.ts';
import { memoryEffects } from '../memory-effects.ts';
import type { MdxFile } from '../read-content/read-mdx-folder.ts';
import { makeMedia, removeFormerPictures } from './make-media.ts';

const place = 'Taken at 59.1 N';
let photo: Uint8Array;
beforeAll(async () => {
  photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#776655' } })
    .withExif({ IFD0: { ImageDescription: place } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
});

const page = (portrait?: string): ResearcherPage => ({
  links: [],
  openTo: [],
  ...(portrait === undefined ? {} : { portrait }),
});

function text(name: string, portrait?: string, figure?: string): MdxFile<ResearcherPage> {
  const front = `---\norcid: x\n${portrait === undefined ? '' : `portrait: ${portrait}\n`}---\n`;
  return {
    file: `researchers/${name}.mdx`,
    name,
    data: page(portrait),
    text: front,
    components:
      figure === undefined ? [] : [{ line: 9, name: 'Figure', props: { src: figure, alt: 'A line' } }],
  };
}

function make(effects: ReturnType<typeof memoryEffects>, texts: MdxFile<ResearcherPage>[], megabytes = 1) {
  return makeMedia({ effects, contentDir: '/c', generated: '/g', texts, megabytes });
}

const written = (effects: ReturnType<typeof memoryEffects>): string[] =>
  [...effects.files.keys()].filter((path) => path.startsWith('/g/media/')).sort();

describe('pictures that texts name', () => {
  it('become a few small files, portraits cut to four by five and figures as they are', async () => {
    const effects = memoryEffects({ '/c/media/ida.jpg': photo, '/c/media/maps/dyke.jpg': photo });
    const { media, diagnostics } = await make(effects, [text('ida', 'ida.jpg', 'maps/dyke.jpg')]);
    expect(diagnostics).toEqual([]);
    const sizes = (picture: (typeof media.portraits)[string] | undefined) =>
      picture?.sizes.map(({ width, height }) => [width, height]);
    expect(sizes(media.portraits['ida'])).toEqual([
      [96, 120],
      [320, 400],
    ]);
    // Turned as the camera was held: 700 by 900.
    expect(sizes(media.figures['maps/dyke.jpg'])).toEqual([
      [640, 823],
      [700, 900],
    ]);
    expect(written(effects)).toHaveLength(4);
  });

  it('tell nothing of what the camera wrote into them', async () => {
    const effects = memoryEffects({ '/c/media/ida.jpg': photo });
    expect(Buffer.from(photo).includes(place)).toBe(true);
    await make(effects, [text('ida', 'ida.jpg')]);
    for (const path of written(effects)) {
      const { exif, icc, xmp, format } = await sharp(effects.files.get(path)).metadata();
      expect({ exif, icc, xmp, format }).toEqual({ format: 'webp' });
    }
  });

  it('are the same bytes each time, and are not made again', async () => {
    const [one, other] = [0, 1].map(() => memoryEffects({ '/c/media/ida.jpg': photo }));
    if (one === undefined || other === undefined) throw new Error('Two there are.');
    const first = await make(one, [text('ida', 'ida.jpg')]);
    expect(await make(other, [text('ida', 'ida.jpg')])).toEqual(first);
    for (const path of written(one)) expect(one.files.get(path)).toEqual(other.files.get(path));

    one.files.set('/g/media.json', new TextEncoder().encode(JSON.stringify(first.media)));
    const [file = ''] = written(one);
    one.files.set(file, new TextEncoder().encode('of the former import'));
    expect(await make(one, [text('ida', 'ida.jpg')])).toEqual(first);
    expect(new TextDecoder().decode(one.files.get(file))).toBe('of the former import');
    one.files.delete(file);
    await make(one, [text('ida', 'ida.jpg')]);
    expect(one.files.get(file)).toEqual(other.files.get(file));
  });

  it('go when nobody shows them any more', async () => {
    const effects = memoryEffects({ '/c/media/ida.jpg': photo });
    await make(effects, [text('ida', 'ida.jpg')]);
    removeFormerPictures(effects, '/g', { portraits: {}, figures: {} });
    expect(written(effects)).toEqual([]);
  });

  it('are not larger than they came', async () => {
    const small = await sharp({ create: { width: 300, height: 90, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const effects = memoryEffects({ '/c/media/line.png': small });
    const { media } = await make(effects, [text('ida', undefined, 'line.png')]);
    expect(media.figures['line.png']?.sizes).toMatchObject([{ width: 300, height: 90 }]);
  });
});

describe('a picture that cannot be shown', () => {
  it.each([
    ['missing.jpg', 'picture-missing', 'There is no such file in content/media'],
    ['../site.yml', 'picture-path', 'The picture is not named by a path'],
    ['/etc/passwd.png', 'picture-path', 'The picture is not named by a path'],
    ['drawing.svg', 'picture-path', 'The picture is not named by a path'],
    ['text.jpg', 'picture-broken', 'The picture cannot be shown: '],
    ['svg-inside.png', 'picture-broken', 'The picture cannot be shown: it is svg inside'],
    ['cut.jpg', 'picture-broken', 'The picture cannot be shown: '],
    ['outside.jpg', 'picture-path', 'The picture is a link to a file outside of content/media'],
    ['large.jpg', 'picture-too-large', 'The picture is larger than 1 MiB'],
    ['secret.jpg', 'unreadable-file', 'The picture cannot be read (EACCES)'],
  ])('is reported with its line and left out: %s', async (name, code, message) => {
    const effects = memoryEffects({
      '/c/site.yml': 'name: x',
      '/c/media/text.jpg': 'not a picture',
      '/c/media/svg-inside.png': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      '/c/media/cut.jpg': photo.slice(0, photo.length / 2),
      '/c/media/large.jpg': new Uint8Array(1024 * 1024 + 1),
      '/c/media/secret.jpg': photo,
      '/elsewhere/photo.jpg': photo,
    });
    effects.link('/c/media/outside.jpg', '/elsewhere/photo.jpg');
    effects.forbidReading('/c/media/secret.jpg');
    const portrait = await make(effects, [text('ida', name)]);
    expect(portrait.media).toEqual({ portraits: {}, figures: {} });
    expect(portrait.diagnostics).toMatchObject([
      { code, severity: 'error', file: 'researchers/ida.mdx', line: 3, value: name },
    ]);
    expect(portrait.diagnostics[0]?.message).toContain(message);
    expect(portrait.diagnostics[0]?.hint).toContain('Initials stand in its place.');
    const figure = await make(effects, [text('ida', undefined, name)]);
    expect(figure.diagnostics).toMatchObject([{ code, line: 9 }]);
  });
});
