// Pages of HTML: the article's text, with the place of each character, and what of the page is not read.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passed, plainly, read } from "./plainly.js";

const textOf = async (source: string) => (await read(source, "a.html")).text;
const PROSE = "The 16th ASEAN-Russia Senior Officials' Meeting was held in Bali on 19 and 20 February 2019, and was led by both.";

describe("words", () => {
  it.each([
    ["<p>The <b>16</b>th S<i>O</i>M<p>in Bali</p>after", "The 16th SOM\nin Bali\nafter"],
    ["a&ndash;b&nbsp;c&amp;d &#8220;e&#x201d; &unknown; AT&T &lt;f&gt; &shy;g&#xD800;", 'a-b c&d "e" &unknown; AT&T <f> g\ufffd'],
    ["<h1>Joint Statement<br>of the 4th Summit</h1>a<br/>b", "Joint Statement of the 4th Summit\na\nb"],
    ["<table><tr><td>a<td>b<tr><th>c</table>d", "a\nb\nc\nd"],
    ["<ul><li>a<li>b</ul><dl><dt>c<dd>d</dl>", "a\nb\nc\nd"],
    ["<pre>one\ntwo\n\nthree</pre>", "one two\nthree"],
    ["2018<sup>1</sup> and 16<sup>th</sup> and<sup><a href='#n'>[2]</a></sup>", "2018 and 16th and"],
    ["<b>a<p>b</b>c</p></i>d", "a\nbc\nd"],
    ["a <p hidden>b <p>c", "a\nc"],
    ["<div>a<svg><title>t</title><style/></svg>b<script>if (a < b) '</p>'</script>c</div>", "abc"],
  ])("of %j", async (source, text) => {
    expect(await textOf(source)).toBe(text);
    expect(await textOf(source.replaceAll("\n", "\r\n"))).toBe(text);
  });

  it("keep their places among tags, references and line ends", async () => {
    const said: [source: string, words: string][] = [
      ["a", "a"],
      ["\r\n", " "],
      [" ", " "],
      ["é", "é"],
      ["e\u0301", "é"],
      ["e&#769;", "é"],
      ["😀", "😀"],
      ["&#x1F600;", "😀"],
      ["&ndash;", "-"],
      ["&nbsp;", " "],
      ["\u200b", ""],
      ["<b>", ""],
      ["</b>", ""],
      ["<i title='>'>", ""],
      ["</p>", "\n"],
      ["<p>", "\n"],
      ["<!-- x -->", ""],
      ["<del>q</del>", ""],
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...said), { maxLength: 25 }), async (pieces) => {
        const { source, text, at, ends } = await read(`<main>${pieces.map(([html]) => html).join("")}</main>`, "a.html");
        expect(text).toBe(plainly(pieces.map(([, words]) => words).join("")));
        const sources = new Map(said.map(([html, words]) => [html, words]));
        for (const { 0: character, index } of text.matchAll(/\S/gu)) {
          const quote = source
            .slice(at[index], ends[index + character.length - 1])
            .replace(/<[^>]*'>'>|<[/a-z]+>|<!-- x -->|q|\u200b/g, "");
          expect(sources.get(quote) ?? plainly(quote)).toBe(character);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the main text", () => {
  it("is the largest article's, without what stands around and beside it", async () => {
    const plain = await read(
      `<!doctype html><html><head><title>T</title><style>p{}</style></head><body><header>Site</header><nav><a href=/>Home</a></nav>
<article><header><h1>Title</h1></header><p>${PROSE}</p><aside>Related</aside><form>Search</form><figure><img alt=x><figcaption>Photo: X</figcaption></figure></article>
<article>Card</article> loose <footer>Foot</footer><script>var x = "<p>no</p>";</script></body></html>`,
      "a.html",
    );
    expect(plain.text).toBe(`Title\n${plainly(PROSE)}`);
    expect(passed(plain)).toEqual([
      "markup: <head><title>T</title><style>p{}</style></head>",
      "navigation: <header>Site</header><nav><a href=/>Home</a></nav>",
      "navigation: <aside>Related</aside>",
      "form: <form>Search</form>",
      "caption: <figcaption>Photo: X</figcaption>",
      "outside: <article>Card</article> loose ",
      "navigation: <footer>Foot</footer>",
      'script: <script>var x = "<p>no</p>";</script>',
    ]);
  });

  it("is that of <main>, where articles are cards of other stories", async () => {
    expect(await textOf(`<div>Menu</div><main><p>${PROSE}</p><p>${PROSE}</p></main><article>Card</article>`)).toBe(`${PROSE}\n${PROSE}`);
  });

  it("is else that of the innermost element with most of it, even within a form", async () => {
    const page = `<form><div><a href=1>Menu</a></div><div><div><p>${PROSE}</p><p>${PROSE}</p></div></div><div>tiny</div></form>`;
    const plain = await read(page, "a.html");
    expect(plain.text).toBe(`${PROSE}\n${PROSE}`);
    expect(passed(plain)).toEqual(["outside: <div><a href=1>Menu</a></div>", "outside: <div>tiny</div>"]);
  });

  it("is the whole page's, where tables say more than its prose", async () => {
    expect(await textOf(`<div><p>${PROSE}</p></div><table>${"<tr><td>20 February 2019<td>Bali".repeat(20)}</table>`)).toMatch(/Bali$/);
  });

  it("leaves out what is hidden, but not a page that is hidden until its script has run", async () => {
    const plain = await read(
      "<body style='visibility:hidden'>a<span style='display: none'>b</span><i aria-hidden=true>c</i>d</body>",
      "a.html",
    );
    expect([plain.text, passed(plain).length]).toEqual(["ad", 1]);
  });

  it("has nothing of a comment that never ends, and says so", async () => {
    const plain = await read("<p>a</p><!-- b", "a.html");
    expect([plain.text, passed(plain)]).toEqual(["a", ["comment: <!-- b"]]);
  });

  it("has captions of forty characters", async () => {
    const caption = "Delegates of the 16th SOM meet in Bali, 2019";
    expect(await textOf(`<p>a</p><figcaption>${caption}</figcaption><p class=wp-caption>Photo</p>`)).toBe(`a\n${caption}`);
  });
});

describe("the day of publication", () => {
  const meta = '<meta name="date" content="2019-02-21"><meta property="article:published_time" content="2019-02-20T10:00Z">';
  it.each([
    [meta, { text: "2019-02-20T10:00Z", from: "meta" }],
    ["<meta name=DC.date content=2019-02-20>", { text: "2019-02-20", from: "meta" }],
    [
      `<time datetime=2019-02-22 class=updated>x</time><article><time datetime=2019-02-20>x</time><p>${PROSE}</article>`,
      { text: "2019-02-20", from: "time" },
    ],
    [`<time datetime=2019-02-20>x</time><article><p>${PROSE}</article>`, { text: "2019-02-20", from: "time" }],
    [`<article><p>${PROSE.repeat(20)}<time datetime=2019-02-20>x</time></article>`, undefined],
    ["<p>20 February 2019", undefined],
  ])("of %j", async (source, published) => {
    expect((await read(source, "a.html")).published).toEqual(published);
  });
});
