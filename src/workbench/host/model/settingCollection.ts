import { EventNumber } from '../events';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { HostCollection, HostObject } from './hostObject';

/** Values the add-in keeps with the workbook. */
export class SettingCollection extends HostCollection<Setting> {
  list(): Setting[] {
    return [...this.host.records.settings.keys()].map(key => new Setting(this.host, key));
  }

  /** Sets a value, whether or not the key exists. */
  add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument('key');
    this.host.records.settings.set(key, value ?? null);
    this.host.events.onWorkbook(EventNumber.settingsChanged, '', () => ({}));
    return new Setting(this.host, key);
  }

  getCount(): number {
    return this.host.records.settings.size;
  }

  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    return this.host.records.settings.has(String(key)) ? new Setting(this.host, String(key)) : null;
  }
}

export class Setting extends HostObject {
  constructor(host: Host, private readonly settingKey: string) {
    super(host);
  }

  override identity(): string {
    return this.settingKey;
  }

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    return this.host.records.settings.get(this.settingKey);
  }

  set value(value: unknown) {
    this.host.records.settings.set(this.settingKey, value);
    this.host.events.onWorkbook(EventNumber.settingsChanged, '', () => ({}));
  }

  delete(): void {
    this.host.records.settings.delete(this.settingKey);
    this.host.events.onWorkbook(EventNumber.settingsChanged, '', () => ({}));
  }
}
