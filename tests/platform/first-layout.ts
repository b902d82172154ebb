/**
 * The database as version 1 lays it out. Frozen: it stands for the browsers of learners who have it, so it stays as it is
 * when the layout in src moves on.
 */
export function layOutVersion1(database: IDBDatabase): void {
  database.createObjectStore('answers', { keyPath: 'id' }).createIndex('question', 'questionId');
  database.createObjectStore('tallies', { keyPath: 'questionId' });
  database.createObjectStore('restarts', { keyPath: 'place' });
  database.createObjectStore('sittings', { keyPath: ['place', 'questionId'] });
  database.createObjectStore('quarantine', { autoIncrement: true });
  database.createObjectStore('meta').put(1, 'tallies');
}
