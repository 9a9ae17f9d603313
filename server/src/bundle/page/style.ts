/** The look of a bundle's page: read on a screen, printed on paper, opened without a network. */
export const STYLE = `
:root { --ink: #1b2430; --soft: #5b6775; --line: #dfe4ea; --wash: #f5f7f9; --good: #0f7a4d; --bad: #b3372b; --mark: #1f5fa8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--wash); color: var(--ink); font: 14px/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
main { max-width: 1000px; margin: 0 auto; padding: 28px 20px 60px; }
header { background: #fff; border: 1px solid var(--line); border-top: 4px solid var(--mark); border-radius: 8px; padding: 20px 24px; }
header p { margin: 0; color: var(--soft); }
h1 { margin: 2px 0 12px; font-size: 24px; letter-spacing: .01em; }
h1 span { margin-left: 10px; padding: 2px 10px; border-radius: 99px; background: #e8f0fa; color: var(--mark); font-size: 13px; font-weight: 600; vertical-align: 4px; }
h2 { margin: 0 0 12px; font-size: 16px; }
h3 { margin: 18px 0 6px; font-size: 14px; }
section { margin-top: 16px; background: #fff; border: 1px solid var(--line); border-radius: 8px; padding: 18px 24px; overflow-x: auto; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(170px, 1fr)); gap: 10px 24px; margin: 0; }
dt { color: var(--soft); font-size: 12px; } dd { margin: 0; font-weight: 600; }
nav { float: right; } nav a { margin-left: 10px; color: var(--mark); text-decoration: none; }
nav a[aria-current] { color: var(--soft); }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-size: 12px; font-weight: 600; text-align: left; } th, td { padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.n, th.n { text-align: right; } tfoot td { font-weight: 700; border-bottom: 0; } tr.met td:first-child { color: var(--soft); }
.yes { color: var(--good); font-weight: 700; } .no { color: var(--bad); font-weight: 700; } .soft { color: var(--soft); }
ol { margin: 0; padding: 0; list-style: none; } li { display: grid; grid-template-columns: 160px 1fr 190px; gap: 14px; padding: 6px 0; border-bottom: 1px solid var(--line); }
li:last-child { border-bottom: 0; } li time { color: var(--soft); font-variant-numeric: tabular-nums; } li div + div { color: var(--soft); text-align: right; }
code { padding: 1px 5px; border-radius: 4px; background: var(--wash); font: 12px ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.rows td { padding-right: 8px; white-space: nowrap; font-size: 13px; }
.letter { margin: 4px 0 8px; white-space: pre-wrap; }
pre { margin: 8px 0; padding: 10px 14px; border-radius: 6px; background: #1b2430; color: #f2f5f8; overflow-x: auto; }
@media print { body { background: #fff; } section, header { border: 0; padding: 8px 0; break-inside: avoid-page; } nav { display: none; } }
@media (max-width: 700px) { li { grid-template-columns: 1fr; gap: 0; } li div + div { text-align: left; } }
`;
