// The script that signs through NCALayer, against a stand-in for that program: TLS and websocket on 127.0.0.1:13579, its
// messages as published. The page around it is small; the real one is tested with the office (crates/web/src/tests/cases/eds.rs).

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTls } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.KELISIM_CHROMIUM ?? '/usr/bin/chromium';
const SCRIPT = readFileSync(fileURLToPath(new URL('../../crates/web/assets/signing.js', import.meta.url)));
const SOURCE = readFileSync(fileURLToPath(new URL('../../crates/web/src/pages/signatures.rs', import.meta.url)), 'utf8');
const POLICY = SOURCE.match(/const POLICY: &str = "([^"]*)"/)[1].replace(/\\\n\s*/g, '');
const DOCUMENT = Buffer.from('{"document":"agreement"}').toString('base64');
const SAID = ['busy', 'confirm', 'absent', 'cancelled', 'failed'];
const PAGE = `<!doctype html><title>Sign</title><script src="/signing.js" defer></script>
<form method="post" action="/"><input type="checkbox" name="confirmed" value="yes" aria-label="confirm">
<div id="eds" hidden data-document="${DOCUMENT}" data-lang="ru"><button id="eds-sign" type="button">NCALayer</button>
${SAID.map((it) => `<p id="eds-${it}" hidden>${it}</p>`).join('')}</div>
<input type="hidden" name="made" value=""><button>Send</button></form>`;

let folder, site, origin, browser, page, sent;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-signing-'));
  site = createServer((request, response) => {
    if (request.url === '/signing.js') return response.setHeader('content-type', 'text/javascript').end(SCRIPT);
    let body = '';
    request.on('data', (text) => (body += text)).on('end', () => {
      if (request.method === 'POST') sent = new URLSearchParams(body);
      response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', POLICY).end(PAGE);
    });
  });
  await new Promise((ready) => site.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${site.address().port}/`;
  browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
});
after(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  sent = undefined;
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(origin);
});

/** NCALayer's stand-in: says its version, then answers each request by `answer`; gives the requests it was sent. */
async function layer(answer) {
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2',
    '-subj', '/CN=127.0.0.1'], { stdio: 'ignore' });
  const asked = [];
  const sockets = [];
  const server = createTls({ key: readFileSync(key), cert: readFileSync(cert) });
  server.on('upgrade', (request, socket) => {
    sockets.push(socket);
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${accept}\r\n\r\n`);
    const say = (value) => {
      const text = Buffer.from(JSON.stringify(value));
      const head = text.length < 126 ? [0x81, text.length] : [0x81, 126, text.length >> 8, text.length & 255];
      socket.write(Buffer.concat([Buffer.from(head), text]));
    };
    let held = Buffer.alloc(0);
    socket.on('error', () => {}).on('data', (more) => {
      held = Buffer.concat([held, more]);
      for (let frame = unframed(held); frame; frame = unframed(held)) {
        held = held.subarray(frame.length);
        if (frame.kind !== 1) continue;
        asked.push(JSON.parse(frame.text));
        say(answer(asked.at(-1)));
      }
    });
    say({ result: { version: '1.4' } });
  });
  await new Promise((ready, wrong) => server.on('error', wrong).listen(13579, '127.0.0.1', ready));
  return { asked, close: () => new Promise((done) => {
    for (const it of sockets) it.destroy();
    server.closeAllConnections();
    server.close(done);
  }) };
}

/** The first whole frame of a client, unmasked. */
function unframed(bytes) {
  if (bytes.length < 6) return undefined;
  let [length, at] = [bytes[1] & 127, 2];
  if (length === 126) [length, at] = [bytes.readUInt16BE(2), 4];
  if (bytes.length < at + 4 + length) return undefined;
  const mask = bytes.subarray(at, at + 4);
  const text = bytes.subarray(at + 4, at + 4 + length).map((byte, place) => byte ^ mask[place % 4]);
  return { kind: bytes[0] & 15, text: Buffer.from(text).toString(), length: at + 4 + length };
}

async function says(what) {
  await page.waitForSelector(`#eds-${what}:not([hidden])`);
  for (const it of SAID.filter((it) => it !== what)) assert.ok(await page.isHidden(`#eds-${it}`), it);
}

test('nothing is signed before the person has confirmed', async () => {
  await page.click('#eds-sign');
  await says('confirm');
});

test('without the program the page says so, and a file can still be sent', async () => {
  await page.check('[name=confirmed]');
  await page.click('#eds-sign');
  await says('absent');
  assert.ok(await page.isEnabled('#eds-sign'));
});

test('the very document is given to NCALayer, and what it made is sent', async () => {
  const it = await layer(() => ({ status: true, body: { result: ['TUlJ'] } }));
  try {
    await page.check('[name=confirmed]');
    await Promise.all([page.waitForNavigation(), page.click('#eds-sign')]);
    assert.equal(sent.get('made'), 'TUlJ');
    assert.equal(sent.get('confirmed'), 'yes');
    const [{ module, method, args }] = it.asked;
    assert.deepEqual([module, method, args.format, args.data], ['kz.gov.pki.knca.basics', 'sign', 'cms', DOCUMENT]);
    assert.equal(args.signingParams.encapsulate, 'false');
  } finally {
    await it.close();
  }
});

test('who closes the program without signing has sent nothing', async () => {
  const it = await layer(() => ({ status: true, body: {} }));
  try {
    await page.check('[name=confirmed]');
    await page.click('#eds-sign');
    await says('cancelled');
    assert.equal(sent, undefined);
  } finally {
    await it.close();
  }
});

test('an older NCALayer is asked in its own way', async () => {
  const old = (asked) => asked.module === 'kz.gov.pki.knca.commonUtils'
    ? { code: '200', responseObject: '-----BEGIN CMS-----\nTUlJ\n-----END CMS-----' }
    : { status: false, code: '404', message: 'no such module' };
  const it = await layer(old);
  try {
    await page.check('[name=confirmed]');
    await Promise.all([page.waitForNavigation(), page.click('#eds-sign')]);
    assert.match(sent.get('made'), /TUlJ/);
    assert.deepEqual(it.asked[1].args, ['PKCS12', 'SIGNATURE', DOCUMENT, false]);
  } finally {
    await it.close();
  }
});

test('what the program cannot do is told', async () => {
  const it = await layer(() => ({ status: false, code: '500', message: 'wrong' }));
  try {
    await page.check('[name=confirmed]');
    await page.click('#eds-sign');
    await says('failed');
  } finally {
    await it.close();
  }
});
