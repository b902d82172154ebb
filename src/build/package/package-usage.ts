/** What `npm run package -- --help` prints. */
export const packageUsage = `Makes a package of a part of the course.

  npm run package -- lesson <id> --format <format> [--out <file>]
  npm run package -- paper --format <format> [--seed <word>] [--length <items>] [--out <file>]
  npm run package -- board --format <format> [--search "<address behind ?>"] [--seed <word>] [--out <file>]

  --format         scorm-1.2, scorm-2004, cmi5, xapi, or html for one file that works from a disk
  --rule           when a learner is done: read, answered (usual), or score:80 for at least 80 percent
  --out            the file to write; without it a name is made of what is in the package
  --url            the address of the course's site, to which links to other pages lead
  --endpoint       xapi only: the address of your record store
  --authorization  xapi only: the Authorization header; it can be read in the package by everyone who has it
  --help           this text

The package is made of the built site in dist/ (DRILLBOOK_DIST names another folder), which is built first if it is missing.
What to choose, and how to upload it: docs/packages.md.`;
