const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const formatTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "22 November 2026", for a date or a moment in ISO 8601. */
export function day(iso: string): string {
  return format.format(new Date(iso));
}

/** "22 November 2026, 14:05". */
export function moment(iso: string): string {
  return `${day(iso)}, ${formatTime.format(new Date(iso))}`;
}
