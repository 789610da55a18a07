// Random pairs of edits on two branches of real records, merged by git with `arsom merge` and without, held against a model.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAllDocuments } from "yaml";

const PAIRS = 200;
const FILES = ["meetings", "chairs", "agreements", "claims"];
const SCALARS = ["city", "venue", "mode", "note", "start", "adopted", "name_ru", "title_ru", "reason"];
const LISTS = ["topics", "sources", "chairs", "attended", "mentions"];
const PARTS = { outcomes: "text_id", offices: "title_ru" };
const DRIVER = `'${process.execPath}' '${resolve("bin/arsom.js")}' merge %O %A %B --path=%P`;

/** A generator of numbers below a bound, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

const keyOf = ({ id, source, record = "asean" }) => id ?? `${source}--${record}`;

/** The documents of a text by id, each with its lines and, where it can be read, what it says. */
function documents(text) {
  return new Map(
    text.split(/^---\n/m).map((body) => {
      const [document] = parseAllDocuments(body, { uniqueKeys: false });
      const says = document && document.errors.length === 0 ? document.toJS() : undefined;
      const named =
        body.match(/^id: (.*)$/m)?.[1] ?? `${body.match(/^source: (.*)$/m)?.[1]}--${body.match(/^record: (.*)$/m)?.[1] ?? "asean"}`;
      return [says?.kind ? keyOf(says) : named, { body, says: says?.kind ? says : undefined }];
    }),
  );
}

const joined = (map) => [...map.values()].map(({ body }) => body).join("---\n");
const lineOf = (body, field) => body.match(new RegExp(`^${field}: .*$`, "m"))?.[0];

/** One edit of a record: what it touches, and the text with it; undefined where the record has nothing for it. */
function edit(pick, pool, docs, stamp) {
  const key = pool[pick(pool.length)];
  const body = docs.get(key)?.body;
  const kind = pick(10);
  if (kind === 0) {
    const id = `new-${stamp}`;
    const made = `kind: topic\nversion: 1\nid: ${id}\nname: Subject ${stamp}\n`;
    const order = [...docs.keys()];
    const at = order.indexOf(key) + 1;
    return {
      touches: `${id}`,
      makes: made,
      apply: (map) => new Map([...[...map].slice(0, at), [id, { body: made }], ...[...map].slice(at)]),
    };
  }
  if (kind === 1) return body && { touches: key, removes: true, apply: (map) => new Map([...map].filter(([other]) => other !== key)) };
  const change = (from, to, more) => ({
    record: key,
    ...more,
    apply: (map) => new Map([...map].map(([other, held]) => [other, other === key ? { body: held.body.replace(from, () => to) } : held])),
  });
  if (!body) return undefined;
  const fields = SCALARS.filter((field) => lineOf(body, field));
  if (kind <= 4 && fields.length > 0) {
    const field = fields[pick(fields.length)];
    const value = field === "start" || field === "adopted" ? `20${10 + pick(10)}-0${1 + pick(9)}-1${pick(9)}` : `Words ${pick(3)}`;
    return change(lineOf(body, field), `${field}: ${value}`, { field, value });
  }
  if (kind === 5 && fields.length > 0) {
    const field = fields[pick(fields.length)];
    return change(`${lineOf(body, field)}\n`, "", { field, value: undefined });
  }
  if (kind === 6) {
    const field = ["x_desk", "x_note"][pick(2)];
    if (lineOf(body, field)) return undefined;
    const value = `Desk ${pick(3)}`;
    return change(body, `${body.trimEnd()}\n${field}: ${value}\n`, { field, value });
  }
  if (kind === 7) {
    const field = LISTS.filter((name) => /\[.*\]$/.test(lineOf(body, name) ?? ""))[0];
    if (!field) return undefined;
    const line = lineOf(body, field);
    const list = line.slice(line.indexOf("[") + 1, -1).split(", ");
    if (pick(2) && list.length > 2) {
      const gone = list[pick(list.length)];
      return change(line, `${field}: [${list.filter((one) => one !== gone).join(", ")}]`, { field, gone });
    }
    const come = `added-${pick(4)}`;
    return list.includes(come) ? undefined : change(line, `${field}: [${[...list, come].join(", ")}]`, { field, come });
  }
  if (kind === 8) {
    const [field, part] = Object.entries(PARTS).find(([name]) => body.includes(`\n${name}:\n`)) ?? [];
    const lines = part && body.match(new RegExp(`^    ${part}: .*$`, "gm"));
    if (!lines) return undefined;
    const at = pick(lines.length);
    const value = `Kata ${pick(3)}`;
    return change(lines[at], `    ${part}: ${value}`, { field, was: lines[at].trim().slice(part.length + 2), part, value });
  }
  const field = ["kind", ...fields][pick(fields.length + 1)];
  const line = lineOf(body, field);
  return line.includes("#") ? undefined : change(line, `${line} # remark ${stamp}`, { field, comment: `# remark ${stamp}` });
}

