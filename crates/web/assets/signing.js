// Signing through NCALayer, the program on the reader's own machine. Without this file the page still takes a file.
"use strict";

(() => {
  const box = document.getElementById("eds");
  const form = box?.closest("form");
  if (!form || !window.WebSocket) return;
  const address = "wss://127.0.0.1:13579/";
  const button = document.getElementById("eds-sign");
  const made = form.elements.namedItem("made");
  const confirmed = form.querySelector("input[name=confirmed]");
  const said = ["busy", "confirm", "absent", "cancelled", "failed"];

  const say = (what) => {
    for (const it of said) document.getElementById("eds-" + it).hidden = it !== what;
    button.disabled = what === "busy";
  };

  const request = {
    module: "kz.gov.pki.knca.basics",
    method: "sign",
    args: {
      format: "cms",
      data: box.dataset.document,
      signingParams: { decode: "true", encapsulate: "false", digested: "false", tsaProfile: {} },
      signerParams: { extKeyUsageOids: ["1.3.6.1.5.5.7.3.4"] },
      locale: box.dataset.lang,
    },
  };
  // The older module is still what many have.
  const older = {
    module: "kz.gov.pki.knca.commonUtils",
    method: "createCMSSignatureFromBase64",
    args: ["PKCS12", "SIGNATURE", box.dataset.document, false],
  };

  // The container out of an answer; null when the person chose not to sign; undefined when it failed.
  const container = (answer) => {
    if (answer.status === true) {
      const result = answer.body?.result;
      const one = Array.isArray(result) ? result[0] : result;
      return typeof one === "string" && one ? one : null;
    }
    if (String(answer.code) === "200" && typeof answer.responseObject === "string") return answer.responseObject;
    if (answer.message === "action.canceled") return null;
    return undefined;
  };

  const sign = () => {
    if (!confirmed.checked) {
      say("confirm");
      confirmed.focus();
      return;
    }
    say("busy");
    let ended = false;
    let tried = request;
    const socket = new WebSocket(address);
    const end = (what) => {
      if (ended) return;
      ended = true;
      say(what);
      socket.close();
    };
    socket.addEventListener("error", () => end("absent"));
    socket.addEventListener("close", () => end("absent"));
    socket.addEventListener("message", (event) => {
      let answer;
      try {
        answer = JSON.parse(event.data);
      } catch {
        return end("failed");
      }
      if (answer.result?.version) return socket.send(JSON.stringify(tried));
      const found = container(answer);
      if (found === undefined && tried === request) {
        tried = older;
        return socket.send(JSON.stringify(tried));
      }
      if (found === undefined) return end("failed");
      if (found === null) return end("cancelled");
      ended = true;
      socket.close();
      made.value = found;
      form.requestSubmit();
    });
  };

  box.hidden = false;
  button.addEventListener("click", sign);
})();
