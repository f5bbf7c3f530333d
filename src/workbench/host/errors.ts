/** Excel's codes, as `OfficeExtension.Error.code` shows them. */
export type HostErrorCode =
  | 'ApiNotFound'
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'UnsupportedOperation';

/** A refusal of the host; it ends the request, what was done before it stays done. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** A sheet, name, setting … that is not there. */
export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.");

/** An argument of the wrong form, or a two-dimensional array whose shape is not the range's. */
export const invalidArgument = (what = '') =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format.${what && ` (${what})`}`);

export const itemAlreadyExists = () => new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

/** A write on a protected sheet. */
export const accessDenied = () => new HostError('AccessDenied', 'You cannot perform the requested operation.');

/** A range that lies outside the sheet, or two ranges of different sheets. */
export const invalidReference = () => new HostError('InvalidReference', 'This reference is not valid for the current operation.');

/** What Excel would refuse in this state, for example deleting the last visible sheet. */
export const invalidOperation = (what: string) => new HostError('InvalidOperation', `This operation is not permitted for the current object. (${what})`);

/** A member the workbench's host does not have; it is named so that whoever needs it knows what to add. */
export const apiNotFound = (member: string) => new HostError('ApiNotFound', `The API '${member}' could not be found: the workbench's host does not have it.`, member);

/** A question for more merged areas than Excel tells at once. */
export const tooManyMergedAreas = () => new HostError('GeneralException', 'There was an internal error while processing the request. (more than 512 merged areas)');
