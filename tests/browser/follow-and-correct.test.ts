import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveWorkspace } from '../../scripts/lib/workspace.ts';
import { serveSite } from '../support/served-site.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'peerfolio-follow-'));
const content = path.join(folder, 'content');
const out = path.join(folder, 'out');
const maren = '/tides/researchers/maren-holmgaard/';

const settings = `name: Institute of Tides
address: https://people.tides.example
base: /tides/
asOf: ASOF
units: [{ slug: harbour, name: Harbour }]
corrections:
  github: institute-of-tides/people
  mail: people@tides.example
`;
const roster =
  'key,given,family,openalex,unit\nt-1,Maren,Holmgaard,A9975000001,harbour\nt-2,Arvid,Fossum,A9975000002,harbour\n';

const authors = {
  maren: {
    author: { id: 'https://openalex.org/A9975000001', display_name: 'Maren Holmgaard' },
    institutions: [],
  },
  arvid: {
    author: { id: 'https://openalex.org/A9975000002', display_name: 'Arvid Fossum' },
    institutions: [],
  },
};

function work(number: number, title: string, date: string, ...who: (keyof typeof authors)[]) {
  return {
    id: `https://openalex.org/W997500000${number}`,
    doi: `https://doi.org/10.5555/tide.${number}`,
    title,
    type: 'article',
    publication_year: Number(date.slice(0, 4)),
    publication_date: date,
    authorships: who.map((name) => authors[name]),
  };
}

const works = [
  work(1, 'A tide that came twice', '2020-05-01', 'maren', 'arvid'),
  work(2, 'Harbours that silt up', '2021-03-01', 'maren'),
  work(3, 'Hammers of the bronze age', '2019-01-15', 'maren'),
];

function write(asOf: string, results: unknown[]): void {
  mkdirSync(path.join(content, 'exports'), { recursive: true });
  writeFileSync(path.join(content, 'site.yml'), settings.replace('ASOF', asOf));
  writeFileSync(path.join(content, 'exports/staff.csv'), roster);
  writeFileSync(path.join(content, 'exports/works.json'), JSON.stringify({ results }));
}

async function peerfolio(...args: string[]): Promise<void> {
  const command = ['scripts/peerfolio.mjs', ...args, '--content', content, '--quiet'];
  await run(process.execPath, command, { cwd: root });
}

beforeAll(async () => {
  write('2026-01-31', works);
  await peerfolio('build', '--out', out);
});

const site = serveSite(() => out, '/tides/');

