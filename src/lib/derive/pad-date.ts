/** The last day of a partial date, `YYYY-MM-DD`: `2026` → `2026-12-31`, `2026-02` → `2026-02-28`. */
export function padToLastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(lastDay).padStart(2, '0')}`;
}
