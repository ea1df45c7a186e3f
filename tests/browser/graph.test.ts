import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { drawFinger, emptyPlace, lineData, middleOf, tabTo, viewOf } from '../support/graph-figure.ts';
import { kindsOfPage, ownPeople, readGenerated } from '../support/kinds-of-page.ts';
import { serveSite, type OpenPage } from '../support/served-site.ts';

const sites = inject('sites');
const site = serveSite(() => sites.plain);
const generated = readGenerated(sites.plainGenerated);
const profile = kindsOfPage(generated)['profile with most works'] ?? '';
const [person] = ownPeople(generated);
const graph = person?.graph;
if (graph === undefined) throw new Error('The person with most works has no graph.');

/** The nearest co-author, who is the first node after the centre and has a profile. */
const nearest = graph.nodes[1];
const nearestSentence = `${nearest?.name ?? ''}: ${nearest?.works ?? 0} joint works`;
const linesOfNearest = graph.edges.filter(({ source, target }) => source === 1 || target === 1);

interface OpenGraph extends OpenPage {
  host: Locator;
  /** The live region. */
  status: Locator;
}

/** The profile, with the figure in view and its script running. */
async function openGraph(options: BrowserContextOptions = {}): Promise<OpenGraph> {
  const opened = await site.open(profile, options);
  const host = opened.page.locator('collaboration-graph');
  await host.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await host.locator('.strip').waitFor();
  return { ...opened, host, status: host.getByRole('status') };
}

/** Ends a test: the context is closed, and nothing was complained of, also not by the policy. */
async function finish({ context, complaints }: OpenPage): Promise<void> {
  await context.close();
  expect(complaints).toEqual([]);
}

async function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
}

it('asks for its script only when the figure comes into view', async () => {
  const opened = await site.open(profile, { viewport: { width: 1280, height: 500 } });
  await opened.page.waitForLoadState('networkidle');
  const before = await scripts(opened.page);
  expect(before).toHaveLength(1);
  const host = opened.page.locator('collaboration-graph');
  expect(await host.locator('.strip').count()).toBe(0);
  await host.scrollIntoViewIfNeeded();
  await host.locator('.strip').waitFor();
  expect((await scripts(opened.page)).length).toBeGreaterThan(before.length);
  await finish(opened);
});

describe('by mouse', () => {
  it('zooms by the wheel with Ctrl alone; the wheel by itself scrolls the page', async () => {
    const opened = await openGraph();
    const { page, host, status } = opened;
    const { x, y } = await emptyPlace(host);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -30);
    await page.keyboard.up('Control');
    await status.filter({ hasText: /^Shown at 1\d\d %\.$/ }).waitFor();
    const zoomed = await viewOf(host);
    expect(zoomed.scale).toBeGreaterThan(1);
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction((before) => scrollY > before, scrolled);
    expect(await viewOf(host)).toEqual(zoomed);
    await finish(opened);
  });

  it('zooms by its buttons, which say at what scale it is shown', async () => {
    const opened = await openGraph();
    const { host, status } = opened;
    await host.getByRole('button', { name: 'Zoom in' }).click();
    await status.filter({ hasText: 'Shown at 140 %.' }).waitFor();
    await host.getByRole('button', { name: 'Zoom out' }).click();
    await status.filter({ hasText: 'Shown at 100 %.' }).waitFor();
    await host.getByRole('button', { name: 'Zoom out' }).click();
    await status.filter({ hasText: 'Shown at 75 %.' }).waitFor();
    await host.getByRole('button', { name: 'Reset the drawing' }).click();
    await status.filter({ hasText: 'Shown at 100 %.' }).waitFor();
    expect(await viewOf(host)).toEqual({ x: 0, y: 0, scale: 1 });
    await finish(opened);
  });

  it('pans by dragging the ground', async () => {
    const opened = await openGraph();
    const { page, host } = opened;
    const { x, y } = await emptyPlace(host);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 40, { steps: 5 });
    await page.mouse.up();
    const moved = await viewOf(host);
    expect(moved.x).toBeGreaterThan(40);
    expect(moved.y).toBeGreaterThan(20);
    expect(moved.scale).toBe(1);
    await finish(opened);
  });

  it('moves a node that is dragged with its lines, and no other; Reset puts it back', async () => {
    const opened = await openGraph();
    const { page, host } = opened;
    const node = host.locator('.node').nth(1);
    const drawn = await node.getAttribute('transform');
    const lines = await lineData(host);
    const { x, y } = await middleOf(host, 1);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 30, { steps: 5 });
    await page.mouse.up();
    const end = await middleOf(host, 1);
    expect(Math.abs(end.x - (x + 60))).toBeLessThan(2);
    expect(Math.abs(end.y - (y - 30))).toBeLessThan(2);
    const changed = (await lineData(host)).filter((line, index) => line !== lines[index]);
    expect(changed).toHaveLength(linesOfNearest.length);
    expect(new URL(page.url()).pathname).toBe(profile);
    expect(await viewOf(host)).toEqual({ x: 0, y: 0, scale: 1 });
    await host.getByRole('button', { name: 'Reset the drawing' }).click();
    expect(await node.getAttribute('transform')).toBe(drawn);
    await finish(opened);
  });

  it('shows whom it points at with lines and neighbours, and says their joint works', async () => {
    const opened = await openGraph();
    const { page, host, status } = opened;
    const { x, y } = await middleOf(host, 1);
    await page.mouse.move(x, y);
    await status.filter({ hasText: nearestSentence }).waitFor();
    expect(await host.locator('path.lit').count()).toBe(linesOfNearest.length);
    expect(await host.locator('.node.lit').count()).toBe(linesOfNearest.length + 1);
    expect(await host.locator('svg.faded').count()).toBe(1);
    const ground = await emptyPlace(host);
    await page.mouse.move(ground.x, ground.y);
    await host.locator('svg:not(.faded)').waitFor();
    expect(await status.textContent()).toBe('');
    await finish(opened);
  });

  it('follows the link of a node that is clicked', async () => {
    const opened = await openGraph();
    const { x, y } = await middleOf(opened.host, 1);
    await opened.page.mouse.click(x, y);
    await opened.page.waitForURL(`**/researchers/${nearest?.slug ?? ''}/`);
    await finish(opened);
  });
});

