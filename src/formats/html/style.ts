// The style of a page: on a phone, on a desk, on paper; light and dark.
import { dark, light, type Palette } from "../svg/palette.js";

/** The colours of a scheme, for the page and for the drawing in it. */
function scheme(palette: Palette): string {
  return `:root{--paper:${palette.paper};--band:${palette.band};--line:${palette.line};--ink:${palette.ink};--faint:${palette.faint};--link:${palette.link};--alert:${palette.alert};--shade:${palette.shade}}`;
}

/** The drawing's own colours are those of light; in the dark every class has its other one. */
function drawing(palette: Palette): string {
  const levels = Object.entries(palette.levels).map(([level, colour]) => `.level-${level}{fill:${colour};stroke:${colour}}`);
  const bars = Object.entries(palette.bars).map(([level, colour]) => `.bar-${level}{fill:${colour};stroke:${palette.levels[level]}}`);
  return `${[...levels, ...bars].join("")}svg .hollow,svg .paper{fill:var(--paper)}svg .band,svg .imprecise{fill:var(--band)}svg .imprecise{stroke:var(--faint)}
svg .span:not(.imprecise){fill:var(--faint)}svg .line{stroke:var(--line)}svg .ink,svg .label{fill:var(--ink)}svg text.faint{fill:var(--faint)}
svg .alert,svg .today,svg .disputed path{stroke:var(--alert)}svg .alert{fill:none}svg .alert-text{fill:var(--alert)}`;
}

