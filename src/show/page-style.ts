/** How the page looks: on a screen in light and dark, on narrow ones, and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1f1d1a; --quiet: #66615a; --line: #ddd8cf; --link: #1f4f99; --focus: #b3470b;
  --money: #d3efd6; --date: #fdeab0; --organization: #d9e4fb; --trigger: #f8d3d0; --party: #3f63b5; --slot: #b4544c; --lit: #e07a1f;
  --bad: #a32419; --good: #1c6b33;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Charter, 'TeX Gyre Pagella', Georgia, 'DejaVu Serif', serif;
  --sans: system-ui, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'TeX Gyre Heros', 'DejaVu Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #181715; --card: #211f1c; --ink: #e9e4da; --quiet: #a39c90; --line: #3b3833; --link: #9dbdf5; --focus: #f0a35e;
    --money: #1f4a2b; --date: #574511; --organization: #263d6b; --trigger: #6b2b2a; --party: #88a8ee; --slot: #d98a82; --lit: #f0a35e;
    --bad: #f0938a; --good: #8bd3a0;
  }
}
* { box-sizing: border-box; }
html { scroll-padding: 4.5rem 0 2rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
code { font: .86em/1.4 var(--mono); overflow-wrap: anywhere; }
bdi, td, dd, h1 { overflow-wrap: anywhere; }
.unseen { font: .7em var(--mono); padding: 0 .25em; margin: 0 .1em; border: 1px solid var(--bad); border-radius: 3px; color: var(--bad); }

.legend { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; align-items: center; margin: 0; padding: .55rem 2rem;
  border: 0; border-bottom: 1px solid var(--line); background: var(--paper); font-size: .87rem; }
.legend legend { float: left; padding: 0; margin-right: .4rem; color: var(--quiet); }
.legend label { display: inline-flex; gap: .35rem; align-items: center; cursor: pointer; }
.legend input { accent-color: var(--quiet); margin: 0; }
.legend span { padding: 0 .3em; border-radius: 3px; }
.legend .money span { background: var(--money); } .legend .date span { background: var(--date); }
.legend .organization span { background: var(--organization); } .legend .agreement span { background: var(--trigger); }
.legend .lost span { border-bottom: 2px dotted var(--quiet); border-radius: 0; }

.document { display: grid; grid-template-columns: minmax(0, 1.45fr) minmax(21rem, 1fr); gap: 0 2.5rem; max-width: 92rem; margin: 0 auto; padding: 0 2rem; }
.document + .document { border-top: 3px double var(--line); margin-top: 3rem; }
.document > header { grid-column: 1 / -1; padding: 1.6rem 0 1rem; }
h1 { font: 600 1.75rem/1.2 var(--serif); margin: 0 0 .3rem; max-width: 46rem; text-wrap: balance; }
.document > header p { margin: 0; color: var(--quiet); font-size: .87rem; overflow-wrap: anywhere; }
.warnings { margin: .6rem 0 0; padding: .4rem .8rem .4rem 1.8rem; border-left: 3px solid var(--bad); font-size: .87rem; }

.story { max-width: 44rem; font: 1.1rem/1.68 var(--serif); padding-bottom: 3rem; }
.block { margin: -.2rem -.4rem; padding: .2rem .4rem; white-space: pre-wrap; overflow-wrap: anywhere; content-visibility: auto; contain-intrinsic-size: auto 6rem; }
h1.name { font: 500 .87rem/1.5 var(--mono); }
h2.block { font: 600 1.55rem/1.3 var(--serif); }
p + h2.block { font-size: inherit; }
.block[data-zone]::before { content: attr(data-zone); display: block; font: .72rem/1.6 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); }
.block.table { white-space: pre; overflow-x: auto; font: .82rem/1.6 var(--mono); }
.block.boilerplate, .block.forward-looking, .block.contact { font-size: .95rem; }
.dateline { letter-spacing: .02em; color: var(--quiet); }
.story a, blockquote a { color: inherit; text-decoration: none; }
mark { background: none; color: var(--ink); border-radius: 3px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.money, mark.date, mark.organization, mark.trigger { padding: .06em .1em; margin: 0 -.1em; }
mark.money { background: var(--money); } mark.date { background: var(--date); }
mark.organization { background: var(--organization); } mark.trigger { background: var(--trigger); font-weight: 600; }
mark.party { border-bottom: 2px solid var(--party); border-radius: 0; } mark.slot { border-bottom: 2px dotted var(--slot); border-radius: 0; }
mark a:hover { text-decoration: underline; }
mark:target, .lost:target, mark.lit { outline: 2px solid var(--lit); outline-offset: 1px; border-radius: 3px; }
.sentence.lit { background: linear-gradient(var(--lit), var(--lit)) no-repeat 0 100% / 100% 1px; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
body:has(#show-lost:checked) .story .lost { border-bottom: 2px dotted var(--quiet); }
body:has(#show-money:not(:checked)) .story mark.money, body:has(#show-date:not(:checked)) .story mark.date,
body:has(#show-organization:not(:checked)) .story mark.organization { background: none; }
body:has(#show-agreement:not(:checked)) .story :is(mark.trigger, mark.party, mark.slot) { background: none; border: 0; font-weight: inherit; }

.found { position: sticky; top: 2.6rem; align-self: start; height: calc(100vh - 2.6rem); overflow-y: auto; padding: .2rem .5rem 2rem .3rem; font-size: .9rem; scrollbar-width: thin; }
.part { margin-bottom: 1.6rem; }
h3 { display: inline-block; margin: 0 0 .5rem; font: 600 .8rem/1.5 var(--sans); letter-spacing: .07em; text-transform: uppercase; color: var(--quiet); }
.count { font-weight: 400; padding-left: .2em; }
.none { color: var(--quiet); margin: 0; }
summary { cursor: pointer; } summary h3 { margin: 0; }
.id { font: .78rem var(--mono); color: var(--quiet); text-decoration: none; } a.id { color: var(--link); text-decoration: underline; }
.value { color: var(--quiet); font-variant-numeric: tabular-nums; } .said { color: var(--quiet); }
.place { color: inherit; text-decoration-color: var(--link); }

.frame { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--slot); border-radius: 6px; padding: .8rem 1rem; margin-bottom: .9rem; scroll-margin: 1rem; }
.frame.denied, .frame.forecast, .frame.hypothetical { border-left-style: dashed; }
.frame header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem .8rem; align-items: baseline; margin-bottom: .5rem; }
h4 { margin: 0; font: 600 1.05rem/1.3 var(--serif); }
.badges { margin: 0; display: flex; flex-wrap: wrap; gap: .3rem; }
.badge { font-size: .78rem; padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--quiet); }
.badge.status { color: var(--ink); background: var(--trigger); border-color: transparent; }
.denied .badge.modality, .forecast .badge.modality, .hypothetical .badge.modality { color: var(--bad); border-color: currentColor; }
:is(.frame, .entry):has(:target), .frame:target { border-color: var(--lit); box-shadow: 0 0 0 1px var(--lit); }
dl { margin: 0; } dd { margin: 0; min-width: 0; }
dl > div { display: grid; grid-template-columns: 6.2rem minmax(0, 1fr); gap: 0 .7rem; padding: .1rem 0; }
dl dl > div { grid-template-columns: 5rem minmax(0, 1fr); }
dt { color: var(--quiet); }
blockquote { margin: .7rem 0 0; padding-left: .8rem; border-left: 2px solid var(--line); font: 1rem/1.6 var(--serif); overflow-wrap: anywhere; }
.frame > details { margin-top: .6rem; } .frame > details > summary { color: var(--quiet); font-size: .85rem; } .frame > details > dl { padding-top: .4rem; }
.says { display: block; color: var(--quiet); }
.notes { list-style: none; margin: 0; padding: 0; overflow-wrap: anywhere; } .pattern { white-space: pre-wrap; }

.entry { border: 1px solid transparent; border-bottom-color: var(--line); border-radius: 3px; padding: .25rem .4rem; scroll-margin: 1rem; }
.entry[open] { background: var(--card); }
.entry > summary .name { font-weight: 500; padding: 0 .2em; border-radius: 3px; }
.entry.money .name { background: var(--money); } .entry.date .name { background: var(--date); } .entry.organization .name { background: var(--organization); }
.entry > dl { padding: .4rem 0 .5rem 1.1rem; scroll-margin: 3.5rem; }
:is(.entry > dl, .frame):focus { outline: none; }
dl > .mention { grid-template-columns: 4.4rem minmax(0, 1fr); border-top: 1px dashed var(--line); margin-top: .35rem; padding-top: .35rem; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; }
th, td code { white-space: nowrap; } .losers code { white-space: normal; }
th { text-align: left; font-weight: 400; color: var(--quiet); } th, td { padding: .1rem .5rem .1rem 0; vertical-align: top; }
.losers td { border-top: 1px solid var(--line); padding: .25rem .5rem .25rem 0; }
.weight { text-align: right; color: var(--good); font-variant-numeric: tabular-nums; white-space: nowrap; } .weight.against { color: var(--bad); }
footer { max-width: 92rem; margin: 0 auto; padding: 1rem 2rem 2rem; color: var(--quiet); font-size: .8rem; overflow-wrap: anywhere; }

@media (max-width: 62rem) {
  .document { display: block; padding: 0 1.1rem; } .legend { padding: .5rem 1.1rem; position: static; }
  .story { max-width: none; padding-bottom: 1.5rem; } .found { position: static; height: auto; overflow: visible; padding: 1rem 0; border-top: 1px solid var(--line); }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000;
    --money: #dcf3de; --date: #fdf0c4; --organization: #e2eafc; --trigger: #fadedb; --party: #3f63b5; --slot: #b4544c; }
  @page { margin: 16mm; }
  body { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .legend { display: none; } .document { display: block; padding: 0; } .document > header { padding: 0 0 8pt; }
  .story { max-width: none; font-size: 11pt; line-height: 1.55; } .block { content-visibility: visible; margin: 0; padding: 0; } .block.table { white-space: pre-wrap; }
  .found { position: static; height: auto; overflow: visible; padding: 0; border-top: 1px solid var(--line); }
  .frame, .mention, tr { break-inside: avoid; } h3, summary { break-after: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
  a, a.id { text-decoration: none; color: inherit; } footer { padding: 8pt 0; }
}
`;
