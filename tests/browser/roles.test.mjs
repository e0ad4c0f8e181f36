// What each role of the demonstration reaches from its first page by links alone: every one is there, and stands.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Office, calm, stands, ways } from './office.mjs';

/** Pages of one kind (the same address but for its numbers) are alike; so many of a kind are looked at. */
const OF_A_KIND = 2;

let office;
before(async () => {
  office = await Office.open();
});
after(async () => {
  await office?.close();
});

test('whatever a role is shown a link to is there, accessible, and fits a small telephone', async (t) => {
  const kinds = new Map();
  for (const role of office.roles()) {
    await t.test(role, async () => {
      const page = await office.page('kk', 360, { as: role });
      const waiting = [new URL(page.url()).pathname];
      const reached = new Set(waiting);
      const wrong = [];
      for (let path = waiting.shift(); path; path = waiting.shift()) {
        const answer = await page.goto(office.address(path)).catch((why) => why);
        if (answer instanceof Error || answer.status() !== 200) {
          wrong.push(`${path}: ${answer instanceof Error ? answer.message.split('\n')[0] : answer.status()}`);
          continue;
        }
        if (!answer.headers()['content-type'].startsWith('text/html')) continue;
        await stands(page, 'kk').catch((why) => wrong.push(why.message));
        for (const way of await ways(page)) {
          const kind = way.split('?')[0].replace(/[^/]*\d[^/]*/g, '…');
          const seen = kinds.get(kind) ?? 0;
          if (reached.has(way) || seen >= OF_A_KIND) continue;
          kinds.set(kind, seen + 1);
          reached.add(way);
          waiting.push(way);
        }
      }
      assert.deepEqual(wrong, []);
      calm(page);
      await page.context().close();
    });
  }
  assert.ok(office.roles().length > 1, 'the demonstration has no roles');
});
