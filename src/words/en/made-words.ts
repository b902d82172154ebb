/** The sentences of questions that are made from the catalogue. */
export const madeWords = {
  phaseStem: (service: string) => `Which phase of incident response does this job of ${service} belong to?`,
  serviceStem: (phase: string) => `Which service does this job in the phase ${phase}?`,
  claimStem: (service: string, phase: string) => `True or false: this is a job of ${service} in the phase ${phase}.`,
  job: (job: string) => `${job}.`,
  isTrue: 'True',
  isFalse: 'False',
  claimHolds: (service: string, phase: string) => `This is what ${service} is used for in the phase ${phase}.`,
  claimFails: (service: string, other: string) => `This is a job of ${other}, not of ${service}.`,
};