/** A side: a few edits, each of another place, one after another. */
function side(pick, pool, text, stamp) {
  let docs = documents(text);
  const edits = [];
  for (let i = 0, count = 1 + pick(4); i < count * 3 && edits.length < count; i++) {
    const one = edit(pick, pool, docs, `${stamp}${i}`);
    const place = one && (one.touches ?? `${one.record} ${one.field}`);
    if (!one || edits.some((other) => other.place === place || (one.removes && other.record === one.touches))) continue;
    docs = documents(joined(one.apply(docs)));
    edits.push({ ...one, place });
  }
  return { text: joined(docs), edits };
}

/** What is right: the records by id as they are to be, and the places where the sides contradict each other. */
function model(base, ours, theirs) {
  const right = new Map([...documents(base)].map(([key, { says }]) => [key, structuredClone(says)]));
  const conflicts = new Set();
  const wholes = [ours, theirs].map(({ edits }) => new Set(edits.filter(({ removes }) => removes).map(({ touches }) => touches)));
  for (const [i, { edits }] of [ours, theirs].entries()) {
    const [other, others] = [wholes[1 - i], [theirs, ours][i].edits];
    for (const one of edits) {
      const { record, field, makes, removes, touches } = one;
      if (makes) right.set(touches, parseAllDocuments(makes)[0].toJS());
      else if (removes) right.delete(touches);
      else if (other.has(record)) conflicts.add(record);
      else if (right.has(record)) {
        const says = right.get(record);
        const against = others.filter((two) => two.record === record && two.field === field);
        const value = (edit) => ("value" in edit ? String(edit.value) : "");
        const contradicts = (two) => {
          if (one.part) return two.part && two.was === one.was && value(two) !== value(one);
          if ("value" in one && "value" in two) return value(two) !== value(one);
          // What one side takes out, the other must have left as it was, its comments too.
          const gone = [one, two].some((edit) => "value" in edit && edit.value === undefined);
          return gone && [one, two].some((edit) => edit.comment);
        };
        if (against.some(contradicts)) conflicts.add(`${record} ${field}`);
        else if (one.comment) continue;
        else if (one.part) for (const entry of says[field]) if (entry[one.part] === one.was) entry[one.part] = one.value;
        if (one.gone) says[field] = says[field].filter((id) => id !== one.gone);
        if (one.come && !says[field].includes(one.come)) says[field] = [...says[field], one.come];
        if ("value" in one && !one.part) {
          if (one.value === undefined) delete says[field];
          else says[field] = one.value;
        }
      }
    }
  }
  return { right, conflicts };
}

const plain = (value) =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort())
      : Array.isArray(one)
        ? [...one].map((x) => (typeof x === "string" ? x : x)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : one,
  );

/** What a merged text is by the model: conflicts that are real and that are none, values that are wrong, changes that are lost. */
function judged(text, { right, conflicts }, sides) {
  const found = documents(text);
  const verdict = { real: 0, needless: [], wrong: [], lost: [] };
  for (const [key, { body, says }] of found) {
    if (says) {
      const whole = right.get(key);
      const open = [...conflicts].some((place) => place === key || place.startsWith(`${key} `));
      if (open || !whole || plain(says) !== plain(whole)) verdict.wrong.push(key);
      continue;
    }
    const marks = [...body.matchAll(/^<<<<<<< .*\n([\s\S]*?)^=======\n([\s\S]*?)^>>>>>>> .*\n/gm)];
    if (marks.length === 0) verdict.wrong.push(key);
    for (const [, mine, other] of marks) {
      const field = (mine + other).match(/^([a-z_]+):/)?.[1];
      const place = conflicts.has(key) ? key : `${key} ${field}`;
      if (conflicts.has(place)) verdict.real++;
      else verdict.needless.push(place);
    }
    for (const place of conflicts)
      if (place.startsWith(`${key} `) && !marks.some(([all]) => all.includes(`\n${place.split(" ")[1]}:`))) verdict.wrong.push(place);
  }
  for (const key of right.keys()) if (!found.has(key)) verdict.lost.push(key);
  for (const { edits } of sides) for (const { comment } of edits) if (comment && !text.includes(comment)) verdict.lost.push(comment);
  return verdict;
}

