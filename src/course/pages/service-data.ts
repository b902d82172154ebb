import type { Course, Service } from '../course';
import type { ServicePageData, ServicesPageData } from '../page-data';
import type { QuestionEntry } from '../practice/question-entry';
import { questionPieces } from '../practice/question-index';
import { labelOf, noteOf } from './labels';

/** A page names so many passages and so many questions, the first in the order of the course; a large course has thousands about a service. */
export const mostOnServicePage = 50;

export const servicesData = ({ phases, services }: Course): ServicesPageData => ({
  page: 'services',
  phases: phases.map(labelOf),
  services: services.map((service) => ({ ...noteOf(service), category: service.category, inScope: service.inScope })),
});

/** Gives the data of one service's page after another; lessons and questions are looked through once for all of them. */
export function serviceDataFrom(
  course: Course,
  index: readonly QuestionEntry[],
): (service: Service) => ServicePageData {
  const { services, phases, lessons, confusions } = course;
  const nameById = new Map(services.map(({ id, name }) => [id, name]));
  const questionById = new Map(
    questionPieces(course).flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)),
  );
  const asked = new Map<string, ServicePageData['questions'][number][]>();
  for (const { id, services: about } of index) {
    const question = questionById.get(id);
    if (!question) continue;
    for (const service of about) pushInto(asked, service, { id, title: question.title.text, kind: question.kind });
  }
  const passages = new Map<string, ServicePageData['passages'][number][]>();
  for (const { id, title, mentions, outline } of lessons)
    for (const { service, anchor } of mentions) {
      const heading = outline.find((one) => one.id === anchor)?.text ?? title;
      pushInto(passages, service, { lesson: id, title, anchor, heading });
    }
  return (service) => ({
    page: 'service',
    service,
    phases: phases.map(labelOf),
    confusedWith: confusions.flatMap(({ between, apart }) => {
      const other = between.includes(service.id) && between.find((id) => id !== service.id);
      const name = other ? nameById.get(other) : undefined;
      return other && name !== undefined ? [{ id: other, name, apart }] : [];
    }),
    passages: (passages.get(service.id) ?? []).slice(0, mostOnServicePage),
    questions: (asked.get(service.id) ?? []).slice(0, mostOnServicePage),
    totals: { passages: passages.get(service.id)?.length ?? 0, questions: asked.get(service.id)?.length ?? 0 },
  });
}

function pushInto<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
