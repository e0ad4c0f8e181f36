// Dispute 4, in court: a judge mediates in vain and tries the case only with both sides' consent, behind a wall; then a
// mediator meets each side alone, because she says that he hurt her, and a danger to the child is reported.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Office, shot } from './office.mjs';
import { Story, date, onward, open, press, refused, said, send } from './steps.mjs';

let office;
before(async () => (office = await Office.open()));
after(() => office?.close());

const NUMBER = '2026-0002';
const SAID = 'Сізге ай сайын сексен мың бере аламын';
const REPORTED = 'Қорғаншылық органына телефонмен хабарладым';

/** Opens mediation, offers it, and both say yes. */
async function agrees({ gulnar, timur }) {
  await onward(gulnar, NUMBER, '/procedures/new');
  await send(gulnar, { procedure: 'mediation' });
  await onward(gulnar, NUMBER, '/offer');
  await send(gulnar);
  await onward(timur, NUMBER, '/answer');
  await send(timur, { answer: 'agrees' });
}

async function answers(page, yes) {
  await onward(page, NUMBER, '/screening');
  const done = ['hurt', 'threatened', 'controlled', 'pressed', 'afraid'];
  const questions = [...done, 'touches-others', 'incapable', 'minor', 'earlier-agreement'];
  await send(page, Object.fromEntries(questions.map((it) => [it, yes.includes(it) ? 'yes' : 'no'])));
}

async function contract(page, names) {
  await open(page, office.address('/desk'));
  await onward(page, NUMBER, '/mediator/consent');
  await send(page, { answer: 'consent', 'no-conflict': 'yes' });
  await onward(page, NUMBER, '/explanation');
  await send(page);
  await onward(page, NUMBER, '/contract/new');
  await send(page, { place: 'Астана' });
  for (const name of names) {
    await onward(page, NUMBER, '/contract/sign');
    const signer = await page.locator('label', { hasText: name }).getAttribute('for');
    const value = await page.locator(`#${signer}`).getAttribute('value');
    await send(page, { signer: value, ...date('on', 2026, 6, 9) });
  }
}

async function judgeMediates({ judge, second, gulnar, timur }) {
  await onward(judge, NUMBER, '/court/accept-claim');
  await send(judge);
  await agrees({ gulnar, timur });
  for (const page of [gulnar, timur]) {
    await onward(page, NUMBER, '/mediator');
    await press(page, page.locator('form:has(input[name="judge"][value="judge-two"]) button'));
  }
  await contract(second, ['Гүлнар', 'Тимур', 'Касенов']);
  await press(timur, `a[href="/desk"]`);
  await press(timur, `main a[href="/cases/${NUMBER}"]`);
  await send(timur, { text: SAID });
}

async function withConsentOnly({ gulnar, timur, secretary, second }) {
  await onward(gulnar, NUMBER, '/leave');
  await send(gulnar);
  await onward(gulnar, NUMBER, '/court/notify-court-of-end');
  await send(gulnar);
  await onward(secretary, NUMBER, '/court/assign-judge');
  const why = await refused(secretary, { judge: 'judge-two' });
  assert.match(why, /согласия всех сторон/, 'CPC 179(4)');
  await shot(secretary, 'alimony-consent');
  for (const page of [gulnar, timur]) {
    await onward(page, NUMBER, '/court/consent-to-judge');
    await send(page);
  }
  await send(secretary, { judge: 'judge-two' });
  await open(second, office.address('/desk'));
  await press(second, `main a[href="/cases/${NUMBER}"]`);
  for (const closed of ['/rooms/joint-1', '/rooms/caucus-1-1', '/rooms/mediator-1']) {
    const response = await second.goto(office.address(`/cases/${NUMBER}${closed}`));
    assert.ok(response.status() >= 400, `the judge who tries is shown ${closed}`);
  }
}

async function apart({ gulnar, timur, botagoz }) {
  await agrees({ gulnar, timur });
  await answers(gulnar, ['hurt', 'afraid', 'minor']);
  await answers(timur, []);
  for (const page of [gulnar, timur]) {
    await onward(page, NUMBER, '/mediator');
    await press(page, page.locator('main form[method="post"] button', { hasText: /Ті?леубаева/ }));
  }
  await contract(botagoz, ['Гүлнар', 'Тимур', 'Тлеубаева']);
  await onward(botagoz, NUMBER, '/child-in-danger');
  assert.match(await said(botagoz), /Конфиденциальность этому не мешает/);
  await shot(botagoz, 'alimony-child');
  await send(botagoz, { report: REPORTED });
}

test('alimony goes from a judge to a mediator who meets the sides apart', async (t) => {
  const story = new Story(office);
  const person = (who, language, as, more) => story.person(who, language, 1280, { as, ...more });
  const people = {
    gulnar: await story.person('Gulnar, claimant, by telephone without scripts', 'kk', 360, {
      as: 'claimant (alimony and contact)',
      javaScript: false,
      secrets: [REPORTED],
    }),
    timur: await person('Timur, respondent', 'ru', 'respondent (alimony and contact)', { secrets: [REPORTED] }),
    judge: await person('the judge', 'ru', 'judge', { secrets: [SAID, REPORTED] }),
    second: await person('the judge who mediates', 'ru', 'second judge', { secrets: [REPORTED] }),
    secretary: await person('the secretary', 'ru', 'court session secretary', { secrets: [SAID, REPORTED] }),
    botagoz: await person('Botagoz, the mediator', 'ru', 'professional mediator'),
  };
  await story.play(t, {
    'a judge mediates': () => judgeMediates(people),
    'and tries only with the consent of both': () => withConsentOnly(people),
    'a mediator, and meetings apart': () => apart(people),
  });
});
