// Everything that must never happen on a page, noted while a test runs.
import type { BrowserContext } from 'playwright-core';

const ownSchemes = ['about:', 'blob:', 'data:'];

/** A list that fills with what goes wrong in this context: console warnings, errors, policy violations, requests to elsewhere. */
export async function recordIncidents(context: BrowserContext, site: string): Promise<string[]> {
  const incidents: string[] = [];
  context.on('console', (message) => {
    // Browsers ask for it by themselves where a file without a head of its own is opened.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (['warning', 'error'].includes(message.type())) incidents.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => incidents.push(`uncaught: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!ownSchemes.includes(protocol) && origin !== new URL(site).origin) incidents.push(`request: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) incidents.push(`response: ${response.status()} ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`violates ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  return incidents;
}
