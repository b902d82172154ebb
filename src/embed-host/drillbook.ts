// The script for pages that embed: built to drillbook.js at the root of the site, which is how it knows where the site is.
import { defineElements } from './elements';
import { watchFrames } from './frames';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const site = new URL('.', currentScript.src).href;
  const mark = `drillbook ${site}`;
  if (!Reflect.has(window, mark)) {
    Reflect.set(window, mark, true);
    defineElements(site, watchFrames(site));
  }
}
