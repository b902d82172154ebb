import type { Phase, Service } from '../course';
import type { PhaseLabel, ServiceNote } from '../page-data';

export const labelOf = ({ id, number, name }: Phase): PhaseLabel => ({ id, number, name });

export const noteOf = ({ id, name, purpose, phases }: Service): ServiceNote => ({ id, name, purpose, phases });
