// Which column of a table says what, by the names that exports give them.

/**
 * For each field the names it goes by, the most telling first, without spaces and marks: those of SCORM's own data model,
 * of Moodle's reports, of SCORM Cloud and SCORM Engine, and plain ones.
 */
const names = {
  learner: [
    ...['learnerid', 'studentid', 'userid', 'idnumber', 'emailaddress', 'email', 'username', 'actor', 'registrationid'],
    ...['registration', 'learner', 'student', 'user', 'learnername', 'studentname', 'fullname', 'name'],
  ],
  firstName: ['firstname', 'givenname'],
  lastName: ['lastname', 'surname', 'familyname'],
  attempt: ['attemptid', 'attemptnumber', 'attempt', 'registrationinstance'],
  item: [
    ...['interactionid', 'cmiinteractionsnid', 'externalidentifier', 'questionid', 'itemid', 'identifier', 'trackid'],
    ...['interaction', 'question', 'item', 'id', 'object'],
  ],
  kind: ['interactiontype', 'questiontype', 'type'],
  response: [
    ...['learnerresponse', 'studentresponse', 'userresponse', 'response', 'responses', 'learneranswer'],
    ...['studentanswer', 'useranswer', 'givenanswer', 'answer', 'choice'],
  ],
  right: [
    ...['correctresponsespattern', 'correctresponsepattern', 'correctresponses', 'correctresponse', 'rightanswer'],
    ...['correctanswer', 'correctpattern', 'key'],
  ],
  result: ['result', 'correctness', 'iscorrect', 'correct', 'verdict', 'outcome', 'success'],
  score: ['scorescaled', 'scaledscore', 'earned', 'points', 'score', 'mark'],
  possible: ['possible', 'maxpoints', 'pointspossible', 'maxscore', 'scoremax', 'outof', 'weighting'],
  spent: ['latency', 'duration', 'timespent', 'timetaken', 'elapsed', 'seconds'],
  at: ['timestamputc', 'timestamp', 'interactiontimestamp', 'answeredat', 'datetime', 'date', 'time', 'at', 'stored'],
  element: ['element', 'elementname', 'key'],
  value: ['value', 'elementvalue'],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof names;

/** The column of each field that a table has, counted from 0. */
export type Columns = Partial<Record<Field, number>>;

export const plainName = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Finds the columns of a header. A column has one field at most, except that `key` may be both a right answer and an element. */
export function findColumns(headers: readonly string[]): Columns {
  const plain = headers.map(plainName);
  const columns: Columns = {};
  for (const field of fields) {
    const name = names[field].find((one) => plain.includes(one));
    if (name !== undefined) columns[field] = plain.indexOf(name);
  }
  return columns;
}

const fields: readonly Field[] = [
  ...(['learner', 'firstName', 'lastName', 'attempt', 'item', 'kind', 'response', 'right', 'result', 'score'] as const),
  ...(['possible', 'spent', 'at', 'element', 'value'] as const),
];

/** The text of a row in the column of a field; '' where there is none. */
export const cellOf = (cells: readonly string[], columns: Columns, field: Field): string => {
  const column = columns[field];
  return column === undefined ? '' : (cells[column] ?? '');
};

/** Who a row is about: the column that tells learners apart best, or first and last name; `fallback` where it says nothing. */
export function learnerOf(cells: readonly string[], columns: Columns, fallback: string): string {
  const name = [cellOf(cells, columns, 'firstName'), cellOf(cells, columns, 'lastName')];
  return cellOf(cells, columns, 'learner') || name.filter((part) => part !== '').join(' ') || fallback;
}
