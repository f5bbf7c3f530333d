/** How light a colour looks, 0 black … 1 white (ITU-R BT.601). Undefined for anything but #rrggbb. */
export function lightness(colour: string | undefined): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '')?.slice(1).map(part => Number.parseInt(part, 16));
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

interface ReportedTheme { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string }

/** Dark or light as Office reports it; undefined where it reports neither (Excel 2021), then the system decides. */
export function themeOf(reported: ReportedTheme | undefined): 'dark' | 'light' | undefined {
  const background = lightness(reported?.bodyBackgroundColor);
  if (background !== undefined) return background < 0.5 ? 'dark' : 'light';
  if (reported?.isDarkTheme === undefined) return undefined;
  return reported.isDarkTheme ? 'dark' : 'light';
}

/** Puts Office's theme on the page; the style sheet does the rest. */
export function followOfficeTheme(reported: ReportedTheme | undefined): void {
  const theme = themeOf(reported);
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
