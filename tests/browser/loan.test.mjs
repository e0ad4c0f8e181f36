// Dispute 1, out of court, by people without instructions: filed in Kazakh on a telephone without scripts, answered in
// Russian from the printed letter, a mediator chosen by both, terms offered and accepted, signed on paper, performed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Office, costs, shot } from './office.mjs';
import { Story, clock, date, onward, open, press, said, send } from './steps.mjs';

let office;
before(async () => (office = await Office.open()));
after(() => office?.close());

/** One question a page, from the front page to the confirmation; returns the case's number and the card. */
async function files(page) {
  await open(page, office.address('/'));
  await press(page, 'main a[href="/file"]');
  await send(page);
  for (const values of [
    { road: 'free' },
    { dispute: 'loan' },
    { story: '2025 жылғы 10 наурызда қолхатпен 1 250 000 ₸ қарыз бердім, 200 000 ₸ қайтарылды.' },
    { 'what-1': 'Қарыздың қалғаны', 'amount-1': '1 050 000' },
    { kind: 'natural', name: 'Айгерім Сейтқали' },
    { id_number: '840512450000' },
    { phone: '8 701 111 11 11', address: 'Астана, Иманов көшесі, 1', language: 'kk' },
    { kind: 'natural', name: 'Даулет Омаров' },
    { id_number: '790203301004' },
    { phone: '8 701 222 22 22', address: 'Астана, Абай даңғылы, 2', language: 'ru' },
    { more: 'no' },
    { language: 'both' },
    { happened: 'none' },
  ]) {
    await send(page, values);
  }
  await shot(page, 'loan-check');
  await send(page);
  const text = await said(page);
  const [card, pin] = [text.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b(?<!\d{4}-\d{4})/)?.[0], text.match(/^\d{6}$/m)?.[0]];
  assert.ok(card && pin, `a card and a PIN to come back with: ${text}`);
  return { number: text.match(/\b2026-\d{4}\b/)[0], card, pin };
}

/** The desk makes the letter; returns its number and code, which stand nowhere else. */
async function letter(desk, number) {
  await press(desk, 'main a[href="/reception"]');
  await press(desk, `main a[href*="/reception/letters/${number}/"]`);
  await send(desk);
  const paper = await said(desk);
  assert.doesNotMatch(paper, /1 050 000|долг|қарыз/i, 'the letter says nothing of the dispute');
  await send(desk);
  return { number: paper.match(/\b2026-\d{5}\b/)[0], code: paper.match(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/)[0] };
}

async function answers(page, { number, code }) {
  await open(page, office.address('/letter'));
  await send(page, { number });
  await send(page, { code, known: '1004' });
}

/** Who signed on paper before the mediator is entered by the mediator, one by one. */
async function enters(saule, number, ending, names, rest) {
  for (const name of names) {
    await onward(saule, number, ending);
    const signer = await saule.locator('label', { hasText: name }).getAttribute('for');
    await send(saule, { signer: await saule.locator(`#${signer}`).getAttribute('value'), ...rest });
  }
}

async function begins({ aigerim, daulet, saule }, number) {
  await onward(daulet, number, '/screening');
  const safety = ['hurt', 'threatened', 'controlled', 'pressed', 'afraid'];
  const questions = [...safety, 'touches-others', 'incapable', 'minor', 'earlier-agreement'];
  await send(daulet, Object.fromEntries(questions.map((it) => [it, 'no'])));
  for (const page of [daulet, aigerim]) {
    await onward(page, number, '/mediator');
    await press(page, page.locator('main form[method="post"] button', { hasText: 'Ахметжанова' }));
  }
  await open(saule, office.address('/desk'));
  await onward(saule, number, '/mediator/consent');
  await send(saule, { answer: 'consent', 'no-conflict': 'yes' });
  await onward(saule, number, '/explanation');
  await send(saule);
  await onward(saule, number, '/contract/new');
  await send(saule, { place: 'Астана қаласы' });
  await enters(saule, number, '/contract/sign', ['Айгерім', 'Даулет', 'Ахметжанова'], date('on', 2026, 6, 9));
}

