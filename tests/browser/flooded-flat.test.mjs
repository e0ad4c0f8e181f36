// Dispute 2, in court, from the day on which the parties ask for suspension: the judge suspends, three sides settle
// with a mediator and sign, the court approves and the proceedings end. What was said in mediation never comes before
// the court.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Office, costs, shot, ways } from './office.mjs';
import { Story, clock, date, onward, open, press, refused, said, send } from './steps.mjs';

let office;
before(async () => (office = await Office.open()));
after(() => office?.close());

const NUMBER = '2026-0003';
const MOST_DEADLINES = 12;
/** Said or offered in mediation: none of it may ever be sent to the court (Law on Mediation 8, CPC 186). */
const SAID_TOGETHER = 'Стояк меняли бы ещё в марте';
const SAID_APART = 'Меньше двух миллионов не возьму';
const CONDITION = 'если заплатит страховая компания';
const SECRETS = [SAID_TOGETHER, SAID_APART, CONDITION];

async function suspends({ judge }) {
  await onward(judge, NUMBER, '/court/suspend');
  assert.match(await said(judge), /обязан приостановить/);
  await send(judge, date('until', 2026, 7, 8));
  assert.match(await said(judge), /приостановлено[^]*8 июля/);
}

async function talks({ viktor, saltanat }) {
  await press(viktor, `main a[href="/cases/${NUMBER}"]`);
  await send(viktor, { text: SAID_TOGETHER });
  await press(saltanat, `main a[href="/cases/${NUMBER}"]`);
  assert.ok((await said(saltanat)).includes(SAID_TOGETHER), 'what is said together is read by the other side');
  await press(saltanat, `main a[href$="/rooms/caucus-1-1"]`);
  await send(saltanat, { text: SAID_APART });
  await press(viktor, 'a[href="/desk"]');
  await press(viktor, `main a[href="/cases/${NUMBER}"]`);
  assert.ok(!(await said(viktor)).includes(SAID_APART), 'what is said apart is not');
}

function payment(no, debtor, total, ...due) {
  return {
    [`o${no}-debtor`]: debtor,
    [`o${no}-creditor`]: 1,
    [`o${no}-kind`]: 'pay',
    [`o${no}-total`]: total,
    ...date(`o${no}-p1-due`, ...due),
    [`o${no}-way`]: 'переводом на счёт',
  };
}

async function settles({ saltanat, viktor, zhetisu }) {
  await onward(saltanat, NUMBER, '/proposals/new');
  const first = { ...payment(1, 3, '1 500 000', 2026, 7, 31), 'o1-condition': CONDITION };
  await send(saltanat, first, 'button[value="add-obligation"]');
  await send(saltanat, payment(2, 2, '700 000', 2026, 8, 31), 'button[value="add-obligation"]');
  const repair = {
    'o3-debtor': 3,
    'o3-creditor': 1,
    'o3-kind': 'act',
    'o3-what': 'Отремонтировать потолок',
    ...date('o3-due', 2026, 8, 17),
    'o3-way': 'по акту приёмки',
  };
  await send(saltanat, repair, 'button[value="add-waiver"]');
  const rest = { 'w1-by': 1, 'w1-what': 'Остальные требования', 'w1-amount': '580 000', costs: 'each-own' };
  const otherwise = { 'on-default': 'otherwise', 'default-text': 'Неуплаченное взыскивается по исполнительному листу.' };
  await send(saltanat, { ...rest, ...otherwise }, 'button.button[value="check"]');
  const warned = await said(saltanat);
  assert.match(warned, /зависит от события[^]*не утвердит/, 'a suspensive condition: CPC 176(3)');
  await shot(saltanat, 'flat-condition');
  await press(saltanat, 'main button[value="change"]');
  await send(saltanat, { 'o1-condition': '' }, 'button.button[value="check"]');
  assert.match(await said(saltanat), /2 200 000 ₸/);
  await press(saltanat, 'main button[value="propose"]');
  for (const page of [viktor, zhetisu]) {
    await onward(page, NUMBER, '/proposals/1/accept');
    await send(page);
  }
}

async function signs({ botagoz, madina }) {
  await onward(botagoz, NUMBER, '/agreement/draw-up');
  await send(botagoz, { language: 'russian', place: 'Астана', others: 'no' });
  await onward(madina, NUMBER, '/agreement/sign');
  const why = await refused(madina, { file: 'scan', proof: 'С madina@example.org 9 июня в 15:00', own: 'yes' });
  assert.match(why, /не названо полномочие/);
  assert.match(why, /стать[а-я]+ 6[01]/, 'with its article: CPC 60, 61(3)');
  await shot(madina, 'flat-representative');
  for (const name of ['Салтанат', 'Виктор', 'Жетысу', 'Ботагоз']) {
    await onward(botagoz, NUMBER, '/agreement/sign');
    const label = botagoz.locator('main label', { hasText: name });
    const signer = await botagoz.locator(`[id="${await label.getAttribute('for')}"]`).getAttribute('value');
    await send(botagoz, { signer, ...date('happened_on', 2026, 6, 9), file: 'scan' });
  }
}

