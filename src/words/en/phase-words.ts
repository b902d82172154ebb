import { count } from './format';

export const phaseWords = {
  intro:
    'Match AWS services and the phases of incident response in which they help. Each board is drawn from the service catalogue.',
  settings: 'Your board',
  phases: 'Phases',
  atLeastTwo: 'at least two',
  count: 'Services',
  mode: 'Count as right',
  modes: { all: 'all phases in which a service helps', best: 'its best phase alone' },
  draw: 'Draw a new board',
  same: 'The address of this page draws the same board for a whole class.',
  board: (number: number) => `${count(number, 'service', 'services')} to place`,
  stem: (asksBest: boolean) =>
    asksBest ? 'In which phase does each service help most?' : 'In which phases does each service help?',
};
