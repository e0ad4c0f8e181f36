// Checks a party's certificate in the browser, with the party's own points alone. What it checks and when it fails is the
// same as in the program: both run the vectors of crates/negotiation/fixtures/party.json.
"use strict";

(() => {
  const MOST_POINTS = 100;
  const MOST_PACKAGES = 3;

  // Fields in the order of their names (RFC 8785); only whole numbers, texts and lists stand in what is sealed.
  const canonical = (value) => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
    if (value !== null && typeof value === "object") {
      const fields = Object.keys(value).sort();
      return `{${fields.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
    }
    return JSON.stringify(value);
  };

  const sealOf = async (value) => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical(value)));
    return [...new Uint8Array(digest)].map((it) => it.toString(16).padStart(2, "0")).join("");
  };

  const ensure = (holds, why) => {
    if (!holds) throw new Error(why);
  };
  const isWhole = (it) => Number.isSafeInteger(it);
  const isDigest = (it) => typeof it === "string" && /^[0-9a-f]{64}$/.test(it);

  // Nothing when everything holds; otherwise what does not.
  const why = async (it) => {
    ensure(it.kind === "kelisim-party-packages/1", "the kind is not known");
    ensure(Array.isArray(it.points) && it.points.length > 0, "there are no points");
    for (const row of it.points) {
      ensure(Array.isArray(row) && row.length > 0, "an issue has no points");
      ensure(row.every((each) => isWhole(each) && each >= 0 && each <= MOST_POINTS), "points are not from 0 to 100");
    }
    const numbers = [it.reserved, it.run, it.table, it.side];
    ensure(numbers.every(isWhole), "a whole number is expected");
    ensure([it.nonce, it.commitment, it.seed].every(isDigest), "a digest is expected");
    const { nonce, points, reserved, side, table } = it;
    const seal = await sealOf({ kind: "kelisim-points/1", nonce, points, reserved, side, table });
    ensure(seal === it.commitment, "the points are not those that were sealed");
    ensure(Array.isArray(it.commitments) && it.commitments.includes(seal), "the seal is not among those of all sides");
    const seed = await sealOf({ commitments: it.commitments, kind: "kelisim-seed/1", run: it.run });
    ensure(seed === it.seed, "the seed is not made of all seals");

    const worth = (options) => {
      ensure(Array.isArray(options) && options.length === points.length, "not one option for each issue");
      return options.reduce((sum, option, at) => {
        ensure(isWhole(option) && option >= 0 && option < points[at].length, "an option is not there");
        return sum + points[at][option];
      }, 0);
    };
    const least = it.tentative === null ? reserved : Math.max(reserved, worth(it.tentative));
    ensure(Array.isArray(it.packages) && it.packages.length <= MOST_PACKAGES, "more than three packages");
    const seen = new Set();
    for (const found of it.packages) {
      ensure(found.points === worth(found.options), "a package is not worth what is said");
      ensure(found.points >= least, "a package is below the reserve or the tentative agreement");
      ensure(!seen.has(canonical(found.options)), "a package stands there twice");
      seen.add(canonical(found.options));
    }
  };

  const check = async (certificate) => {
    try {
      await why(certificate);
      return null;
    } catch (error) {
      return error.message;
    }
  };
  globalThis.kelisimCheck = check;

  const place = globalThis.document?.getElementById("certificate-result");
  // Without the browser's own SHA-256, on an address that is not encrypted, the page says that nothing was checked.
  if (place && globalThis.crypto?.subtle) {
    check(JSON.parse(place.dataset.certificate)).then((broken) => {
      place.textContent = broken === null ? place.dataset.holds : `${place.dataset.fails} (${broken})`;
    });
  }
})();
