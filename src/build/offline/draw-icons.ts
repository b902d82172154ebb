// `npm run icons`: the site's mark as the pictures that devices want, drawn by Chromium from favicon.svg.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../find-chromium';

/** `bleed` = the colour goes to the edges and the mark keeps clear of them, for devices that cut icons to their own shape. */
const icons = [
  { file: 'icon-192.png', size: 192, bleed: false },
  { file: 'icon-512.png', size: 512, bleed: false },
  { file: 'maskable-192.png', size: 192, bleed: true },
  { file: 'maskable-512.png', size: 512, bleed: true },
];

/** The mark without its round corners, drawn at four fifths of the picture so that a circle of that width holds it. */
export const bleedingMark = (svg: string): string =>
  svg
    .replace(/ rx="[^"]*"/, '')
    .replace(/viewBox="0 0 32 32"/, 'viewBox="-4 -4 40 40"')
    .replace(/<rect width="32" height="32"/, '<rect x="-4" y="-4" width="40" height="40"');

/** Writes the pictures into `<root>/public/icons/`. Returns the exit code. */
export async function drawIcons(root: string, print: (line: string) => void): Promise<number> {
  const found = findChromium(process.env);
  if (!found.ok) {
    print(found.error);
    return 1;
  }
  const svg = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
  const folder = join(root, 'public/icons');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: found.value, args: chromiumFlags });
  try {
    for (const { file, size, bleed } of icons) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const mark = Buffer.from(bleed ? bleedingMark(svg) : svg).toString('base64');
      await page.setContent(
        `<body style="margin:0"><img style="display:block;width:100vw" src="data:image/svg+xml;base64,${mark}">`,
      );
      await page.evaluate(() => document.images[0]?.decode());
      writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
      await page.close();
      print(`drew public/icons/${file}`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}
