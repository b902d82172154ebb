// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { showPage } from '../show-page';
import { playerFiles, serveFiles } from './site-files';

type Saved = { name: string; blob: Blob };

/** What was offered for download. */
function catchDownloads(): Saved[] {
  const saved: Saved[] = [];
  let latest: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    latest = blob;
    return 'blob:package';
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    if (latest) saved.push({ name: this.download, blob: latest });
  };
  return saved;
}

const maker = () => within(document.querySelector<HTMLElement>('section[aria-labelledby="package"]') ?? document.body);
const status = () => document.querySelector('[data-making]')?.textContent ?? '';
const bytesOf = async (saved: Saved | undefined): Promise<Uint8Array> => {
  if (!saved) throw new Error('Nothing was offered.');
  // This document's files can be read in one way only.
  const reader = new FileReader();
  const isRead = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsArrayBuffer(saved.blob);
  await isRead;
  if (!(reader.result instanceof ArrayBuffer)) throw new Error('The file cannot be read.');
  return new Uint8Array(reader.result);
};

async function openMaker() {
  const saved = catchDownloads();
  const { user } = await showPage('/instructors/');
  const make = () => user.click(maker().getByRole('button', { name: 'Make the package' }));
  const pickLesson = () =>
    user.selectOptions(maker().getByRole('combobox', { name: 'Lesson' }), 'Incident response basics');
  return { saved, user, make, pickLesson };
}

describe('the package maker', () => {
  it('makes a SCORM package of a lesson, offers it, and says its name and size', async () => {
    serveFiles(playerFiles);
    const { saved, make, pickLesson } = await openMaker();
    await pickLesson();
    await make();
    await waitFor(() => expect(status()).toMatch(/^Made: incident-response-scorm-1\.2\.zip, \d+ kB\.$/));
    expect(saved.map(({ name }) => name)).toEqual(['incident-response-scorm-1.2.zip']);
    const files = unzipSync(await bytesOf(saved[0]));
    expect(Object.keys(files)).toContain('imsmanifest.xml');
    expect(Object.keys(files)).toContain('index.html');
    expect(maker().getByText(/^No download\?/)).toBeTruthy();
    expect(maker().getByText(/leads to “Test the connection”/)).toBeTruthy();
  });

  it('makes one HTML file of a board, with the score that was asked for', async () => {
    serveFiles(playerFiles);
    const { saved, user, make } = await openMaker();
    await user.click(maker().getByRole('radio', { name: 'the phase board' }));
    await user.click(maker().getByRole('radio', { name: /^One HTML file/ }));
    await user.click(maker().getByRole('radio', { name: /^a score is reached/ }));
    const least = maker().getByRole('textbox', { name: /^At least/ });
    await user.clear(least);
    await user.type(least, '80');
    await make();
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['board-1.html']));
    const html = strFromU8(await bytesOf(saved[0]));
    expect(html).toContain('"rule":"score","least":80');
    expect(maker().queryByText(/Test the connection/)).toBeNull();
  });

  it('offers no reading to the end for what has no text', async () => {
    const { user } = await openMaker();
    await user.click(maker().getByRole('radio', { name: /^read to the end/ }));
    await user.click(maker().getByRole('radio', { name: 'an exam paper' }));
    expect(maker().queryByRole('radio', { name: /^read to the end/ })).toBeNull();
    expect(maker().getByRole('radio', { name: /^all checks answered/, checked: true })).toBeTruthy();
    expect(
      within(maker().getByRole('group', { name: 'Questions' }))
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['65', '20']);
  });

  it('says everything that is wrong, marks the fields, and makes nothing', async () => {
    serveFiles(playerFiles);
    const { saved, user, make } = await openMaker();
    await user.click(maker().getByRole('radio', { name: /^xAPI/ }));
    await user.type(maker().getByRole('textbox', { name: 'Address of the endpoint' }), 'lrs');
    await user.click(maker().getByRole('radio', { name: /^a score is reached/ }));
    await user.clear(maker().getByRole('textbox', { name: /^At least/ }));
    await make();
    await waitFor(() => expect(status()).toContain('The package cannot be made yet.'));
    expect(screen.getByText(/^“lrs” is not the address of a record store\. Try:/)).toBeTruthy();
    const endpoint = maker().getByRole('textbox', { name: 'Address of the endpoint' });
    expect(endpoint.getAttribute('aria-invalid')).toBe('true');
    expect(
      maker()
        .getByRole('textbox', { name: /^At least/ })
        .getAttribute('aria-invalid'),
    ).toBe('true');
    expect(saved).toEqual([]);
    await user.type(endpoint, 'x');
    expect(status()).toBe('');
  });

  it('says when the network is gone, and makes the package once it is back', async () => {
    const network = { isDown: true };
    serveFiles(playerFiles, network);
    const { saved, make, pickLesson } = await openMaker();
    await pickLesson();
    await make();
    await waitFor(() => expect(status()).toContain('player/kit.json could not be read'));
    network.isDown = false;
    await make();
    await waitFor(() => expect(saved).toHaveLength(1));
  });
});
