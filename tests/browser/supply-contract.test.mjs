// Dispute 3, in court: two companies, each with its own lawyer, settle in a participatory procedure. The talks are no
// secret of a mediation, but the court does not read them either; the desk enters the signatures it saw on paper.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Office, shot } from './office.mjs';
import { Story, clock, date, onward, open, press, refused, said, send } from './steps.mjs';

let office;
before(async () => (office = await Office.open()));
after(() => office?.close());

const NUMBER = '2026-0005';
const MOST_DEADLINES = 12;
const SAID = 'Двенадцать тонн мы готовы заменить';

const lawyer = (name, address, ground) => ({
  name,
  email: address,
  ground,
  powers: ['conduct', 'conclude-participatory'],
  document: '10',
  ...date('on', 2026, 6, 1),
  unbarred: 'yes',
});
const proved = (number) => ({ credential: number, ...date('credential-on', 2026, 6, 1) });

async function opens({ judge, altyn }) {
  await onward(judge, NUMBER, '/court/accept-claim');
  await send(judge);
  await onward(altyn, NUMBER, '/procedures/new');
  await send(altyn, { procedure: 'participatory' });
  assert.match(await said(altyn), /Переговоры с адвокатами/);
  assert.match(await said(altyn), /не защищает так, как медиацию/, 'said before the first word: CPC 165(15)');
  await shot(altyn, 'supply-room');
}

async function nameLawyers({ altyn, orda }) {
  await onward(altyn, NUMBER, '/representatives/new');
  await send(altyn, { ...lawyer('Дана Юсупова', 'dana@example.org', 'advocate'), ...proved('77') });
  await onward(orda, NUMBER, '/representatives/new');
  const why = await refused(orda, lawyer('Алия Садыкова', 'aliya@example.org', 'legal-consultant'));
  assert.match(why, /палат/, 'the document of the chamber: CPC 61(5)');
  await shot(orda, 'supply-consultant');
  await send(orda, proved('204'));
}

async function suspended({ altyn, judge }) {
  await onward(altyn, NUMBER, '/court/petition-for-suspension');
  await send(altyn);
  await onward(judge, NUMBER, '/court/suspend');
  await send(judge, date('until', 2026, 7, 3));
}

async function talks({ altyn, orda }) {
  await press(altyn, `main a[href="/cases/${NUMBER}"]`);
  await send(altyn, { text: SAID });
  await press(orda, `main a[href="/cases/${NUMBER}"]`);
  assert.ok((await said(orda)).includes(SAID));
}

async function settles({ altyn, orda }) {
  await onward(orda, NUMBER, '/proposals/new');
  const part = (no, sum, month, day) => ({ ...date(`o1-p${no}-due`, 2026, month, day), [`o1-p${no}-amount`]: sum });
  const pay = { 'o1-debtor': 2, 'o1-kind': 'pay', 'o1-total': '6 100 000', 'o1-way': 'переводом' };
  await send(orda, { ...pay, ...part(1, '2 100 000', 7, 15) }, 'button[value="add-part-1"]');
  await send(orda, part(2, '2 000 000', 8, 17), 'button[value="add-part-1"]');
  await send(orda, part(3, '2 000 000', 9, 15), 'button[value="add-obligation"]');
  const flour = {
    'o2-debtor': 1,
    'o2-kind': 'act',
    'o2-what': 'Заменить 12 т муки',
    ...date('o2-due', 2026, 8, 3),
    'o2-way': 'на мельнице',
  };
  await send(orda, flour, 'button[value="add-waiver"]');
  const rest = { 'w1-by': 1, 'w1-what': 'Неустойка', 'w1-amount': '740 000', costs: 'not-stated' };
  const otherwise = { 'on-default': 'otherwise', 'default-text': 'Остаток подлежит уплате сразу.' };
  await send(orda, { ...rest, ...otherwise }, 'button.button[value="check"]');
  await shot(orda, 'supply-proposal');
  await press(orda, 'main button[value="propose"]');
  await onward(altyn, NUMBER, '/proposals/1/accept');
  await send(altyn);
  await onward(altyn, NUMBER, '/agreement/draw-up');
  await send(altyn, { language: 'russian', place: 'Астана', others: 'no' });
}

async function signed({ desk }) {
  for (const [number, name] of [['160540001007', 'Алтын'], ['091240007002', 'Орда']]) {
    await open(desk, office.address('/reception/assist'));
    await send(desk, { case: NUMBER, id_number: number, paper: '5', ...date('on', 2026, 6, 9) });
    await onward(desk, NUMBER, '/agreement/sign');
    const label = desk.locator('main label', { hasText: name });
    const signer = await desk.locator(`[id="${await label.getAttribute('for')}"]`).getAttribute('value');
    await send(desk, { signer, ...date('happened_on', 2026, 6, 9), file: 'scan' });
  }
}

async function approved({ altyn, judge }) {
  await onward(altyn, NUMBER, '/court/submit-agreement');
  await send(altyn);
  await onward(altyn, NUMBER, '/court/petition-for-approval');
  await send(altyn, { without: 'yes' });
  await onward(judge, NUMBER, '/court/resume');
  await send(judge);
  await onward(judge, NUMBER, '/court/explain-consequences');
  await send(judge);
  await onward(judge, NUMBER, '/court/approve');
  assert.match(await said(judge), /244 200 ₸/, 'the fee returned in full, and none is asked for the flour: CPC 105(4), 115(2)');
  await send(judge, { contents: ['ended', 'terms', 'costs', 'fee'], checks: ['law', 'others'] });
  await onward(judge, NUMBER, '/court/issue-final-text');
  await send(judge);
}

async function inForce({ judge, altyn }) {
  await press(judge, `main a[href="/cases/${NUMBER}"]`);
  let moved = 0;
  for (; !/закончено/.test(await said(judge)); moved += 1) {
    assert.ok(moved < MOST_DEADLINES, `after ${moved} deadlines: ${await said(judge)}`);
    await clock(judge, 'deadline');
  }
  await open(altyn, await office.link(altyn.role));
  await open(altyn, office.address(`/cases/${NUMBER}/court`));
  assert.match(await said(altyn), /Производство прекращено/);
}

test('a supply contract is settled between advocates and approved by the court', async (t) => {
  const story = new Story(office);
  const person = (who, as, more) => story.person(who, 'ru', 1280, { as, ...more });
  const people = {
    altyn: await story.person('the mill, claimant, by telephone without scripts', 'ru', 360, {
      as: 'claimant (supply contract), employer (wages)',
      javaScript: false,
    }),
    orda: await person('the buyer, respondent', 'respondent (supply contract)'),
    judge: await person('the judge', 'judge of the economic court', { secrets: [SAID] }),
    desk: await person('the reception desk', 'reception desk'),
  };
  await story.play(t, {
    'the claim is accepted, and talks between advocates begin': () => opens(people),
    'each side names its own lawyer': () => nameLawyers(people),
    'the court suspends until a day of its own': () => suspended(people),
    'the sides talk': () => talks(people),
    'terms are offered and accepted': () => settles(people),
    'the desk sees both sign': () => signed(people),
    'the court approves': () => approved(people),
    'the ruling comes into force': () => inForce(people),
  });
});
