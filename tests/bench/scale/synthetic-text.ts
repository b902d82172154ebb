// Lessons and questions that an author could have written, but for their sense.
import type { Random } from '../../../src/core/random';

export type TextMaker = {
  words: (count: number) => string;
  sentence: (count: number) => string;
  pick: (count: number) => number;
};

export function textMaker(vocabulary: readonly string[], random: Random): TextMaker {
  const pick = (count: number) => Math.floor(random() * count);
  const words = (count: number) =>
    Array.from({ length: count }, () => vocabulary[pick(vocabulary.length)] ?? 'word').join(' ');
  return {
    pick,
    words,
    sentence: (count) => {
      const text = words(count);
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  };
}

const services = [
  'Amazon S3',
  'Amazon EC2',
  'AWS Lambda',
  'Amazon RDS',
  'AWS CloudTrail',
  'Amazon GuardDuty',
  'AWS IAM',
  'AWS WAF',
];
const phases = ['Preparation', 'Identification', 'Containment', 'Eradication', 'Recovery', 'Post-incident analysis'];
const tasks = ['1.1', '1.2', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '4.1', '4.2'];
const source = 'https://docs.aws.amazon.com/whitepapers/latest/aws-overview/introduction.html';

/** About 2,600 words, ten questions of all kinds, and at most one diagram. */
export function lessonText(make: TextMaker, id: string, module: string, diagram: string): string {
  const sections = Array.from({ length: 10 }, (_, index) => {
    const anchor = `part-${index + 1}`;
    const paragraphs = Array.from({ length: 3 }, () =>
      [service(make, index), ...Array.from({ length: 4 }, () => make.sentence(13))].join(' '),
    );
    const list = Array.from({ length: 3 }, () => `- **${make.words(2)}**: ${make.words(8)}`).join('\n');
    const kind = (['choice', 'choice', 'match', 'choice', 'order', 'choice', 'fill'] as const)[index % 7] ?? 'choice';
    const asked = question(make, `${id}-q${index + 1}`, kind, `${id}#${anchor}`);
    return `## Part ${index + 1}: ${make.words(3)}\n<!-- id: ${anchor} -->\n\n${paragraphs.join('\n\n')}\n\n${index === 0 ? diagram : table(make)}\n\n${list}\n\n${asked}\n---\n`;
  });
  return `---
id: ${id}
title: ${id} ${make.words(3)}
summary: ${make.sentence(18)}
module: ${module}
tags: [Cloud]
domain: 2
tasks: ["2.2"]
updated: 2026-11-24
---

# ${id}

${make.sentence(20)}

${sections.join('\n')}`;
}

/** A file of questions, most of them choices, as in a real bank. */
export const bankText = (make: TextMaker, prefix: string, count: number, lessonOf: (place: number) => string): string =>
  `# Questions\n\n${Array.from({ length: count }, (_, index) => {
    const kind = index % 20 === 7 ? 'match' : index % 20 === 13 ? 'order' : index % 20 === 17 ? 'fill' : 'choice';
    return question(make, `${prefix}-${index + 1}`, kind, `${lessonOf(index)}#part-${(index % 10) + 1}`);
  }).join('\n')}`;

const service = (make: TextMaker, index: number): string =>
  `${services[(index + make.pick(3)) % services.length]} ${make.words(12)}.`;

const table = (make: TextMaker): string =>
  ['| What | Why |', '|---|---|', ...Array.from({ length: 4 }, () => `| ${make.words(3)} | ${make.words(9)} |`)].join(
    '\n',
  );

function question(make: TextMaker, id: string, kind: 'choice' | 'match' | 'order' | 'fill', see: string): string {
  const task = tasks[make.pick(tasks.length)];
  const level = ['recall', 'apply', 'analyse'][make.pick(3)];
  const settings = `id: ${id}; task: ${task}; see: ${see}; level: ${level}; checked: 2026-11-20; source: ${source}`;
  const head = (word: string, more = '') => `### ${word}: ${make.sentence(14)}\n<!-- ${settings}${more} -->\n`;
  switch (kind) {
    case 'choice': {
      const right = make.pick(4);
      const options = Array.from(
        { length: 4 },
        (_, index) =>
          `- [${index === right ? 'x' : ' '}] ${service(make, make.pick(8)).slice(0, -1).split(' ').slice(0, 9).join(' ')}\n  > ${make.sentence(14)}`,
      );
      return `${head('Quiz')}\n${make.sentence(20)}\n\n${options.join('\n')}\n\n${make.sentence(16)}\n`;
    }
    case 'match': {
      const rows = services
        .slice(0, 6)
        .map((name) => `| ${name} | **${phases[make.pick(phases.length)]}** | ${make.sentence(8)} |`);
      return `${head('Match', `; bins: ${phases.join(', ')}`)}\n| Service | Phases | Why |\n|---|---|---|\n${rows.join('\n')}\n`;
    }
    case 'order':
      return `${head('Order')}\n${Array.from({ length: 5 }, (_, index) => `${index + 1}. ${make.words(5)} ${index + 1}\n   > ${make.sentence(9)}`).join('\n')}\n`;
    case 'fill':
      return `${head('Fill')}\n${[1, 2, 3].map((blank) => `${make.words(9)}: [[${id}x${blank}]].`).join(' ')}\n\n${make.sentence(10)}\n`;
  }
}
