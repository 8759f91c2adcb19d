/** One cell after RFC 4180: quoted when it holds a quote, a comma or a line break. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as comma-separated values: RFC 4180, decimal point, a null as an empty cell. */
export function toCsv(head: string[], rows: (string | number | null)[][]): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
