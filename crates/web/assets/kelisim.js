// Every page works without this file. It adds four things: leaving quickly, the focus on what was
// wrong, sliders beside numbers, and the word that something new has come.
"use strict";

(() => {
  const leave = document.getElementById("leave");
  const go = () => {
    // Empty the page first: the neutral one may load slowly. It replaces ours in the history.
    const to = leave.href;
    document.title = "…";
    document.body.replaceChildren();
    window.location.replace(to);
  };

  if (leave) {
    leave.addEventListener("click", (event) => {
      event.preventDefault();
      go();
    });
    let presses = [];
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") {
        presses = [];
        return;
      }
      const now = Date.now();
      presses = presses.filter((then) => now - then < 3000).concat(now);
      if (presses.length >= 3) go();
    });
  }

  document.getElementById("mistakes")?.focus();

  // A double click sends a form once. The button stays usable for someone who comes back.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 3000);
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.forms) delete form.dataset.sent;
  });

  // A number that can also be moved as a slider; both say the same, and the number is what is sent.
  for (const number of document.querySelectorAll("input[data-slider]")) {
    const slider = document.createElement("input");
    slider.type = "range";
    slider.className = "slider";
    for (const name of ["min", "max", "step"]) slider[name] = number[name];
    slider.setAttribute("aria-label", number.dataset.slider);
    slider.value = number.value || slider.min;
    slider.addEventListener("input", () => {
      number.value = slider.value;
    });
    number.addEventListener("input", () => {
      slider.value = number.value || slider.min;
    });
    number.after(slider);
  }

  const live = document.getElementById("live");
  if (live && window.EventSource) {
    const fresh = document.getElementById("live-new");
    const lost = document.getElementById("live-lost");
    const source = new EventSource(live.dataset.live);
    source.addEventListener("open", () => {
      lost.hidden = true;
    });
    source.addEventListener("new", () => {
      fresh.hidden = false;
    });
    source.addEventListener("error", () => {
      // The browser tries again by itself; say so only once it has given it some thought.
      setTimeout(() => {
        if (source.readyState === EventSource.OPEN) return;
        lost.textContent = live.dataset.lost;
        lost.hidden = false;
      }, 5000);
    });
    window.addEventListener("pagehide", () => source.close());
  }
})();