/** Nobody comes to the first hearing, and nobody asked to be heard in absence: that is not a refusal (CPC 177(1)). */
async function notConsidered({ saltanat, judge, secretary }) {
  await onward(saltanat, NUMBER, '/court/submit-agreement');
  await send(saltanat);
  await onward(saltanat, NUMBER, '/court/petition-for-approval');
  await send(saltanat, { without: 'no' });
  await onward(judge, NUMBER, '/court/resume');
  await send(judge);
  await onward(judge, NUMBER, '/court/set-hearing');
  await send(judge, { ...date('day', 2026, 6, 10), time: '10:00', place: 'зал 5' });
  await open(secretary, office.address('/desk'));
  await press(secretary, `main a[href="/cases/${NUMBER}"]`);
  assert.match(await said(secretary), /10 июня/, 'the secretary sees the hearing');
  await press(secretary, 'a[href="/desk"]');
  await clock(judge, 'day');
  await onward(judge, NUMBER, '/court/leave-unconsidered');
  assert.match(await said(judge), /не отказ/);
  await send(judge);
}

async function approves({ saltanat, judge }) {
  await comesBack(saltanat);
  await onward(saltanat, NUMBER, '/court/petition-for-approval');
  await send(saltanat, { without: 'yes' });
  await onward(judge, NUMBER, '/court/set-hearing');
  await send(judge, { ...date('day', 2026, 6, 11), time: '10:00', place: 'зал 5' });
  await clock(judge, 'day');
  await onward(judge, NUMBER, '/court/explain-consequences');
  await send(judge);
  await onward(judge, NUMBER, '/court/approve');
  assert.match(await said(judge), /Возвращается истцу\s+26 962,50 ₸/, 'the fee returned in full: CPC 115(2)');
  await shot(judge, 'flat-approve');
  await send(judge, { contents: ['ended', 'terms', 'costs', 'fee'], checks: ['law', 'others'] });
  await onward(judge, NUMBER, '/court/issue-final-text');
  await send(judge);
}

/** Ten working days after the final text of 11 June the ruling is in force, and with it the proceedings end. */
async function inForce({ judge, saltanat }) {
  await press(judge, `main a[href="/cases/${NUMBER}"]`);
  let moved = 0;
  for (; !/закончено/.test(await said(judge)); moved += 1) {
    assert.ok(moved < MOST_DEADLINES, `after ${moved} deadlines: ${await said(judge)}`);
    await clock(judge, 'deadline');
  }
  await comesBack(saltanat);
  await press(saltanat, `main a[href="/cases/${NUMBER}"]`);
  await open(saltanat, office.address(`/cases/${NUMBER}/court`));
  const text = await said(saltanat);
  assert.match(text, /вступило в законную силу\s+[^\n]*2[56] июня/);
  assert.match(text, /Производство прекращено/);
  assert.match(text, /возвращается истцу 26 962,50 ₸/);
  await shot(saltanat, 'flat-ended');
}

/** A session ends in a day: the person signs in again. */
async function comesBack(page) {
  await open(page, await office.link(page.role));
}

/** Whatever the court is shown a link to tells nothing of mediation; what it is not shown is not there for it. */
async function courtSeesNothing({ judge, secretary }) {
  for (const page of [judge, secretary]) {
    await comesBack(page);
    const counts = { ...page.counts };
    const waiting = [`/cases/${NUMBER}`];
    const reached = new Set(waiting);
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      await page.goto(office.address(path));
      for (const way of await ways(page)) {
        const own = way.startsWith(`/cases/${NUMBER}`) && !reached.has(way);
        if (!own) continue;
        reached.add(way);
        waiting.push(way);
      }
    }
    for (const closed of ['/rooms/joint-1', '/rooms/caucus-1-1', '/rooms/mediator-1', '/proposals/1/accept']) {
      const response = await page.goto(office.address(`/cases/${NUMBER}${closed}`));
      assert.ok(response.status() >= 400, `${page.who} is shown ${closed}`);
    }
    page.counts = counts;
  }
}

test('a flooded flat is settled in mediation and approved by the court', async (t) => {
  const story = new Story(office);
  const person = (who, as, more) => story.person(who, 'ru', 1280, { as, ...more });
  const people = {
    saltanat: await story.person('Saltanat, claimant, by telephone without scripts', 'ru', 360, {
      as: 'claimant (flooded flat)',
      javaScript: false,
    }),
    viktor: await person('Viktor, respondent', 'respondent (flooded flat)'),
    zhetisu: await person('the cooperative, second respondent', 'second respondent (flooded flat)'),
    madina: await person('Madina, advocate', 'representative (flooded flat)'),
    botagoz: await person('Botagoz, the mediator', 'professional mediator'),
    judge: await person('the judge', 'judge', { secrets: SECRETS }),
    secretary: await person('the secretary', 'court session secretary', { secrets: SECRETS }),
  };
  await story.play(t, {
    'the judge suspends': () => suspends(people),
    'the sides talk': () => talks(people),
    'terms are offered and accepted': () => settles(people),
    'the agreement is drawn up and signed, not by an advocate without the power': () => signs(people),
    'nobody comes to the hearing': () => notConsidered(people),
    'the court approves': () => approves(people),
    'the ruling comes into force and the proceedings end': () => inForce(people),
    'the case page in English': () => story.look(people.saltanat, ['en']),
    'the court never saw what was said in mediation': () => courtSeesNothing(people),
  });
  costs(t, people.saltanat, { pages: 70, fields: 50 });
});
