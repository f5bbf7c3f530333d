import { apiNotFound, HostError } from './errors';
import { PathType, type ActionInfo, type ErrorInfo, type RequestBody } from './protocol';

/** What the client is told of an error; what is not Excel's refusal is a fault of the host and says so. */
export function requestError(body: RequestBody, action: ActionInfo, error: unknown): ErrorInfo {
  if (error instanceof HostError) {
    const { code, message, location } = located(body, action, error);
    return { Code: code, Message: message, ...(location ? { Location: location } : {}) };
  }
  console.error(error);
  return { Code: 'GeneralException', Message: `The workbench's host failed: ${error instanceof Error ? error.message : String(error)}` };
}

/** A member as the caller writes it. */
export const officeMember = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** How the caller reached an object: `workbook.worksheets.getItem().charts`. */
function pathText(body: RequestBody, id: number | undefined): string {
  const path = id === undefined ? undefined : body.ObjectPaths[id];
  if (!path || path.ObjectPathType === PathType.root) return 'workbook';
  if (path.ObjectPathType === PathType.reference) return 'range';
  const name = path.ObjectPathType === PathType.item ? 'getItem()' : officeMember(path.Name) + (path.ObjectPathType === PathType.method ? '()' : '');
  return `${pathText(body, path.ParentObjectPathId)}.${name}`;
}

/** Says of a missing member where the caller asked for it. */
function located(body: RequestBody, action: ActionInfo, error: HostError): HostError {
  if (error.code !== 'ApiNotFound' || !error.location) return error;
  const path = pathText(body, action.ObjectPathId);
  const isPathItself = path.replace(/\(\)$/, '').endsWith(`.${error.location}`);
  return apiNotFound(isPathItself ? path : `${path}.${error.location}`);
}
