// The database as each version lays it out. Frozen: they stand for the browsers of learners who have them, so they stay as
// they are when the layout in src moves on.

export function layOutVersion1(database: IDBDatabase): void {
  database.createObjectStore('answers', { keyPath: 'id' }).createIndex('question', 'questionId');
  database.createObjectStore('tallies', { keyPath: 'questionId' });
  database.createObjectStore('restarts', { keyPath: 'place' });
  database.createObjectStore('sittings', { keyPath: ['place', 'questionId'] });
  database.createObjectStore('quarantine', { autoIncrement: true });
  database.createObjectStore('meta').put(1, 'tallies');
}

export function layOutVersion2(database: IDBDatabase): void {
  database.createObjectStore('answers', { keyPath: 'id' }).createIndex('question', 'questionId');
  database.createObjectStore('tallies', { keyPath: 'questionId' });
  database.createObjectStore('restarts', { keyPath: 'place' });
  database.createObjectStore('sittings', { keyPath: ['place', 'questionId'] });
  database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('purpose', 'purpose');
  database.createObjectStore('marks', { keyPath: 'questionId' });
  database.createObjectStore('quarantine', { autoIncrement: true });
  database.createObjectStore('meta').put(1, 'tallies');
}
