import type { Trouble } from './session';

const hasChinese = /[\u4e00-\u9fff]/;

/** The technical side of whatever was thrown: name, code, message, stack; for a maintainer, shown only on demand. */
function technicalDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : '';
  return error.stack?.includes(error.message) ? `${code}${error.stack}` : `${code}${error.name}: ${error.message}`;
}

/** Code that is fetched later was not there: the network is down, or the server holds another release by now. */
export const isNotFetched = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/**
 * Words for anything thrown. A message the workbook room has put into the user's words is shown as it is;
 * every other one stays behind 技术细节 under `unknownTrouble`, because an English message helps no clerk.
 */
export function describeTrouble(error: unknown, unknownTrouble: string): Trouble {
  if (error instanceof Error && (error.name === 'InUsersWords' || hasChinese.test(error.message))) return { message: error.message };
  return { message: unknownTrouble, detail: technicalDetail(error) };
}
