/** How many rows are drawn at once: more than fit any window. The others follow when one comes near them. */
const CHUNK = 12;

/** Fills `list` with rows as the person comes to them; what it gives draws those up to a number at once. */
export function growingList<Row>(list: HTMLElement, rows: readonly Row[], draw: (row: Row) => HTMLElement) {
  let drawn = 0;
  const drawTo = (end: number): void => {
    list.append(...rows.slice(drawn, end).map(draw));
    drawn = Math.min(rows.length, Math.max(drawn, end));
    near.disconnect();
    if (drawn < rows.length && list.lastElementChild) near.observe(list.lastElementChild);
  };
  const near = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) drawTo(drawn + CHUNK);
  });
  drawTo(CHUNK);
  return {
    showRow(row: number): void {
      if (row >= drawn) drawTo(row + 1);
    },
  };
}
