// What the build left below player/, looked at as outside data: the command may meet the folder of another version.
import { fail, ok, type Result } from '../../../core/result';
import type { PlayerFile, PlayerKit, PlayerPage } from '../player-parts';
import { fieldsOf, isAmount, isText, listOf, parseJson } from './read-json';

const isHash = (value: unknown): value is string =>
  isText(value) && /^sha(?:256-[\w+/]{43}=|384-[\w+/]{64}|512-[\w+/]{86}==)$/.test(value);

/** player/kit.json; the error is the name of the first field that is missing or wrong. */
export function readKit(text: string): Result<PlayerKit, string> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const kit = fieldsOf(parsed.value);
  const script = readFile(kit.script);
  const paperScript = readFile(kit.paperScript);
  const selfTest = readFile(kit.selfTest);
  const selfTestStyle = readFile(kit.selfTestStyle);
  if (kit.schema !== 1) return fail('schema');
  if (!script) return fail('script');
  if (!paperScript) return fail('paperScript');
  if (!selfTest) return fail('selfTest');
  if (!selfTestStyle) return fail('selfTestStyle');
  return ok({ schema: 1, script, paperScript, selfTest, selfTestStyle, lessons: listOf(kit.lessons).filter(isText) });
}

/** A file beside kit.json: nothing that leads to another folder or host. */
function readFile(value: unknown): PlayerFile | undefined {
  const { file, hash } = fieldsOf(value);
  return isText(file) && /^[\w-]+(?:\.[\w-]+)*$/.test(file) && isHash(hash) ? { file, hash } : undefined;
}

/** A page below player/; the error is the name of the first field that is missing or wrong. */
export function readPlayerPage(text: string): Result<PlayerPage, string> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { schema, title, description, language, minutes, style, styleHash, html, island } = fieldsOf(parsed.value);
  if (schema !== 1) return fail('schema');
  if (!isText(title)) return fail('title');
  if (!isText(description)) return fail('description');
  if (!isText(language)) return fail('language');
  if (!isAmount(minutes)) return fail('minutes');
  if (!isText(style)) return fail('style');
  if (!isHash(styleHash)) return fail('styleHash');
  if (!isText(html)) return fail('html');
  if (!isText(island) || !parseJson(island).ok) return fail('island');
  return ok({ schema: 1, title, description, language, minutes, style, styleHash, html, island });
}
