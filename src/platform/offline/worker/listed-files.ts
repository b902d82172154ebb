import { readSiteFiles, type SiteFile } from '../../../core/offline/site-files';

/** The files that a stored or fetched list names; none where there is no list. */
export const listedFiles = async (response: Response | undefined): Promise<readonly SiteFile[]> =>
  (response && readSiteFiles(await response.text())) ?? [];
