import type { FaultCode } from './cursor';
import type { Problem } from './figure';
import { text } from './text';

const LONGEST_QUOTE = 40;

/** The text as quoted in a message: line breaks shown as ⏎, long ones cut. */
function quote(written: string): string {
  const shown = written.trim().replace(/\r\n|[\r\n]/g, '⏎');
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
}

/** The `Problem` for a fault, its message in the user's words, with the reading offered where there is one. */
export function problemOf(code: FaultCode, written: string, reading: string | undefined): Problem {
  const message = text.problem(code, quote(written), reading);
  return Object.freeze(reading === undefined ? { kind: 'problem', code, written, message } : { kind: 'problem', code, written, message, reading });
}