/** Merges all pairs; gives the lines to print, and true when arsom lost nothing and was never wrong. */
export function merging(home, env, pairs = PAIRS) {
  const root = join(home, "merge");
  mkdirSync(root, { recursive: true });
  const settings = { ...env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", HOME: root };
  for (const role of ["AUTHOR", "COMMITTER"])
    Object.assign(settings, { [`GIT_${role}_NAME`]: "Keeper", [`GIT_${role}_EMAIL`]: "keeper@example.org" });
  const git = (...args) => execFileSync("git", args, { cwd: root, env: settings, stdio: ["ignore", "pipe", "pipe"] });
  git("init", "-q", "-b", "base");
  writeFileSync(join(root, ".gitattributes"), "*.yaml merge=arsom\n");
  for (const file of FILES) copyFileSync(resolve(`data/russia/${file}.yaml`), join(root, `${file}.yaml`));
  git("add", ".");
  git("commit", "-qm", "base");
  const totals = [DRIVER, "git merge-file %A %O %B"].map((driver) => ({
    driver,
    clean: 0,
    asked: 0,
    real: 0,
    needless: 0,
    wrong: 0,
    lost: 0,
    told: [],
  }));
  let expected = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const pick = random(pair + 1);
    const file = `${FILES[pick(FILES.length)]}.yaml`;
    const base = readFileSync(resolve("data/russia", file), "utf8");
    const keys = [...documents(base).keys()];
    const from = pick(Math.max(1, keys.length - 3));
    const pool = keys.slice(from, from + 1 + pick(3));
    const sides = ["a", "b"].map((name) => side(pick, pool, base, name));
    for (const [i, name] of ["theirs", "ours"].entries()) {
      git("checkout", "-q", "-B", name, "base");
      writeFileSync(join(root, file), sides[1 - i].text);
      git("commit", "-q", "--allow-empty", "-am", name);
    }
    const wanted = model(base, sides[0], sides[1]);
    expected += wanted.conflicts.size;
    for (const total of totals) {
      const ran = spawnSync("git", ["-c", `merge.arsom.driver=${total.driver}`, "merge", "-q", "--no-edit", "theirs"], {
        cwd: root,
        env: settings,
      });
      const verdict = judged(readFileSync(join(root, file), "utf8"), wanted, sides);
      total[ran.status === 0 ? "clean" : "asked"]++;
      for (const name of ["needless", "wrong", "lost"]) {
        total[name] += verdict[name].length > 0 ? 1 : 0;
        for (const place of verdict[name]) total.told.push(`pair ${pair + 1}, ${file}: ${name} ${place}`);
      }
      total.real += verdict.real;
      if (total.asked + total.clean <= pair) throw new Error("a pair was not counted");
      git("reset", "-q", "--hard", "ours");
    }
  }
  rmSync(root, { recursive: true, force: true });
  const [ours, plainly] = totals;
  const row = (name, { clean, asked, real, needless, wrong, lost }) =>
    `| ${name} | ${clean} | ${asked} | ${real} | ${needless} | ${wrong} | ${lost} |`;
  const lines = [
    `${pairs} pairs of edits, ${expected} contradictions in them`,
    "",
    "| | merged clean | left to settle | real conflicts | pairs with a needless conflict | with a wrong record | with a loss |",
    "|---|---|---|---|---|---|---|",
    row("`arsom merge`", ours),
    row("git, line by line", plainly),
    ...ours.told.map((line) => `- ${line}`),
  ];
  return { lines, met: ours.wrong + ours.lost + ours.needless === 0 && ours.real === expected };
}
