import { HostObject } from './hostObject';

/** How a Chinese Excel writes numbers and dates. */
export class CultureInfo extends HostObject {
  get name(): string {
    return 'zh-CN';
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.host);
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.host);
  }
}

export class NumberFormatInfo extends HostObject {
  get numberDecimalSeparator(): string {
    return '.';
  }

  get numberGroupSeparator(): string {
    return ',';
  }
}

export class DatetimeFormatInfo extends HostObject {
  get dateSeparator(): string {
    return '/';
  }

  get shortDatePattern(): string {
    return 'yyyy/M/d';
  }

  get longDatePattern(): string {
    return 'yyyy"\u5e74"M"\u6708"d"\u65e5"';
  }

  get timeSeparator(): string {
    return ':';
  }

  get longTimePattern(): string {
    return 'H:mm:ss';
  }
}
