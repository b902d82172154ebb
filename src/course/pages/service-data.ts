import type { Course, Service } from '../course';
import type { ServicePageData, ServicesPageData } from '../page-data';
import { type QuestionEntry, questionPieces } from '../practice/question-index';
import { labelOf, noteOf } from './labels';

export const servicesData = ({ phases, services }: Course): ServicesPageData => ({
  page: 'services',
  phases: phases.map(labelOf),
  services: services.map((service) => ({ ...noteOf(service), category: service.category, inScope: service.inScope })),
});

export function serviceData(course: Course, index: readonly QuestionEntry[], service: Service): ServicePageData {
  const asked = new Set(index.filter(({ services }) => services.includes(service.id)).map(({ id }) => id));
  const { services, phases, lessons, confusions } = course;
  return {
    page: 'service',
    service,
    phases: phases.map(labelOf),
    confusedWith: confusions.flatMap(({ between, apart }) => {
      const other = between.includes(service.id) && between.find((id) => id !== service.id);
      const found = services.find(({ id }) => id === other);
      return found ? [{ id: found.id, name: found.name, apart }] : [];
    }),
    passages: lessons.flatMap((lesson) =>
      lesson.mentions
        .filter((mention) => mention.service === service.id)
        .map(({ anchor }) => ({
          lesson: lesson.id,
          title: lesson.title,
          anchor,
          heading: lesson.outline.find(({ id }) => id === anchor)?.text ?? lesson.title,
        })),
    ),
    questions: questionPieces(course)
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => asked.has(id))
      .map(({ id, title, kind }) => ({ id, title: title.text, kind })),
  };
}
