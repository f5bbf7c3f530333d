import { HostObject } from './hostObject';

/** A protected workbook takes no new, deleted, renamed, moved or hidden sheets. */
export class WorkbookProtection extends HostObject {
  get protected(): boolean {
    return this.host.protections.isProtected('workbook');
  }

  protect(password?: string): void {
    this.host.protections.protect('workbook', {}, password);
  }

  unprotect(password?: string): void {
    this.host.protections.unprotect('workbook', password);
  }
}
