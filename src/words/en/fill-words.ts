export const fillWords = {
  instructions: (hasTyped: boolean, hasPicked: boolean) =>
    hasTyped && hasPicked
      ? 'Type or pick the missing words.'
      : hasPicked
        ? 'Pick the missing words.'
        : 'Type the missing words.',
  blank: (number: number, of: number, before: string, after: string) => {
    const name = `Blank ${number} of ${of}`;
    return before === '' && after === '' ? name : `${name}: ${[before, '…', after].join(' ').trim()}`;
  },
  pick: 'Pick…',
  blanks: 'Blanks',
  mark: { right: 'right', wrong: 'not right' },
  right: (answers: readonly string[]) => {
    const [first = '', ...others] = answers;
    return others.length === 0 ? `right: ${first}` : `right: ${first}; also accepted: ${others.join(', ')}`;
  },
};
