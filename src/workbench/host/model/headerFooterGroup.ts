import type { Host } from '../host';
import { HostObject } from './hostObject';

/** Headers and footers of a sheet's pages. */
export class HeaderFooterGroup extends HostObject {
  constructor(host: Host, private readonly sheetId: string) {
    super(host);
  }

  get defaultForAllPages(): HeaderFooter {
    return this.part('default');
  }

  get firstPage(): HeaderFooter {
    return this.part('first');
  }

  get evenPages(): HeaderFooter {
    return this.part('even');
  }

  get oddPages(): HeaderFooter {
    return this.part('odd');
  }

  get state(): string { return this.words()['state'] ?? 'Default'; }
  set state(value: unknown) { this.words()['state'] = String(value); }
  get useSheetMargins(): boolean { return this.words()['useSheetMargins'] !== 'false'; }
  set useSheetMargins(value: unknown) { this.words()['useSheetMargins'] = String(Boolean(value)); }
  get useSheetScale(): boolean { return this.words()['useSheetScale'] !== 'false'; }
  set useSheetScale(value: unknown) { this.words()['useSheetScale'] = String(Boolean(value)); }

  private part(pages: string): HeaderFooter {
    return new HeaderFooter(this.host, this.sheetId, pages);
  }

  private words(): Record<string, string> {
    return this.host.engine.grid.pageLayout(this.sheetId).headersFooters;
  }
}

/** The six texts of a kind of page, with Excel's codes (`&P` page, `&N` pages). */
export class HeaderFooter extends HostObject {
  constructor(host: Host, private readonly sheetId: string, private readonly pages: string) {
    super(host);
  }

  get leftHeader(): string { return this.read('leftHeader'); }
  set leftHeader(value: unknown) { this.write('leftHeader', value); }
  get centerHeader(): string { return this.read('centerHeader'); }
  set centerHeader(value: unknown) { this.write('centerHeader', value); }
  get rightHeader(): string { return this.read('rightHeader'); }
  set rightHeader(value: unknown) { this.write('rightHeader', value); }
  get leftFooter(): string { return this.read('leftFooter'); }
  set leftFooter(value: unknown) { this.write('leftFooter', value); }
  get centerFooter(): string { return this.read('centerFooter'); }
  set centerFooter(value: unknown) { this.write('centerFooter', value); }
  get rightFooter(): string { return this.read('rightFooter'); }
  set rightFooter(value: unknown) { this.write('rightFooter', value); }

  private read(name: string): string {
    return this.host.engine.grid.pageLayout(this.sheetId).headersFooters[`${this.pages}.${name}`] ?? '';
  }

  private write(name: string, value: unknown): void {
    this.host.engine.grid.pageLayout(this.sheetId).headersFooters[`${this.pages}.${name}`] = String(value ?? '');
  }
}
