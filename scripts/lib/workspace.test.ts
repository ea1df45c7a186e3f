import { describe, expect, it } from 'vitest';
import { memoryEffects } from './memory-effects.ts';
import { checkoutFolder, displayPath, resolveWorkspace } from './workspace.ts';

const effects = memoryEffects({ '/data/site.yml': '' });

describe('finding the folders of a run', () => {
  it('looks for content and dist where the command was typed', () => {
    const workspace = resolveWorkspace({}, {}, '/home/x', effects);
    expect(workspace).toMatchObject({
      content: '/home/x/content',
      generated: '/home/x/content/generated',
      out: '/home/x/dist',
    });
  });

  it('lets an option outrank its variable', () => {
    const env = { PEERFOLIO_CONTENT: '/env', PEERFOLIO_GENERATED: '/env-generated' };
    expect(resolveWorkspace({}, env, '/x', effects)).toMatchObject({
      content: '/env',
      generated: '/env-generated',
    });
    expect(resolveWorkspace({ content: '../data', generated: 'g' }, env, '/x', effects)).toMatchObject({
      content: '/data',
      generated: '/x/g',
    });
  });

  it('gives each content folder its own work folder inside the checkout', () => {
    const one = resolveWorkspace({ content: '/data' }, {}, '/x', effects).work;
    const other = resolveWorkspace({ content: '/other' }, {}, '/x', effects).work;
    expect(one.startsWith(`${checkoutFolder}/.peerfolio/`)).toBe(true);
    expect(one).not.toBe(other);
  });

  it('knows a content folder reached by a link as the same', () => {
    const linked = memoryEffects({ '/data/site.yml': '' });
    linked.link('/alias', '/data');
    const one = resolveWorkspace({ content: '/data' }, {}, '/x', linked).work;
    expect(resolveWorkspace({ content: '/alias' }, {}, '/x', linked).work).toBe(one);
  });

  it('shows a path as it would be typed', () => {
    expect(displayPath('/x/content/site.yml', '/x')).toBe('content/site.yml');
    expect(displayPath('/data/site.yml', '/x')).toBe('/data/site.yml');
    expect(displayPath('/x', '/x')).toBe('.');
  });
});
