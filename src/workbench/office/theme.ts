import type { Switches } from '../switches';

/** `Office.context.officeTheme`: the colours of Excel's own pane under each theme. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  readonly themeId: string;
}

const colors = (body: string, bodyText: string, control: string, controlText: string, isDarkTheme: boolean, themeId: string): OfficeTheme => ({
  bodyBackgroundColor: body,
  bodyForegroundColor: bodyText,
  controlBackgroundColor: control,
  controlForegroundColor: controlText,
  isDarkTheme,
  themeId,
});

const themes: Readonly<Record<Switches['theme'], OfficeTheme>> = {
  light: colors('#FFFFFF', '#242424', '#F5F5F5', '#242424', false, 'Colorful'),
  dark: colors('#292929', '#FFFFFF', '#3D3D3D', '#FFFFFF', true, 'Black'),
  contrast: colors('#000000', '#FFFFFF', '#000000', '#FFFF00', true, 'Black'),
};

export const officeTheme = (theme: Switches['theme']): OfficeTheme => themes[theme];
