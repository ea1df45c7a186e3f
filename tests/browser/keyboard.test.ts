import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { kindsOfPage, readGenerated } from '../support/kinds-of-page.ts';
import { serveSite } from '../support/served-site.ts';

const sites = inject('sites');
const site = serveSite(() => sites.plain);
const kinds = kindsOfPage(readGenerated(sites.plainGenerated));

describe.each([
  ['a profile', kinds['profile with most works']],
  ['a publication', kinds['work with an abstract in markup']],
  ['the home page', kinds['home']],
  ['the directory', kinds['people']],
  ['a unit', kinds['unit']],
  ['the form of corrections', kinds['corrections']],
])('%s, by keyboard alone', (_kind, path = '') => {
  it('begins with a link that skips to the content', async () => {
    const { page, context, complaints } = await site.open(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip-link:focus');
    const box = await skip.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.height).toBeGreaterThan(10);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('comes to everything that can be used, in the order of the page, and shows where it is', async () => {
    const { page, context, complaints } = await site.open(path);
    await settleGraph(page);
    await page.evaluate(watchFocus);
    const most = await page.locator('a[href], button, summary, input, select, [tabindex="0"]').count();
    for (let presses = 0; presses < most + 5; presses += 1) {
      await page.keyboard.press('Tab');
      const isRound = presses % 20 === 19 && (await page.locator('body[data-walked]').count()) > 0;
      if (isRound) break;
    }
    const { count, unseen, missed, backwards } = await page.evaluate(readWalk);
    await context.close();
    expect(count).toBeGreaterThan(10);
    expect(unseen, 'stops without a visible mark of focus').toEqual([]);
    expect(missed, 'what the Tab key passes by').toEqual([]);
    expect(backwards, 'stops before the one that they follow').toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('opens and closes whatever folds, by Enter and by Space', async () => {
    const { page, context, complaints } = await site.open(path);
    const summaries = page.locator('summary:visible');
    const stuck: string[] = [];
    // What folds does so by the browser; the first of each place on the page stand for the rest.
    for (const summary of (await summaries.all()).slice(0, 12)) {
      await summary.focus();
      await page.keyboard.press('Enter');
      const opened = await isOpen(page);
      await page.keyboard.press('Space');
      if (!opened || (await isOpen(page))) stuck.push(await summary.innerText());
    }
    await context.close();
    expect(stuck).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('what a reader can do, by keyboard alone', () => {
  const profile = kinds['profile with most works'] ?? '';

  it('opens the menu of a phone, leaves it by Escape to where it was, and goes to a section', async () => {
    const { page, context, complaints } = await site.open(profile, { viewport: { width: 360, height: 700 } });
    await tabTo(page, '.menu-button');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('People');
    await page.keyboard.press('Escape');
    expect(await page.locator('#site-menu').isVisible()).toBe(false);
    expect(await focused(page)).toBe('Menu');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/units/');
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('follows a person and stops following, and is told so', async () => {
    const { page, context, complaints } = await site.open(profile);
    await tabTo(page, 'follow-button button');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Following' }).waitFor();
    expect(await focused(page)).toBe('Following');
    expect(await page.locator('follow-button [role="status"]').innerText()).not.toBe('');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Follow', exact: true }).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['citations', 'cite-link a'],
    ['claiming the profile', 'correction-link[data-action="verify"] a'],
    ['a correction', 'correction-link[data-action="remove"] a'],
    ['the search', 'site-search a'],
  ])('opens the dialog of %s, stays in it, and comes back to the link', async (_dialog, opener) => {
    const { page, context, complaints } = await site.open(profile);
    await tabTo(page, opener);
    const link = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('dialog') !== null);
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement === body || activeElement?.closest('dialog') ? '' : activeElement?.outerHTML;
      });
      expect(outside, 'what has the focus behind the dialog').toBe('');
    }
    // Between the last stop and the first, the focus is the browser's.
    if (await page.evaluate(() => document.activeElement === document.body)) await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(link);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('leads to the contact that the institution named', async () => {
    const { page, context } = await site.open(profile);
    await tabTo(page, '.profile-actions > a');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await context.close();
    expect(href).toMatch(/^(https:|mailto:)/);
  });

  it('filters and sorts the publications, and clears what was chosen', async () => {
    const { page, context, complaints } = await site.open(profile);
    const works = page.locator('article.publication:visible');
    await page.locator('#publications').scrollIntoViewIfNeeded();
    await page.locator('[data-filters]:not([hidden])').waitFor();
    const all = await works.count();
    await page.locator('select[name="type"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/type=/);
    await page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('article.publication')].filter((work) => work.checkVisibility())
          .length < before,
      all,
    );
    await tabTo(page, '[data-filters] button');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.search.includes('type='));
    expect(await works.count()).toBe(all);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('goes to a letter of the directory, and on from there', async () => {
    const { page, context, complaints } = await site.open(kinds['people'] ?? '');
    const letter = page.locator('.letter-nav a').last();
    await letter.focus();
    const href = (await letter.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href.slice(href.indexOf('#'))}`);
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(
      (id) => {
        const target = document.getElementById(decodeURIComponent(id));
        const { activeElement } = document;
        return target !== null && activeElement !== null
          ? (target.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
          : false;
      },
      href.slice(href.indexOf('#') + 1),
    );
    await context.close();
    expect(isBehind).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('turns the pages of a list', async () => {
    const { page, context, complaints } = await site.open(kinds['organisation'] ?? '');
    await page.locator('.pager a[rel="next"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/page\/2\/$/);
    await page.locator('.pager a[rel="prev"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.pathname.includes('/page/'));
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe('“Why is this here?” on a profile, by keyboard and without JavaScript', () => {
  const path = kinds['profile with most works'] ?? '';

  it('tells of every work the rule in words, what it compared, the source and its date', async () => {
    const { page, context, complaints } = await site.open(path, { javaScriptEnabled: false });
    const works = page.locator('article.publication');
    const count = await works.count();
    expect(count).toBeGreaterThan(5);
    const silent: string[] = [];
    for (const work of await works.all()) {
      const summary = work.locator('details.why > summary');
      await summary.focus();
      await page.keyboard.press('Enter');
      const text = await work.locator('details.why .why-list').innerText();
      const hasRule = /ORCID iD \d{4}|author record|in a list|the name agrees|A person decided/.test(text);
      if (!hasRule || !/Sources?: .*\d{4}/.test(text)) silent.push(`${await summary.innerText()} ${text}`);
    }
    await context.close();
    expect(silent).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('tells why several records are one work', async () => {
    const { page, context } = await site.open(path, { javaScriptEnabled: false });
    const told = await page.locator('details.why .why-list').allTextContents();
    await context.close();
    const merges = told.filter((text) => /Two records carry|Title “|is a version of/.test(text));
    expect(merges.length).toBeGreaterThan(0);
  });
});

/** Presses Tab until what the selector finds first has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => document.activeElement === document.querySelector(wanted),
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

/** What stands on the element that has the focus. */
async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent.trim());
}

/** Lets the graph change the order of focus, if there is one, before that is walked. */
async function settleGraph(page: Page): Promise<void> {
  const graph = page.locator('collaboration-graph');
  if ((await graph.count()) === 0) return;
  await graph.scrollIntoViewIfNeeded();
  await graph.locator('.strip').waitFor();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

async function isOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const details = document.activeElement?.parentElement;
    return details instanceof HTMLDetailsElement && details.open;
  });
}

/** In the page: notes every stop of the Tab key until it comes back to the first. */
function watchFocus(): void {
  const stops: Element[] = [];
  const unseen: string[] = [];
  Object.assign(window, { stops, unseen });
  const describe = (element: Element): string => element.outerHTML.slice(0, 120);
  const isSeen = (element: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return true;
    // A node of the graph shows a ring of its own.
    const ring = element.querySelector(':scope > .target');
    return ring !== null && !/transparent|, 0\)$/.test(getComputedStyle(ring).stroke);
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target === stops[0]) document.body.dataset['walked'] = 'yes';
    if (stops.includes(target)) return;
    stops.push(target);
    if (!isSeen(target)) unseen.push(describe(target));
  });
}

/** In the page: what the walk came by, and what it did not. */
function readWalk(): { count: number; unseen: string[]; missed: string[]; backwards: string[] } {
  const list = (name: string): unknown[] => {
    const value: unknown = Reflect.get(window, name);
    return Array.isArray(value) ? value : [];
  };
  const describe = (element: Element): string => element.outerHTML.slice(0, 120);
  const stops = list('stops').filter((stop) => stop instanceof Element);
  const usable = document.querySelectorAll<HTMLElement | SVGElement>(
    'a[href], button, summary, input, select, textarea, [tabindex]',
  );
  const missed = [...usable].filter(
    (element) =>
      element.tabIndex >= 0 &&
      // One stop leads to all radio buttons of a name.
      !element.matches('[type="radio"]:not(:checked)') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      !stops.includes(element),
  );
  const backwards = stops.filter((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return false;
    return (before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
  return {
    count: stops.length,
    unseen: list('unseen').map(String),
    missed: missed.map(describe),
    backwards: backwards.map(describe),
  };
}
