import type { TextSpan } from '../../text/span.ts';
import type { Comparison, FigureRow, QuotationCell, QuotationRow, WordingChange } from '../comparison.ts';
import { type Table, tablesOf } from './table.ts';

/** The comparison as one HTML file that needs nothing else: to mail, to print, to keep. Article text is escaped. */
export function comparisonAsHtml(comparison: Comparison): string {
  const title = `${comparison.sources.length} sources compared`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${sourceList(comparison)}
${tablesOf(comparison)
  .map((table) => section(table, comparison))
  .join('\n')}
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --line: #8888; --mark: #ffe08a; --on-mark: #222; --quiet: #666; }
@media (prefers-color-scheme: dark) { :root { --mark: #6b5300; --on-mark: #fff; --quiet: #aaa; } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { margin-top: 2.5rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; hyphens: auto; }
thead th { position: sticky; top: 0; background: Canvas; } thead th:first-child { width: 22%; } tbody th { font-weight: normal; }
.missing { color: var(--quiet); } .kind { font-weight: 600; } mark { background: var(--mark); color: var(--on-mark); }
.differ { font-weight: 600; } @media print { tr { break-inside: avoid; } h2 { break-after: avoid; } .scroll { overflow: visible; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } body { margin: 0; max-width: none; font-size: 10pt; } thead th { position: static; } table { min-width: 0 !important; } }
`;

function sourceList({ sources }: Comparison): string {
  const items = sources.map(({ outlet, headline, date, shared, words }) => {
    const parts = [headline, date, `${words} words, ${Math.round(shared * 100)} % of them shared`].filter(
      (part) => part,
    );
    return `<li><strong>${escapeHtml(outlet)}</strong>: ${escapeHtml(parts.join(' · '))}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** Eight columns fit a laptop's window; more are scrolled. */
const LEAST_COLUMN = 8;

function section({ title, about, head, rows }: Table, comparison: Comparison): string {
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const body = rows.map((row, i) => rowOf(title, row, i, comparison)).join('\n');
  return `<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(about)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(title)}"><table style="min-width: ${head.length * LEAST_COLUMN}rem">
<thead><tr>${heads}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}

function rowOf(title: string, [first, ...cells]: readonly string[], i: number, comparison: Comparison): string {
  const quotation = title === 'Quotations' ? comparison.quotations[i] : null;
  const figure = title === 'Figures' ? comparison.figures[i] : null;
  const rest = cells.map((cell, k) =>
    quotation ? quotationCell(quotation.cells[k], cell, quotation) : plainCell(cell, figure, k),
  );
  return `<tr><th scope="row">${escapeHtml(first)}</th>${rest.join('')}</tr>`;
}

function plainCell(text: string, figure: FigureRow | null, column: number): string {
  const differs = figure?.agreement === 'disagree' || figure?.agreement === 'qualified';
  const kind = text === '–' ? 'missing' : differs && column === 0 ? 'differ' : '';
  return kind ? `<td class="${kind}">${escapeHtml(text)}</td>` : `<td>${escapeHtml(text)}</td>`;
}

function quotationCell(cell: QuotationCell, words: string, { cells }: QuotationRow): string {
  if (cell.kind === 'missing') return `<td class="missing">${cells.length > 0 ? '–' : ''}</td>`;
  return `<td><span class="kind">${escapeHtml(words)}</span><br>${markedWords(cell)}</td>`;
}

/** A source’s own words without the writer’s between them, those that are not the row’s marked. */
function markedWords({ parts, changes }: Exclude<QuotationCell, { kind: 'missing' }>): string {
  return parts.map((part) => markedPart(part, changes)).join(' ');
}

function markedPart(part: TextSpan, changes: readonly WordingChange[]): string {
  let html = '';
  let at = part.start;
  for (const { here, kind } of changes) {
    if (kind !== 'words' || here.start < at || here.end > part.end || here.start === here.end) continue;
    html += `${escapeHtml(part.text.slice(at - part.start, here.start - part.start))}<mark>${escapeHtml(here.text)}</mark>`;
    at = here.end;
  }
  return html + escapeHtml(part.text.slice(at - part.start));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}
