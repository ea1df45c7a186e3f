import type { Locator, Page } from 'playwright-core';
import type { OpenPage } from './served-site.ts';

/** A place on the screen. */
interface Place {
  x: number;
  y: number;
}

/** How the drawing is moved and zoomed: `{ x: 0, y: 0, scale: 1 }` as it was drawn. */
export async function viewOf(host: Locator): Promise<{ x: number; y: number; scale: number }> {
  const transform = (await host.locator('.view').getAttribute('transform')) ?? '';
  const [x = 0, y = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x, y, scale };
}

/** The middle of a node's mark on the screen. */
export async function middleOf(host: Locator, node: number): Promise<Place> {
  const box = await host.locator('.node').nth(node).locator('circle, rect').first().boundingBox();
  if (box === null) throw new Error(`Node ${node} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place of the drawing on the screen where no node is. */
export async function emptyPlace(host: Locator): Promise<Place> {
  return host.locator('svg').evaluate((svg) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    for (let step = 1; step < 400; step += 1) {
      const x = left + ((step % 20) / 20) * width;
      const y = top + (Math.ceil(step / 20) / 21) * height;
      if (document.elementFromPoint(x, y) === svg) return { x, y };
    }
    throw new Error('Nodes are everywhere.');
  });
}

/** The data of every line's path. */
export async function lineData(host: Locator): Promise<string[]> {
  return host.locator('path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}

/** Presses Tab until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

/** Draws one finger 80 px down over the page. */
export async function drawFinger({ page, context }: OpenPage, from: Place): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (const down of [20, 40, 60, 80]) {
    const touchPoints = [{ x: from.x, y: from.y + down }];
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