/** 60 000 × 6, 90 000 × 7, 60 000: the days are planned, the sums typed over. */
async function settles({ aigerim, daulet }, number) {
  await onward(daulet, number, '/proposals/new');
  await send(
    daulet,
    {
      'o1-debtor': 2,
      'o1-kind': 'pay',
      'o1-total': '1 050 000',
      'o1-first': 30,
      'o1-first-month': 6,
      'o1-first-year': 2026,
      'o1-count': 14,
      'o1-way': 'Переводом на банковский счёт',
    },
    'button[value="make-parts-1"]',
  );
  // A month's last day that is a day off becomes the next working day: Monday 2 November, Monday 1 February.
  assert.equal(await daulet.locator('[name="o1-p5-due"]').inputValue(), '2');
  assert.equal(await daulet.locator('[name="o1-p5-due-month"]').inputValue(), '11');
  const sums = Array.from({ length: 14 }, (_, index) => [`o1-p${index + 1}-amount`, index > 5 && index < 13 ? '90 000' : '60 000']);
  await send(daulet, Object.fromEntries(sums), 'button[value="add-obligation"]');
  await send(
    daulet,
    {
      'o2-debtor': 2,
      'o2-kind': 'act',
      'o2-what': 'Попросить прощения за задержку',
      ...date('o2-due', 2026, 6, 30),
      'o2-way': 'Лично, при встрече',
      costs: 'each-own',
      'on-default': 'all-due',
      missed: 2,
      other: 'Проценты не начисляются.',
    },
    'button.button[value="check"]',
  );
  assert.match(await said(daulet), /14[^]*1 050 000 ₸/, 'the parts add up to the whole');
  await shot(daulet, 'loan-proposal');
  await press(daulet, 'main button[value="propose"]');
  await onward(aigerim, number, '/proposals/1/accept');
  await send(aigerim);
}

async function agrees({ aigerim, daulet, saule }, number) {
  await onward(saule, number, '/agreement/draw-up');
  await send(saule, { language: 'both', prevailing: 'kazakh', place: 'Астана', others: 'no' });
  // Whoever came by a letter's code alone cannot send a signed copy: all sign on paper before the mediator.
  const paper = { ...date('happened_on', 2026, 6, 9), file: 'scan' };
  await enters(saule, number, '/agreement/sign', ['Айгерім', 'Даулет', 'Ахметжанова'], paper);
  await onward(aigerim, number, '/agreement');
  await shot(aigerim, 'loan-agreement');
  assert.match(await said(aigerim), /27-баб/, 'in force as a transaction: Law on Mediation 27(4)');
}

/** A day later both come back: he with the letter, she with the card; a payment is reported and confirmed. */
async function performs({ aigerim, daulet }, number, ways) {
  await clock(aigerim, 'day');
  await answers(daulet, ways.letter);
  await onward(daulet, number, '/duties/1/1/report');
  await send(daulet, { text: 'Перевёл 60 000 ₸.', file: 'scan' });
  await aigerim.context().clearCookies({ name: 'kelisim' });
  await open(aigerim, office.address('/enter/card'));
  await send(aigerim, { card: ways.card, pin: ways.pin });
  await onward(aigerim, number, '/duties/1/1/confirm');
  await send(aigerim);
  assert.match(await said(aigerim), /60 000 ₸[^]*990 000 ₸/, 'paid and left to pay');
  await shot(aigerim, 'loan-duties');
}

test('a loan is carried from the first word to performance', async (t) => {
  const story = new Story(office);
  const aigerim = await story.person('Aigerim, who asks, by telephone without scripts', 'kk', 360, { javaScript: false });
  const daulet = await story.person('Daulet, who is asked, from the letter', 'ru', 1280);
  const desk = await story.person('the reception desk', 'ru', 1280, { as: 'reception desk' });
  const saule = await story.person('Saule, the mediator', 'kk', 1280, { as: 'public mediator' });
  const people = { aigerim, daulet, saule };

  let filed;
  let sent;
  await story.play(t, {
    'she files': async () => (filed = await files(aigerim)),
    'the desk makes a letter': async () => (sent = await letter(desk, filed.number)),
    'he answers from the letter': async () => {
      await answers(daulet, sent);
      await shot(daulet, 'loan-letter');
      await send(daulet, { answer: 'agrees' });
    },
    'mediation begins': () => begins(people, filed.number),
    'terms are offered and accepted': () => settles(people, filed.number),
    'the agreement is drawn up and signed': () => agrees(people, filed.number),
    'what was agreed is performed': () => performs(people, filed.number, { letter: sent, ...filed }),
    'the case page in English': () => story.look(aigerim, ['en']),
  });
  costs(t, aigerim, { pages: 60, fields: 40 });
  costs(t, daulet, { pages: 50, fields: 60 });
});
