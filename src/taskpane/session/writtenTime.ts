const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as it is written on a form, in local time: 2026-01-15 09:05. */
export function writtenTime(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