describe('by keyboard', () => {
  it('is reached by Tab, zooms by + − 0 and pans by arrows', async () => {
    const opened = await openGraph();
    const { page, host, status } = opened;
    await tabTo(page, host.locator('svg'));
    await page.keyboard.press('+');
    await status.filter({ hasText: 'Shown at 140 %.' }).waitFor();
    await page.keyboard.press('-');
    await status.filter({ hasText: 'Shown at 100 %.' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await viewOf(host)).x).toBeLessThan(-30);
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await expect.poll(() => viewOf(host)).toEqual({ x: 0, y: 0, scale: 1 });
    await finish(opened);
  });

  it('goes from node to node by arrows, says each, forgets by Escape, and follows by Enter', async () => {
    const opened = await openGraph();
    const { page, host, status } = opened;
    const focused = host.locator('.node:focus');
    await tabTo(page, host.locator('svg'));
    await page.keyboard.press('Tab');
    expect(await focused.locator('title').textContent()).toContain(nearest?.name ?? '');
    await status.filter({ hasText: nearestSentence }).waitFor();
    expect(await host.locator('path.lit').count()).toBe(linesOfNearest.length);
    await page.keyboard.press('Escape');
    expect(await status.textContent()).toBe('');
    expect(await host.locator('svg.faded').count()).toBe(0);
    const visited = new Set<string | null>();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      visited.add(await focused.locator('title').textContent());
    }
    expect(visited.size).toBeGreaterThan(2);
    await page.keyboard.press('Tab');
    expect(await focused.count(), 'one node at a time is in the order of focus').toBe(0);
    await page.keyboard.press('Shift+Tab');
    await host.locator('a.node').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/researchers/${nearest?.slug ?? ''}/`);
    await finish(opened);
  });
});

describe('by touch', () => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } };

  it('shows joint works at the first tap, and follows the link at the second', async () => {
    const opened = await openGraph(phone);
    const { page, host, status } = opened;
    const { x, y } = await middleOf(host, 1);
    await page.touchscreen.tap(x, y);
    await status.filter({ hasText: nearestSentence }).waitFor();
    expect(new URL(page.url()).pathname).toBe(profile);
    const again = await middleOf(host, 1);
    await page.touchscreen.tap(again.x, again.y);
    await page.waitForURL(`**/researchers/${nearest?.slug ?? ''}/`);
    await finish(opened);
  });

  it('zooms by two fingers', async () => {
    const opened = await openGraph(phone);
    const { page, host, context, status } = opened;
    const { x, y } = await emptyPlace(host);
    const devtools = await context.newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(8) });
    for (const apart of [10, 12, 14, 16]) {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    }
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await status.filter({ hasText: /^Shown at \d+ %\.$/ }).waitFor();
    expect((await viewOf(host)).scale).toBeGreaterThan(1.5);
    expect(await page.evaluate(() => visualViewport?.scale), 'the page itself is not zoomed').toBe(1);
    await finish(opened);
  });

  it('lets one finger scroll the page', async () => {
    const opened = await openGraph(phone);
    const { page, host } = opened;
    const before = await page.evaluate(() => scrollY);
    await drawFinger(opened, await emptyPlace(host));
    await page.waitForFunction((y) => scrollY < y - 40, before);
    expect(await viewOf(host)).toEqual({ x: 0, y: 0, scale: 1 });
    await finish(opened);
  });

  it('moves a node by one finger, and not the page', async () => {
    const opened = await openGraph(phone);
    const { page, host } = opened;
    const before = await page.evaluate(() => scrollY);
    const start = await middleOf(host, 1);
    await drawFinger(opened, start);
    expect(Math.abs((await middleOf(host, 1)).y - start.y - 80)).toBeLessThan(2);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await finish(opened);
  });
});

it('moves in one step for readers who want less motion', async () => {
  const opened = await openGraph({ reducedMotion: 'reduce' });
  const { page, host, status } = opened;
  await host.locator('.view').evaluate((view) => {
    view.setAttribute('data-steps', '0');
    new MutationObserver((changes) => {
      view.setAttribute('data-steps', String(Number(view.getAttribute('data-steps')) + changes.length));
    }).observe(view, { attributeFilter: ['transform'] });
  });
  await host.getByRole('button', { name: 'Zoom in' }).click();
  await status.filter({ hasText: 'Shown at 140 %.' }).waitFor();
  expect(Number(await host.locator('.view').getAttribute('data-steps'))).toBeLessThanOrEqual(2);
  const node = page.locator('collaboration-graph .node').first();
  expect(await node.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s');
  await finish(opened);
});

describe('without JavaScript', () => {
  it('shows the picture node by node as the import laid it out, and the same as a table', async () => {
    const opened = await site.open(profile, { javaScriptEnabled: false });
    const host = opened.page.locator('collaboration-graph');
    const nodes = host.locator('.node');
    const titles = await nodes.locator('title').allTextContents();
    const said = graph.nodes.map(({ name, works }, index) =>
      index === 0 ? name : `${name}, ${works} joint ${works === 1 ? 'work' : 'works'}`,
    );
    expect(titles).toEqual(said);
    const hrefs: (string | null)[] = [];
    for (const node of await nodes.all()) hrefs.push(await node.getAttribute('href'));
    const expected = graph.nodes.map(({ slug }, index) =>
      index === 0 || slug === undefined ? null : `/researchers/${slug}/`,
    );
    expect(hrefs).toEqual(expected);
    expect(await host.locator('path').count()).toBe(graph.edges.length);
    const lines = ((await host.getAttribute('data-lines')) ?? '').split(',');
    const edges = graph.edges.map(({ source, target, works }) => `${source} ${target} ${works}`);
    expect(lines.toSorted()).toEqual(edges.toSorted());
    expect(await nodes.nth(1).isVisible()).toBe(true);
    expect(await host.locator('button').count()).toBe(0);

    const figure = opened.page.locator('figure.collaboration');
    await figure.locator('summary').click();
    const rows = figure.locator('tbody tr');
    expect(await rows.first().isVisible()).toBe(true);
    const table: string[] = [];
    for (const row of await rows.all()) {
      const name = (await row.locator('th').innerText()).trim();
      table.push(`${name}: ${await row.locator('td').first().innerText()}`);
    }
    const drawn = graph.nodes
      .slice(1)
      .filter(({ kind }) => kind === 'person')
      .map(({ name, works }) => `${name}: ${works}`);
    expect(table.toSorted()).toEqual(drawn.toSorted());
    await finish(opened);
  });
});

it('leaves nothing for axe to find while it is zoomed and a node has the focus', async () => {
  const opened = await openGraph();
  const { page, host, status } = opened;
  await host.getByRole('button', { name: 'Zoom in' }).click();
  await status.filter({ hasText: 'Shown at 140 %.' }).waitFor();
  await host.locator('a.node').first().focus();
  await status.filter({ hasText: nearestSentence }).waitFor();
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
  expect(found).toEqual([]);
  await finish(opened);
});
