// The script of a page, plain and whole: search, filters and folding, on top of what is read without it.
import { UNMARKED } from "../../model/fold.js";

export const script = `"use strict";
(() => {
  const form = document.getElementById("tools");
  if (!form) return;
  const items = [...document.querySelectorAll(".entry, .item")];
  const unmarked = ${JSON.stringify(UNMARKED)};
  const bare = (text) => [...text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase()].map((letter) => unmarked[letter] || letter).join("");
  const texts = items.map((item) => bare(item.textContent));
  const groups = [...document.querySelectorAll("table.timeline tbody")];
  const output = form.querySelector("output");
  const valueOf = (name) => (form.elements[name] ? form.elements[name].value : "");
  const show = () => {
    const wanted = bare(valueOf("search")).split(/\\s+/).filter(Boolean);
    const chosen = ["kind", "level", "year"].map((name) => [name, valueOf(name)]).filter(([, value]) => value);
    let shown = 0;
    items.forEach((item, i) => {
      const entry = item.classList.contains("entry");
      const fits = wanted.every((word) => texts[i].includes(word));
      item.hidden = !(fits && (!entry || chosen.every(([name, value]) => item.dataset[name] === value)));
      if (!item.hidden) shown++;
    });
    for (const group of groups) group.hidden = !group.querySelector(".entry:not([hidden])");
    const all = wanted.length === 0 && chosen.length === 0;
    output.textContent = all ? "" : output.dataset.words.replace("{shown}", shown).replace("{all}", items.length);
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show));
  form.hidden = items.length < 5;
  for (const section of document.querySelectorAll("main > section")) {
    const heading = section.querySelector("h2");
    const body = section.querySelector(".body");
    if (!heading || !body) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "fold";
    button.setAttribute("aria-expanded", "true");
    button.setAttribute("aria-controls", body.id);
    button.setAttribute("aria-label", form.dataset.fold + ": " + heading.textContent);
    button.addEventListener("click", () => {
      const folded = body.classList.toggle("folded");
      button.setAttribute("aria-expanded", String(!folded));
    });
    heading.append(button);
  }
  const open = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const body = target ? target.closest(".body.folded") || target.querySelector(".body.folded") : null;
    if (body) body.parentElement.querySelector(".fold").click();
  };
  addEventListener("hashchange", open);
})();
`;
