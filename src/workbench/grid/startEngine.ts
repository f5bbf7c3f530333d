import { LocaleType, LogLevel, Univer, mergeLocales, type ILocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export interface EngineOptions {
  readonly language: 'zh-CN' | 'en-US';
  readonly dark: boolean;
}

const locales = (): ILocales => ({
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, dataValidationChinese, conditionalFormattingChinese, noteChinese),
  [LocaleType.EN_US]: mergeLocales(coreEnglish, dataValidationEnglish, conditionalFormattingEnglish, noteEnglish),
});

/** The engine would ask the browser for the fonts of this computer, which is none of its business. */
const keepFontsPrivate = (): boolean => Reflect.deleteProperty(window, 'queryLocalFonts');

/** Starts Univer from its single open-source packages; its umbrella package would bring in others without a licence. */
export function startEngine(container: HTMLElement, options: EngineOptions): { univer: Univer; api: FUniver } {
  keepFontsPrivate();
  const locale = options.language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({ logLevel: LogLevel.WARN, theme: defaultTheme, darkMode: options.dark, locale, locales: locales() });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', formula: { functionScreenTips: true }, disableTextFormatAlert: true, disableTextFormatMark: true }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  const plugins = new Map(presets.flatMap(preset => preset.plugins).map(item => (Array.isArray(item) ? item : [item, undefined] as const)).map(item => [item[0].pluginName, item]));
  for (const [plugin, settings] of plugins.values()) univer.registerPlugin(plugin, settings);
  return { univer, api: FUniver.newAPI(univer) };
}
