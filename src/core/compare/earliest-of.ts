/** The place of the earliest date among those that are given, or `null` where none or several are the earliest. */
export function earliestOf(dated: readonly { readonly source: number; readonly date: string | null }[]): number | null {
  const known = dated.filter((one) => one.date !== null).sort((a, b) => (a.date! < b.date! ? -1 : 1));
  if (known.length < 2 || known[0].date === known[1].date) return null;
  return known[0].source;
}
