// The script that checks a party's certificate in the browser, on the vectors the program itself is tested with.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("a party's certificate holds in the browser exactly when it holds in the program", async () => {
  vm.runInThisContext(file("crates/web/assets/certificate.js"));
  const vectors = JSON.parse(file("crates/negotiation/fixtures/party.json"));
  assert.ok(vectors.length > 20);
  for (const { name, valid, certificate } of vectors) {
    const broken = await globalThis.kelisimCheck(certificate);
    assert.equal(broken === null, valid, `${name}: ${broken}`);
  }
});

test("a certificate is checked within a second", async () => {
  const [{ certificate }] = JSON.parse(file("crates/negotiation/fixtures/party.json"));
  const started = performance.now();
  for (let times = 0; times < 20; times += 1) assert.equal(await globalThis.kelisimCheck(certificate), null);
  assert.ok((performance.now() - started) / 20 < 1000);
});
