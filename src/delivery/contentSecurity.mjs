/** Where Office.js may come from, and what that means for the page's content security policy. */
export const officeSources = {
  self: { label: '自带副本', english: 'the add-in’s own copy', script: 'office/office.js', origin: '' },
  microsoft: { label: '微软 CDN', english: 'the CDN of Microsoft', script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', origin: 'https://appsforoffice.microsoft.com' },
  '21vianet': { label: '世纪互联 CDN', english: 'the CDN of 21Vianet', script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js', origin: 'https://appsforoffice.cdn.partner.office365.cn' },
};

/**
 * The policy of the pane: everything from the page's own origin; scripts never inline, never evaluated.
 * Styles allow inline because the Office client itself writes one style element.
 */
export function contentSecurityPolicy(source = 'self') {
  const { origin } = officeSources[source];
  const from = origin ? `'self' ${origin}` : "'self'";
  return [
    "default-src 'none'", `script-src ${from}`, "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self'",
    `connect-src ${from}`, "frame-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'",
  ].join('; ');
}

/** The workbench's own page: the grid engine writes inline styles and paints from data; still nothing leaves the origin. */
export const workbenchPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";
