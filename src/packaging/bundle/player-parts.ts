// What the build leaves below player/ for whoever makes a package: the site in the browser, or a command.

/**
 * The code of every package, as player/kit.json names it. Scripts are classic ones, so that they also run from a disk;
 * the hashes are those of a Content-Security-Policy, without quotes (`sha256-…`), of the exact text.
 */
export type PlayerKit = {
  schema: 1;
  /** Plays a lesson or the board. */
  script: PlayerFile;
  /** Plays a paper. */
  paperScript: PlayerFile;
  /** Runs the self-test page. */
  selfTest: PlayerFile;
  selfTestStyle: PlayerFile;
  /** The ids of all lessons that can be packed. */
  lessons: readonly string[];
};

/** `file` stands beside kit.json. */
export type PlayerFile = { file: string; hash: string };

/**
 * A part of the course as it stands in a package's page: player/lessons/<id>.json, player/board.json or player/paper.json.
 * `html` is what prerendering put into the root element, `island` the text of the script block `site:page`,
 * `style` the text of the page's one style element with its hash.
 */
export type PlayerPage = {
  schema: 1;
  title: string;
  description: string;
  language: string;
  minutes: number;
  style: string;
  styleHash: string;
  html: string;
  island: string;
};