export const style = `${scheme(light)}
:root{color-scheme:light dark}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;padding:1.25rem 1rem 4rem;max-width:72rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Arial,Helvetica,"Liberation Sans","Noto Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}
h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid var(--line);display:flex;justify-content:space-between;gap:1rem}
p,li,dd{max-width:60rem}
p{margin:.6rem 0}
ul{padding-left:1.4rem;margin:.6rem 0}
ol{padding-left:2.4rem;margin:.6rem 0}
li{margin:.25rem 0}
a{color:var(--link)}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.alert{color:var(--alert)}
.faint,.note{color:var(--faint)}
.note{border-left:4px solid var(--line);padding-left:.75rem}
.cite{font-size:.72em;line-height:0}
.cite a{text-decoration:none;padding:0 .1em}
:target{--paper:var(--band);background:var(--band);outline:2px solid var(--link)}
nav ul{columns:16rem;list-style:none;padding:0}
nav li{margin:0;padding:.15rem 0;break-inside:avoid}
table{border-collapse:collapse;width:100%;margin:.75rem 0}
th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{color:var(--faint);font-size:.875rem;border-bottom-width:2px}
tbody th{font-weight:normal}
.number{text-align:right;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;position:relative;scrollbar-width:thin}
.wide td,.wide th{min-width:5rem}
@media screen{.wide{background:linear-gradient(90deg,var(--paper) 1.5rem,transparent) left/3rem 100% no-repeat local,linear-gradient(270deg,var(--paper) 1.5rem,transparent) right/3rem 100% no-repeat local,linear-gradient(90deg,var(--shade),transparent) left/1rem 100% no-repeat scroll,linear-gradient(270deg,var(--shade),transparent) right/1rem 100% no-repeat scroll}}
@media screen and (min-width:46rem){.wide tbody th{min-width:9.5rem}}
.timeline .year th{font-weight:bold;font-size:1.1rem;padding-top:1.1rem}
.timeline .when{white-space:nowrap;color:var(--faint);width:13rem;padding-left:0}
.timeline .where{width:12rem}
.timeline .who{width:20rem}
.timeline .what{position:relative;padding-left:1.75rem}
.sign{position:absolute;left:0;top:.5rem;overflow:visible}
.tag{display:inline-block;margin-left:.25rem;padding:0 .4rem;border:1px solid var(--alert);border-radius:.3rem;color:var(--alert);font-size:.8125rem}
.marked .words{white-space:normal}
.marked mark{background:var(--band);color:inherit;font-weight:normal;text-decoration:none;border-bottom:2px solid var(--line);padding:0 .1em}
.marked mark.contradicts{color:var(--alert);border-bottom:3px double var(--alert);font-weight:bold}
.marked mark.differs,.marked mark.open{border-bottom:2px dashed var(--alert)}
.marked mark.unknown{border-bottom:2px dotted var(--faint)}
.notes .contradicts::marker{color:var(--alert);font-weight:bold}
.back{text-decoration:none}
@media (min-width:62rem){.marked{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem}.marked .notes{margin-top:.2rem;border-left:2px solid var(--line);font-size:.9rem}}
.bars{width:auto}
.bars caption{text-align:left;color:var(--faint);font-size:.875rem}
.bars th,.bars td{border:0;padding:.15rem .75rem .15rem 0}
.bars svg{display:block;max-width:100%}
dl{margin:.75rem 0}
dl>div{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:.25rem 1rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--faint)}
dd{margin:0;min-width:0}
pre{overflow-x:auto;background:var(--band);padding:.75rem;font:.875rem/1.5 "Liberation Mono",Menlo,Consolas,monospace;margin:.5rem 0}
code{font-family:"Liberation Mono",Menlo,Consolas,monospace;font-size:.9em}
mark{background:none;color:var(--alert);font-weight:bold;text-decoration:underline}
.finding{padding:.5rem 0;border-bottom:1px solid var(--line)}
.severity{font-weight:bold;text-transform:uppercase;font-size:.8125rem;color:var(--faint)}
.of-error,.of-warning{color:var(--alert)}
.sources{font-size:.9375rem}
.sources a{overflow-wrap:anywhere}
.drawing{margin:1rem 0}
.drawing svg{display:block;width:100%;height:auto;min-width:60rem}
.small.drawing svg{min-width:42rem;max-width:48rem}
.chart.drawing svg{width:auto;min-width:0;max-width:none}
#tools{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:1rem 0;padding:.75rem;background:var(--band);border:1px solid var(--line)}
#tools label{display:grid;gap:.2rem;font-size:.875rem;color:var(--faint)}
#tools .search{flex:1 1 14rem}
input,select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--faint);border-radius:.3rem;padding:.4rem .6rem;min-height:2.75rem;min-width:2.75rem;max-width:100%}
output{flex-basis:100%;font-size:.875rem}
output:empty{position:absolute}
.fold{flex:none;align-self:start;padding:0;min-height:2rem;min-width:2rem}
.fold::before{content:"\\2212"}
.fold[aria-expanded=false]::before{content:"+"}
@media screen{.folded{display:none}}
@media screen and (max-width:46rem){
.timeline,.timeline tbody,.timeline tr,.timeline th,.timeline td{display:block;width:auto!important}
.timeline thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.timeline th,.timeline td{border:0;padding:.1rem 0}
.timeline tr.entry{border-bottom:1px solid var(--line);padding:.5rem 0}
.timeline .when{font-size:.875rem}
.timeline .where,.timeline .who,.timeline .with{font-size:.875rem;color:var(--faint);padding-left:1.75rem}
.timeline td:empty{display:none}
.timeline .what{padding-left:1.75rem}
.sign{top:.2rem}
dl>div{grid-template-columns:1fr}
figure.drawing::before{content:"\\2194";display:block;color:var(--faint);font-size:1.5rem;line-height:1;text-align:right}
.bars svg{width:6rem}
h1{font-size:1.4rem}
}
@media screen and (prefers-color-scheme:dark){
${scheme(dark)}
${drawing(dark)}
}
@page{size:A4;margin:12mm 14mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif}}
@page drawing{size:A4 landscape}
@media print{
:root{color-scheme:light;--ink:#000;--faint:#333;--link:#000}
body{padding:0;max-width:none;font-size:8.8pt;line-height:1.25}
h1{font-size:15pt;margin:0 0 4pt}
h2{font-size:10.5pt;margin:6pt 0 2pt;padding-bottom:1pt;border-bottom-width:1px;break-after:avoid}
p,ul,ol,table,dl{margin:2.5pt 0}
li{margin:.5pt 0}
thead th{font-size:8pt;border-bottom-width:1px}
dl>div{grid-template-columns:36mm 1fr;padding:1.2pt 0}
#tools,.skip,.fold,nav,.unprinted{display:none!important}
a{text-decoration:none}
thead{display:table-header-group}
tr,li,dl>div,.finding,.sheet{break-inside:avoid}
.drawn header,.drawn .note,.drawn .drawing,.drawn .sheet{page:drawing}
.drawing{margin:0}
.sheet+.sheet{break-before:page}
.year{break-after:avoid}
.timeline{font-size:9pt}
.timeline .year th{font-size:10pt;padding-top:3mm}
.wide{overflow:visible}
.wide td,.wide th{min-width:0}
.wide tbody th{min-width:30mm}
p,li,dd{max-width:none}
p{orphans:3;widows:3}
th,td{padding:1.2pt 6pt 1.2pt 0}
.timeline .when{width:34mm}
.timeline .where{width:34mm}
.timeline .who{width:44mm}
.drawing svg,.small.drawing svg{min-width:0;max-width:none}.chart.drawing svg{max-width:100%}
.bars td.bar{width:60mm}
.sources{font-size:6.5pt;line-height:1.18;padding-left:6mm}
.sources li{margin:0}
.sources a{word-break:break-all}
pre{white-space:pre-wrap}
}
`;
