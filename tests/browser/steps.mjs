// The steps of a dispute as a person does them: from the desk to the case, from the case to what is waited for, and what
// stands on that page is filled in and sent. A step that is refused fails; every kind of page met is looked at.

import assert from 'node:assert/strict';
import { axe, calm, fits, stands } from './office.mjs';

/** The smallest picture: what a scan of a signed page is here. */
const SCAN = {
  name: 'scan.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
/** A load on the machine must not look like a fault of the pages. */
const PATIENCE = 30_000;

/** The people of a story, each in a window of their own, and what was seen of the pages. */
export class Story {
  #office;
  #kinds = new Set();
  #glasses = new Map();
  /** Where a step was not the one button of the case page. */
  asides = new Set();
  /** What is wrong with the look of pages; a story goes on with it and fails at its end. */
  wrong = [];
  people = [];
  looks = 0;

  constructor(office) {
    this.#office = office;
  }

  /** A person in a window; `secrets` must never stand on a page this person is sent. */
  async person(who, language, width, { secrets = [], ...how } = {}) {
    const page = await this.#office.page(language, width, how);
    page.setDefaultTimeout(PATIENCE);
    Object.assign(page, { who, role: how.as, language, story: this, fetched: true });
    page.on('response', async (response) => {
      if (!response.request().isNavigationRequest() || (response.status() >= 300 && response.status() < 400)) return;
      page.fetched = response.request().method() === 'GET';
      const text = secrets.length > 0 ? await response.text().catch(() => '') : '';
      for (const secret of secrets) {
        if (text.includes(secret)) page.problems.push(`${response.url()} tells ${who} "${secret}"`);
      }
    });
    this.people.push(page);
    return page;
  }

  /** Looks at a page as its person sees it, once for each kind of page: in Kazakh and in Russian. */
  async look(page, languages = ['kk', 'ru']) {
    const path = new URL(page.url()).pathname.replace(/[^/]*\d[^/]*/g, '…');
    const kind = path === '/cases/…' ? `${path} ${page.who}` : path;
    if (!page.fetched) return this.#once(`${kind} sent`, () => this.#copied(page));
    await Promise.all(languages.map((it) => this.#once(`${kind} ${it}`, () => this.#through(page, it))));
    return this.#once(`${kind} as it is`, () => fits(page));
  }

  async #once(kind, looked) {
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    this.looks += 1;
    await looked().catch((why) => this.wrong.push(`${kind}: ${why.message}`));
  }

  /** What came back from a form, copied to another window: where scripts are off, axe has nothing to run in. */
  async #copied(page) {
    const html = await page.content();
    await this.#through(page, page.language, html);
  }

  /** In another window with the same sign-in, so that nothing typed is lost. */
  async #through(page, language, html) {
    if (!this.#glasses.has(language)) {
      const glass = await this.#office.page(language, 1280);
      glass.setDefaultTimeout(PATIENCE);
      this.#glasses.set(language, glass);
    }
    const glass = this.#glasses.get(language);
    await glass.context().clearCookies();
    const cookies = (await page.context().cookies()).filter((it) => it.name !== 'kelisim_lang');
    await glass.context().addCookies([...cookies, { name: 'kelisim_lang', value: language, url: this.#office.origin }]);
    const response = await glass.goto(page.url());
    if (html) await glass.setContent(html);
    // A form that came back stands at its own address, with the status it came back with.
    else if (!page.url().includes('again=')) assert.equal(response.status(), 200, `${page.url()} is not there in ${language}`);
    await stands(glass, language);
  }

  /** Plays the steps by their names, up to the first that fails. */
  async play(t, steps) {
    for (const [name, step] of Object.entries(steps)) {
      let done = false;
      await t.test(name, async () => {
        await step();
        done = true;
      });
      if (!done) break;
    }
    this.#told(t);
    for (const page of this.people) calm(page);
    assert.deepEqual(this.wrong, [], 'every page stands in every language');
  }

  /** What each person had to open and fill in. */
  #told(t) {
    for (const { who, counts } of this.people) t.diagnostic(`${who}: ${counts.pages} pages, ${counts.fields} fields`);
    t.diagnostic(`axe: ${this.looks} looks at pages, ${this.wrong.length} wrong`);
    for (const aside of this.asides) t.diagnostic(`not the one button: ${aside}`);
  }
}

/** Opens a page of the office by its address, as from a paper, a link or memory. */
export async function open(page, address) {
  const response = await page.goto(address);
  assert.ok(response.status() < 400, `${address}: ${response.status()}: ${await said(page)}`);
  await page.story.look(page);
}

/** Presses what is there and waits for the page that comes; a refusal is a failure. */
export async function press(page, what) {
  await pressed(page, typeof what === 'string' ? page.locator(what).first() : what);
  await allowed(page);
  await page.story.look(page);
}

async function pressed(page, what) {
  const from = page.url();
  await Promise.all([page.waitForEvent('load'), what.click()]).catch((why) => {
    throw new Error(`${page.who}, ${from}: ${why.message}`);
  });
}

async function allowed(page) {
  const wrong = await page.locator('.mistakes, .refusal').allInnerTexts();
  assert.deepEqual(wrong, [], `${page.who} was refused at ${page.url()}`);
}

/**
 * From wherever the person is to the case, and by its next step to the page whose address ends so. Only what the pages
 * show is pressed; where it was not the one button, that is kept in the story's asides.
 */
export async function onward(page, number, ending) {
  const home = `/cases/${number}`;
  if (new URL(page.url()).pathname === home) await press(page, 'a[href="/desk"]');
  if (new URL(page.url()).pathname === '/desk') await press(page, `main a[href="${home}"]`);
  else await press(page, `main a[href="${home}"]`);
  const target = `${home}${ending}`;
  for (let way = 0; new URL(page.url()).pathname !== target; way += 1) {
    assert.ok(way < 4, `${page.who} does not come to ${target}: ${page.url()}: ${await said(page)}`);
    await press(page, await towards(page, home, target));
  }
}

/** The link that leads there: the button of the next step, what is listed below it, or anything else on the page. */
async function towards(page, home, target) {
  const leads = (href) => href.startsWith(home) && href !== home && target.startsWith(`${href}/`);
  const find = async (selector) => {
    const links = page.locator(selector);
    const hrefs = await links.evaluateAll((all) => all.map((it) => it.getAttribute('href').split(/[?#]/)[0]));
    const exact = hrefs.indexOf(target);
    const index = exact < 0 ? hrefs.findIndex(leads) : exact;
    return index < 0 ? null : links.nth(index);
  };
  const button = await find('main .next a.button');
  if (button) return button;
  const listed = await find('main .next a');
  const other = listed ?? (await find('main a[href]'));
  const at = new URL(page.url()).pathname;
  assert.ok(other, `${page.who} finds no way from ${at} to ${target}: ${await said(page)}`);
  const next = (await page.locator('main .next').allInnerTexts()).join(' ').split('\n')[0];
  // A page of its own for the thing shows the ways beside each other: that is no detour.
  const where = listed ? 'listed below' : 'only among the other acts, below';
  if (at === home) page.story.asides.add(`${page.who}: ${target.slice(home.length)} is ${where} “${next}”`);
  return other;
}

/** Fills the fields of the page by their names; each is counted as a field the person filled in. */
export async function fields(page, values) {
  for (const [name, value] of Object.entries(values)) {
    const all = page.locator(`main [name="${name}"]`);
    assert.notEqual(await all.count(), 0, `${page.who}: ${page.url()} has no field ${name}: ${await said(page)}`);
    const kind = await all.first().evaluate((it) => `${it.tagName} ${it.type}`);
    if (/radio|checkbox/.test(kind)) {
      // A label covers its radio button or box, so that the whole line can be touched.
      for (const one of [value].flat()) await page.locator(`main [name="${name}"][value="${one}"]`).check({ force: true });
    } else if (/SELECT/.test(kind)) await all.first().selectOption(value);
    else if (/file/.test(kind)) await all.last().setInputFiles(SCAN);
    else {
      if (!(await all.first().isVisible())) await unfold(page, name);
      await all.first().fill(String(value));
    }
    page.counts.fields += [value].flat().length;
  }
}

async function unfold(page, name) {
  await page.locator(`main details:not([open]):has([name="${name}"]) > summary`).last().click();
}

/** Fills the fields and sends their form; `button` picks another than the one that has no name. */
export async function send(page, values = {}, button = 'button:not([name])') {
  await sent(page, values, button);
  await allowed(page);
  await page.story.look(page);
}

/** Sends what must be refused, and says how: the words, and the article that stands behind them. */
export async function refused(page, values) {
  await sent(page, values, 'button:not([name])');
  const box = page.locator('.refusal').first();
  assert.equal(await box.count(), 1, `${page.who} was not refused at ${page.url()}: ${await said(page)}`);
  for (const fold of await box.locator('details:not([open]) > summary').all()) await fold.click();
  await page.story.look(page);
  return box.innerText();
}

async function sent(page, values, button) {
  await fields(page, values);
  const [first] = Object.keys(values);
  const form = first ? `main form:has([name="${first}"])` : 'main form[method="post"]';
  await pressed(page, page.locator(`${form} ${button}`).first());
}

/** A date's three fields. */
export function date(name, year, month, day) {
  return { [name]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

/** Moves the clock of the demonstration: to the next `day` or the next `deadline`. */
export async function clock(page, to) {
  await pressed(page, page.locator(`form[action="/demonstration/clock"] button[value="${to}"]`));
}

/** The words of a page. */
export async function said(page) {
  return (await page.locator('main').innerText().catch(() => '')).replaceAll('\u00a0', ' ').slice(0, 20_000);
}