afterAll(() => {
  rmSync(resolveWorkspace({ content }).work, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the form on a profile and fills in what every correction needs. */
async function openForm(page: Page, link = 'Report a correction') {
  await page.getByRole('link', { name: link }).click();
  const dialog = page.getByRole('dialog', { name: 'Claim or correct' });
  await dialog.waitFor();
  return dialog;
}

async function save(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

describe('the form for corrections', () => {
  it('is opened, filled in, read through and closed by keyboard alone, and gives the focus back', async () => {
    const { page, context, complaints } = await site.open(maren);
    const link = page.getByRole('link', { name: 'Is this you?' });
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Claim or correct' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('What is it about?').inputValue()).toBe('verify');
    const name = dialog.getByLabel('Your name');
    for (
      let presses = 0;
      presses < 12 && !(await name.evaluate((one) => one === document.activeElement));
      presses++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.type('Maren Holmgaard');
    await page.keyboard.press('Tab');
    await page.keyboard.type('I am she');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = dialog.getByRole('heading', { name: 'Ready to be sent' });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const text = await dialog.getByRole('textbox', { name: 'The text' }).inputValue();
    expect(text).toContain('"action": "verify"');
    expect(text).toContain('"target": "openalex:A9975000001"');
    const issue = await dialog.getByRole('link', { name: 'Open an issue on GitHub' }).getAttribute('href');
    expect(new URL(issue ?? '').searchParams.get('body')).toBe(text);
    const mail = await dialog.getByRole('link', { name: 'Write a mail' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:people@tides\.example\?subject=This%20is%20me/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('says what is missing at the field where it is', async () => {
    const { page, context } = await site.open(maren);
    const dialog = await openForm(page);
    await dialog.getByLabel('What is it about?').selectOption('merge');
    await dialog.getByLabel('Who is the other person?').fill('my other self');
    await dialog.getByLabel('Your name').fill('M');
    await dialog.getByLabel('How do you know?').fill('x');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    const other = dialog.getByLabel('Who is the other person?');
    await page.waitForFunction(() => document.querySelector('[aria-invalid]') !== null);
    expect(
      await other.evaluate((one) => (one instanceof HTMLInputElement ? one.validationMessage : '')),
    ).toMatch(/^Give the ORCID iD of another person/);
    await other.fill('/tides/researchers/arvid-fossum/');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByRole('heading', { name: 'Ready to be sent' }).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'The text' }).inputValue()).toContain(
      '"target": "openalex:A9975000002"',
    );
    await context.close();
  });

  it('offers no public way for what is to be hidden, and a file where the text is too long', async () => {
    const { page, context } = await site.open(maren);
    const dialog = await openForm(page);
    await dialog.getByLabel('What is it about?').selectOption('former-name');
    await dialog.getByLabel('The name', { exact: true }).fill('Maren Quist');
    await dialog.getByLabel('The name is to be printed nowhere').check();
    await dialog.getByLabel('Your name').fill('M');
    await dialog.getByLabel('How do you know?').fill('x');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByText('is not offered as an issue').waitFor();
    expect(await dialog.getByRole('link').allInnerTexts()).toEqual(['Write a mail']);
    await dialog.getByLabel('How do you know?').fill('long '.repeat(1000));
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByText('too long for an address').waitFor();
    expect(await dialog.getByRole('link').allInnerTexts()).toEqual(['Write a mail', 'Save as a file']);
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find, open, in the %s theme',
    async (colorScheme) => {
      const { page, context } = await site.open(maren, { colorScheme });
      const dialog = await openForm(page);
      const found = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
        );
      expect(await found()).toEqual([]);
      await dialog.getByLabel('What is it about?').selectOption('split');
      await dialog.getByRole('checkbox', { name: 'Hammers of the bronze age' }).check();
      await dialog.getByLabel('Your name').fill('M');
      await dialog.getByLabel('How do you know?').fill('x');
      await dialog.getByRole('button', { name: 'Continue' }).click();
      await dialog.getByRole('heading', { name: 'Ready to be sent' }).waitFor();
      expect(await found()).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      await context.close();
    },
  );

  it('is a page with templates and addresses without JavaScript', async () => {
    const { page, context, complaints } = await site.open(maren, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Report a correction' }).click();
    await page.getByRole('heading', { name: 'Corrections', level: 1 }).waitFor();
    expect(await page.locator('form.correction-form').isVisible()).toBe(false);
    const mail = page.getByRole('link', { name: /^by mail to/ });
    expect(await mail.getAttribute('href')).toMatch(/^mailto:people@tides\.example/);
    const template = page.getByRole('link', { name: 'Template: A work was retracted' });
    const answer = await page.request.get((await template.getAttribute('href')) ?? '');
    expect(await answer.json()).toMatchObject({ action: 'retract', target: 'doi:10.0000/…' });
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe('following', () => {
  it('says so where the browser keeps nothing, and leads to the feed all the same', async () => {
    const { page, context, complaints } = await site.open('/tides/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(maren);
    await page.getByRole('button', { name: 'Follow' }).click();
    await page.getByText('This browser keeps nothing for this site').waitFor();
    expect(await page.getByRole('button', { name: 'Follow' }).innerText()).toBe('Follow');
    expect(await page.getByRole('link', { name: 'Feed' }).getAttribute('href')).toBe(`${maren}feed.xml`);
    await page.goto('/tides/following/');
    await page.getByRole('status').filter({ hasText: 'keeps nothing' }).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('says that a list cannot be read, keeps it, and begins a new one when it is told to', async () => {
    const { page, context } = await site.open('/tides/following/');
    const keep = (text: string) =>
      page.evaluate((value) => localStorage.setItem('peerfolio-following:/tides/', value), text);
    await keep('{"version":1,"followed":');
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'cannot be read' }).waitFor();
    await page.getByRole('button', { name: 'Start a new list' }).click();
    await page.getByRole('status').filter({ hasText: 'You follow nobody yet' }).waitFor();
    await keep('{"version":2,"followed":{"researchers/x/":{}}}');
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'newer version' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('peerfolio-following:/tides/'))).toContain(
      '"version":2',
    );
    await context.close();
  });

  it('leads to feeds without JavaScript', async () => {
    const { page, context } = await site.open(maren, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Follow' }).isVisible()).toBe(false);
    const feed = await page.request.get(
      (await page.getByRole('link', { name: 'Feed' }).getAttribute('href')) ?? '',
    );
    expect(await feed.text()).toContain('<title>New works of Maren Holmgaard, Institute of Tides</title>');
    await page.goto('/tides/following/');
    expect(await page.locator('main').innerText()).toContain('The list needs JavaScript');
    await context.close();
  });
});

// Last, since the site is another one afterwards.
describe('from a reader to the next build', () => {
  const follow = async (page: Page, address: string): Promise<void> => {
    await page.goto(address);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('feed.json')),
      page.getByRole('button', { name: 'Follow' }).click(),
    ]);
    await answer.finished();
    await page.getByRole('button', { name: 'Following' }).waitFor();
  };
  const status = async (page: Page): Promise<string> => {
    await page.goto('/tides/following/');
    const said = page.getByRole('status').filter({ hasNotText: /^$|Looking/ });
    await said.waitFor();
    return said.innerText();
  };

  it('applies a correction that was saved as a file, and tells followers of a new work once', async () => {
    const { page, context, complaints } = await site.open(maren);
    await follow(page, maren);
    await follow(page, '/tides/units/harbour/');
    expect(await status(page)).toBe('Nothing new since your last visit.');

    await page.goto(maren);
    expect(await page.locator('#publications').innerText()).toContain('Hammers of the bronze age');
    const dialog = await openForm(page);
    await dialog.getByLabel('What is it about?').selectOption('remove');
    await dialog
      .getByRole('combobox', { name: /^Which work/ })
      .selectOption({ label: 'Hammers of the bronze age' });
    await dialog.getByLabel('Your name').fill('Maren Holmgaard');
    await dialog.getByLabel('How do you know?').fill('long '.repeat(2000));
    await dialog.getByRole('button', { name: 'Continue' }).click();
    const file = await save(page, () => dialog.getByRole('link', { name: 'Save as a file' }).click());
    expect(path.basename(file)).toMatch(/^correction-remove-\d{4}-\d\d-\d\d\.json$/);
    await peerfolio('apply', file);

    const before = readFileSync(path.join(out, 'researchers/arvid-fossum/feed.xml'), 'utf8');
    write('2026-03-31', [...works, work(4, 'Ebb and lamp', '2026-03-02', 'maren')]);
    await peerfolio('build', '--out', out, '--accept-losses');

    await page.goto(maren);
    const list = await page.locator('#publications').innerText();
    expect(list).not.toContain('Hammers of the bronze age');
    expect(list).toContain('Ebb and lamp');
    expect(readFileSync(path.join(out, 'researchers/arvid-fossum/feed.xml'), 'utf8')).toBe(before);

    expect(await status(page)).toBe('1 new work since your last visit.');
    expect(await page.locator('.following-list').getByRole('link', { name: 'Ebb and lamp' }).count()).toBe(2);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await status(page)).toBe('Nothing new since your last visit.');
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('takes the list to another browser, as JSON and as OPML', async () => {
    const first = await site.open(maren);
    await follow(first.page, maren);
    await first.page.goto('/tides/following/');
    for (const button of ['Save the list', 'Save as OPML, for feed readers']) {
      const file = await save(first.page, () => first.page.getByRole('button', { name: button }).click());
      const second: { page: Page; context: BrowserContext } = await site.open('/tides/following/');
      await second.page.getByLabel('Add from a file:').setInputFiles(file);
      await second.page.getByRole('status').filter({ hasText: '1 added.' }).waitFor();
      await second.page.getByRole('link', { name: 'Maren Holmgaard' }).waitFor();
      await second.page.getByRole('button', { name: 'Unfollow: Maren Holmgaard' }).click();
      await second.page.getByRole('status').filter({ hasText: 'no longer on the list' }).waitFor();
      await second.page.getByLabel('Add from a file:').setInputFiles({
        name: 'other.opml',
        mimeType: 'text/xml',
        buffer: Buffer.from(
          '<opml version="2.0"><body><outline text="x" xmlUrl="https://elsewhere.example/feed.xml"/></body></opml>',
        ),
      });
      await second.page.getByRole('status').filter({ hasText: 'of another site' }).waitFor();
      await second.context.close();
    }
    await first.context.close();
  });
});
