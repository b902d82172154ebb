// What a cmi5 system tells the package about this launch. cmi5 10.2.
import { type LaunchMode, launchModes } from '../../../packaging/report/xapi/reporter';
import { isJsonObject, type JsonObject, readJsonObject } from './json-object';
import { readHttpUrl } from './launch-address';

export const launchDataId = 'LMS.LaunchData';
export const preferencesId = 'cmi5LearnerPreferences';

/** `session` is the id of this launch session, '' where the system gave none. `mastery` is between 0 and 1. */
export type LaunchData = {
  template: JsonObject;
  session: string;
  mode: LaunchMode;
  mastery?: number;
  returnTo?: string;
};

const sessionExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** Undefined where the text is no launch data: contextTemplate and launchMode are required. */
export function readLaunchData(text: string): LaunchData | undefined {
  const data = readJsonObject(text);
  const template = data?.contextTemplate;
  const mode = launchModes.find((name) => name === data?.launchMode);
  if (!data || !isJsonObject(template) || !mode) return undefined;
  const session = isJsonObject(template.extensions) ? template.extensions[sessionExtension] : undefined;
  const mastery = data.masteryScore;
  const returnTo = typeof data.returnURL === 'string' ? readHttpUrl(data.returnURL) : undefined;
  return {
    template,
    session: typeof session === 'string' ? session : '',
    mode,
    ...(typeof mastery === 'number' && mastery >= 0 && mastery <= 1 ? { mastery } : {}),
    ...(returnTo ? { returnTo } : {}),
  };
}
