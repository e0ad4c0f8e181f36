// What everybody sees without signing in: the front page in three languages, and every page it leads to.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, Office, axe, calm, fits, shot, stands, ways } from './office.mjs';

let office;
before(async () => {
  office = await Office.open();
});
after(async () => {
  await office?.close();
});

for (const language of LANGUAGES) {
  test(`the front page is there for everyone, in ${language}`, async () => {
    const page = await office.page(language, 360);
    const answer = await page.goto(office.address('/'));
    assert.equal(answer.status(), 200);
    await stands(page, language);
    await shot(page, `front-${language}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    await axe(page);
    await fits(page);
    calm(page);
    await page.context().close();
  });

  test(`every page the front page leads to is there, in ${language}`, async () => {
    const page = await office.page(language, 360);
    await page.goto(office.address('/'));
    const paths = await ways(page);
    assert.ok(paths.length > 1, 'the front page leads nowhere');
    for (const path of paths) {
      const answer = await page.goto(office.address(path));
      assert.equal(answer.status(), 200, path);
      await stands(page, language);
    }
    calm(page);
    await page.context().close();
  });

  test(`the front page says the same without JavaScript, in ${language}`, async () => {
    const [plain, scripted] = [await office.page(language, 360, { javaScript: false }), await office.page(language, 360)];
    for (const page of [plain, scripted]) await page.goto(office.address('/'));
    assert.equal(await plain.locator('main').innerText(), await scripted.locator('main').innerText());
    const way = plain.locator('main a[href^="/"], main button[type=submit]').first();
    assert.ok(await way.isVisible(), 'there is nothing one can do');
    for (const page of [plain, scripted]) {
      calm(page);
      await page.context().close();
    }
  });
}

test('the front page is reachable by keyboard: the first stop leads to the content', async () => {
  const page = await office.page('ru', 1280);
  await page.goto(office.address('/'));
  await page.keyboard.press('Tab');
  assert.equal(await page.locator(':focus').getAttribute('href'), '#content');
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, '#content');
  calm(page);
  await page.context().close();
});

test('one changes the language with one press, without JavaScript, and it stays', async () => {
  const page = await office.page('kk', 360, { javaScript: false });
  await page.goto(office.address('/'));
  for (const language of ['ru', 'en', 'kk']) {
    await page.locator(`a[hreflang=${language}]`).first().click();
    await page.waitForLoadState();
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    await page.goto(office.address('/'));
    assert.equal(await page.locator('html').getAttribute('lang'), language);
  }
  calm(page);
  await page.context().close();
});

test('the three languages say three different things', async () => {
  const said = new Set();
  for (const language of LANGUAGES) {
    const page = await office.page(language, 360);
    await page.goto(office.address('/'));
    said.add(await page.locator('main').innerText());
    await page.context().close();
  }
  assert.equal(said.size, LANGUAGES.length);
});
