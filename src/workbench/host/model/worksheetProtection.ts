import { EventNumber } from '../events';
import type { Host } from '../host';
import type { ProtectionOptions } from '../protections';
import { HostObject } from './hostObject';

/** A protected sheet takes contents only in unlocked cells, and only the acts its options allow. */
export class WorksheetProtection extends HostObject {
  constructor(host: Host, private readonly sheetId: string) {
    super(host);
  }

  get protected(): boolean {
    return this.host.protections.isProtected(this.sheetId);
  }

  get options(): ProtectionOptions | null {
    return this.host.protections.options(this.sheetId);
  }

  protect(options?: ProtectionOptions, password?: string): void {
    this.host.protections.protect(this.sheetId, options ?? {}, password);
    this.tell();
  }

  unprotect(password?: string): void {
    this.host.protections.unprotect(this.sheetId, password);
    this.tell();
  }

  private tell(): void {
    const isProtected = this.protected;
    this.host.events.onSheet(EventNumber.protectionChanged, this.sheetId, () => ({ isProtected, source: 'Local', worksheetId: this.sheetId }));
  }
}
