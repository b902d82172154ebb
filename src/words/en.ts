// All interface text in English; functions take the numbers and names that vary.
import { count, formatDay, formatNumber } from './en/format';
import { questionWords } from './en/question-words';

export const en = {
  site: {
    name: 'Drillbook',
    skip: 'Skip to content',
    navigation: 'Site',
    course: 'Course',
    practice: 'Practice',
    exam: 'Exam',
    drills: 'Drills',
    services: 'Services',
    search: 'Search',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    footer: 'Your answers stay in this browser. No account, no tracking.',
    notAffiliated:
      'Drillbook is independent and not affiliated with Amazon Web Services. AWS and its service names are trademarks of Amazon.com, Inc. or its affiliates.',
    subscribe: 'Follow this course',
    feed: 'Feed',
    newsletter: 'Newsletter',
    linkedin: 'LinkedIn',
    keepOffline: 'Keep this course offline',
  },
  /** The names of the pages that come from the interface; they stand in the browser's tab too. */
  titles: {
    practice: 'Practice',
    phases: 'Phase board',
    exam: 'Mock exam',
    paper: 'Mock exam paper',
    results: 'How questions did',
    drills: 'Incident drills',
    services: 'Services',
    search: 'Search and contents',
  },
  content: {
    copyCode: 'Copy',
    linkTo: (heading: string) => `Link to “${heading}”`,
    table: (columns: string) => `Table: ${columns}`,
    code: (title: string) => `Code: ${title}`,
    callout: { NOTE: 'Note', TIP: 'Tip', IMPORTANT: 'Important', WARNING: 'Warning', CAUTION: 'Caution' },
  },
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text instead.',
  linkCopied: 'Link copied',
  notFound: {
    title: 'There is no page here',
    text: 'The address may be old or have a typing mistake. Your progress is safe.',
    home: 'Go to the course',
  },
  pageFailed: {
    title: 'This page did not load',
    text: 'Check your connection and try again. Your progress is safe.',
    offline: 'You are offline, and this page is not kept on this device. Your progress is safe.',
    /** Over a page that can be read, but no more. */
    lostFile:
      'A file of this page is missing, so you can read it but not answer. Your progress is safe. Try again later.',
    retry: 'Try again',
  },
  lesson: {
    number: (number: number, of: number) => `Lesson ${number} of ${of}`,
    contents: 'In this lesson',
    minutes: (minutes: number) => `${formatNumber(minutes)} min`,
    updated: (day: string) => `Updated ${formatDay(day)}`,
    exam: (domain: number, name: string, tasks: string) => `Exam domain ${domain}, ${name}; tasks ${tasks}`,
    score: 'Score',
    points: (earned: number, of: number) => `${formatNumber(earned)} of ${formatNumber(of)}`,
    answered: (answered: number, of: number) => `${answered} of ${of} questions answered`,
    startOver: 'Start over',
    startOverQuestion: 'Start this lesson over?',
    startOverText: 'The questions become blank and the score starts at 0. Your earlier answers stay in your history.',
    startOverYes: 'Start over',
    cancel: 'Cancel',
    previous: 'Previous lesson',
    next: 'Next lesson',
    backToCourse: 'Back to the course',
    serviceHelps: 'Helps in',
    best: 'best',
    moreLessons: 'More lessons',
  },
  questions: questionWords,
  diagram: {
    enlarge: 'Enlarge',
    close: 'Close',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    asText: 'Diagram as text',
    leadsTo: (label: string, via?: string) => (via === undefined ? `leads to ${label}` : `leads to ${label} (${via})`),
    failed: 'This diagram could not be drawn. Here is its source.',
    source: 'Source',
    drawing: 'The diagram is being drawn.',
  },
  saving: {
    saving: 'Saving…',
    saved: 'Saved in this browser',
    unsaved: 'Not saved. Keep this tab open.',
    problem: {
      full: 'The storage of this browser is full, so your latest answers are kept only in this tab. Free some space; they are then saved by themselves.',
      blocked: 'This browser does not let this page store anything. Your answers are kept until you close this tab.',
      newer:
        'A newer version of this page is open in another tab. Reload to go on saving; what you answer before that is not kept.',
      failed: 'Saving does not work at the moment. Keep this tab open; it is tried again by itself.',
    },
    readonly:
      'Your answers were saved by a newer version of this page. Reload to get that version; what you answer before that is not kept.',
    setAside: (number: number) =>
      `${count(number, 'saved answer', 'saved answers')} could not be read and ${number === 1 ? 'was' : 'were'} set aside.`,
    dismiss: 'Do not show again',
  },
};
