// An office of its own for a browser test: the real program with its demonstration, and a Chromium beside it.
//
//   const office = await Office.open();
//   const page = await office.page('kk', 360, { as: 'claimant' });
//   await page.goto(office.address('/'));
//   await axe(page); await shot(page, 'front-kk');
//   calm(page);
//   await office.close();

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
const PROGRAM = process.env.KELISIM ?? join(TARGET, 'debug', 'kelisim');
const SHOTS = process.env.KELISIM_SHOTS ?? join(TARGET, 'shots');
const CHROMIUM = process.env.KELISIM_CHROMIUM ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The languages of the service, in the order in which it has them. */
export const LANGUAGES = ['kk', 'ru', 'en'];
const LOCALES = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** How long the demonstration may take to be there. */
const PATIENCE = 120_000;

// Chromium calls nobody: no updates, no look-ups, and no sandbox where the tests run as root.
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export class Office {
  #server;
  #browser;
  #folder;
  #printed = '';
  #links = new Map();

  /** Starts the demonstration and Chromium. `args` are added to `kelisim demo`. */
  static async open({ args = [] } = {}) {
    const office = new Office();
    try {
      await office.#start(args);
    } catch (why) {
      await office.close();
      throw why;
    }
    return office;
  }

  async #start(args) {
    assert.ok(existsSync(PROGRAM), `${PROGRAM} is not built: cargo build -p kelisim`);
    this.#folder = mkdtempSync(join(tmpdir(), 'kelisim-'));
    this.origin = `http://127.0.0.1:${await freePort()}`;
    const listen = this.origin.slice('http://'.length);
    this.#server = spawn(PROGRAM, ['demo', '--data', join(this.#folder, 'data'), '--listen', listen, ...args], {
      cwd: this.#folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // A test that fails before it closes its office must leave nothing behind, nor keep the run waiting.
    process.once('exit', () => {
      this.#server.kill('SIGKILL');
      rmSync(this.#folder, { recursive: true, force: true });
    });
    for (const stream of [this.#server.stdout, this.#server.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => this.#read(text));
    }
    this.#server.on('error', (why) => (this.#printed += `${why}\n`));
    await this.#until(async () => (await fetch(`${this.origin}/health/live`)).ok, 'answers');
    this.#browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  }

  /** Keeps what the program prints and takes the sign-in links from it: `role: address`, one a line. */
  #read(text) {
    this.#printed += text;
    for (const [, role, address] of this.#printed.matchAll(/^\s*([^:\n]+?)\s*:\s+(http:\/\/127\.0\.0\.1:\d+\/\S*)[ \t]*\r?\n/gm)) {
      this.#links.set(role.toLowerCase(), address);
    }
  }

  async #until(holds, what) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      if (this.#server.exitCode !== null || this.#server.pid === undefined) break;
      if (await holds().catch(() => false)) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    const ended = this.#server.exitCode === null ? '' : ` (ended with ${this.#server.exitCode})`;
    throw new Error(`the demonstration never ${what}${ended}; it printed:\n${this.#printed}`);
  }

  /** An address of this office. */
  address(path) {
    return new URL(path, this.origin).href;
  }

  /** The sign-in link of a role, as the demonstration printed it. */
  async link(role) {
    await this.#until(async () => this.#links.has(role.toLowerCase()), `printed a link for "${role}"`);
    return this.#links.get(role.toLowerCase());
  }

  /** The roles the demonstration has printed a link for. */
  roles() {
    return [...this.#links.keys()];
  }

  /**
   * A page of a person who comes for the first time, in a language and a width, signed in `as` a role if one is given.
   * What goes wrong in it is kept for `calm`, and what it costs the person in `page.counts`.
   */
  async page(language, width = 1280, { as, javaScript = true, height = 800 } = {}) {
    const context = await this.#browser.newContext({
      locale: LOCALES[language],
      timezoneId: 'Asia/Almaty',
      viewport: { width, height },
      javaScriptEnabled: javaScript,
      reducedMotion: 'reduce',
    });
    await context.addCookies([{ name: 'kelisim_lang', value: language, url: this.origin }]);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.problems = [];
    page.answered = new Set();
    page.counts = { pages: 0, fields: 0 };
    watch(page, this.origin);
    if (as) {
      await page.goto(await this.link(as));
      page.counts = { pages: 0, fields: 0 };
    }
    return page;
  }

  /** Ends the browser and the server this office started, and removes what they kept. */
  async close() {
    await this.#browser?.close();
    const server = this.#server;
    if (server?.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    }
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

function watch(page, origin) {
  // A page that says no (404, 409, 422) is an answer; Chromium notes it in the console all the same.
  const refused = (message) =>
    message.text().startsWith('Failed to load resource: the server responded with a status of 4') &&
    page.answered.has(message.location().url);
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || refused(message)) return;
    page.problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (why) => page.problems.push(`script: ${why.message}`));
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const own = new URL(request.url()).origin === origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) page.problems.push(`request to another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) page.problems.push(`${response.status()} from ${response.url()}`);
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) {
      page.answered.add(response.url());
      if (response.status() < 300 || response.status() >= 400) page.counts.pages += 1;
    }
  });
}

/** Fails when anything went wrong in the page: console, scripts, requests to others, server errors. */
export function calm(page) {
  assert.deepEqual(page.problems, [], `in ${page.url()}`);
}

/** Fails on any violation axe finds, and prints each with the places where it stands. */
export async function axe(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  const said = violations.map((it) => {
    const places = it.nodes.map((node) => `    ${node.target.join(' ')}: ${node.failureSummary.replaceAll('\n', ' ')}`);
    return `${it.id} (${it.impact}): ${it.help}\n${places.join('\n')}`;
  });
  assert.equal(said.length, 0, `${page.url()} is not accessible to everyone:\n${said.join('\n')}`);
}

/** Fails when the page is wider than its window. */
export async function fits(page) {
  const [needed, there, wide] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
    return [scrollWidth, clientWidth, out.slice(0, 5).map((it) => it.outerHTML.slice(0, 100))];
  });
  assert.ok(needed <= there, `${page.url()} needs ${needed} of ${there} px; too wide:\n${wide.join('\n')}`);
}

/** What holds for every page: its language, one heading, a title, accessible, no wider than a small telephone. */
export async function stands(page, language) {
  assert.equal(await page.locator('html').getAttribute('lang'), language, page.url());
  assert.equal(await page.locator('h1').count(), 1, `${page.url()} has one heading`);
  assert.notEqual((await page.title()).trim(), '', page.url());
  await axe(page);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: before.height });
  await fits(page);
  await page.setViewportSize(before);
}

/** The addresses of this office that a page leads to, without the change of language. */
export async function ways(page) {
  const links = page.locator('a[href^="/"]:not([hreflang]):not([download])');
  return links.evaluateAll((all) => [...new Set(all.map((it) => it.getAttribute('href').split('#')[0]))]);
}

/** Pictures of the whole page at 360 and 1280 px, as `target/shots/NAME-WIDTH.png`. */
export async function shot(page, name) {
  mkdirSync(SHOTS, { recursive: true });
  const before = page.viewportSize();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: before.height });
    await page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize(before);
}

/** Fills a field found by its label; counted as a field the person had to fill in. */
export async function fill(page, label, value) {
  await page.getByLabel(label).fill(value);
  page.counts.fields += 1;
}

/** Chooses an option of a list, or a radio button or box, found by its label; counted like `fill`. */
export async function choose(page, label, option) {
  const field = page.getByLabel(label);
  await (option === undefined ? field.check() : field.selectOption(option));
  page.counts.fields += 1;
}

/** Presses a button by its words, and waits for the page that comes. */
export async function press(page, words) {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: words }).click()]);
}

/** Fails when a story costs its person more than it should, and says what it costs. */
export function costs(t, page, { pages, fields }) {
  t.diagnostic(`${page.counts.pages} pages, ${page.counts.fields} fields`);
  assert.ok(page.counts.pages <= pages, `${page.counts.pages} pages are more than ${pages}`);
  assert.ok(page.counts.fields <= fields, `${page.counts.fields} fields are more than ${fields}`);
}
