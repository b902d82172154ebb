export const orderWords = {
  instructions: 'Put the items in the right order: move them up or down, or drag them.',
  keys: 'On a button of an item, Alt with an arrow key moves it too.',
  items: 'Items, in your order',
  moveUp: (item: string) => `Move ${item} up`,
  moveDown: (item: string) => `Move ${item} down`,
  said: {
    moved: (item: string, place: number, of: number) => `${item} moved to place ${place} of ${of}`,
    stays: (item: string, place: number, of: number) => `${item} stays in place ${place} of ${of}`,
  },
  mark: { right: 'In sequence', wrong: 'Out of sequence' },
  belongsIn: (place: number) => `Belongs in place ${place}`,
  rightOrder: 'The right order',
};
