// What of the site can stand on a page of somebody else, and where it is found.

export type EmbedSubject = { show: 'lesson'; id: string } | { show: 'question'; id: string } | { show: 'phases' };

/** The path of the bare page, from the root of the site; it starts and ends with a slash. */
export function embedPath(subject: EmbedSubject): string {
  switch (subject.show) {
    case 'lesson':
      return `/embed/lessons/${subject.id}/`;
    case 'question':
      return `/embed/questions/${subject.id}/`;
    case 'phases':
      return '/embed/phases/';
  }
}
