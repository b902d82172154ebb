// The floor that no framework can go below: the same lesson as one page written by hand, with ten lines of script.
import type { LessonOnPage } from '../../src/course/page-data';

const style = `
:root{color-scheme:light dark}
body{font:1.06rem/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem}
h1,h2,h3{line-height:1.25}
pre{overflow:auto;padding:1rem;border:1px solid}
table{border-collapse:collapse;display:block;overflow:auto}
td,th{border:1px solid;padding:.3rem .6rem;text-align:left;vertical-align:top}
figure{margin:1.5rem 0}
[data-diagram]{overflow:auto}
svg.diagram{max-width:100%;height:auto;fill:none;stroke:currentColor}
svg.diagram text{fill:currentColor;stroke:none}
[data-question-id]{border:1px solid;border-radius:.5rem;padding:1rem}
label{display:block;padding:.6rem}
button{font:inherit;padding:.5rem 1rem}`;

/** Marks the picked option right or wrong and shows its reason. */
const script = `
const card = document.querySelector('[data-question-id]');
const button = card.querySelector('[data-action]');
button.onclick = () => {
  const picked = card.querySelector('input:checked');
  if (!picked) return;
  const isRight = picked.value === card.dataset.right;
  card.dataset.verdict = isRight ? 'correct' : 'incorrect';
  card.querySelector('[role=status]').textContent = isRight ? 'Correct' : 'Not correct';
  card.querySelector('#reason-' + picked.value).hidden = false;
};`;

/** The question that is answered in the measurement: the first with a single right option. */
export function firstChoice(lesson: LessonOnPage) {
  for (const question of lesson.questions) {
    const [right] = question.kind === 'choice' && question.ask.select === 1 ? question.key.right : [];
    if (question.kind === 'choice' && right !== undefined) return { question, right };
  }
  throw new Error('The lesson asks no question with a single right option.');
}

/** The whole page as text: prose, picture and first choice of the lesson; its other questions are left out. */
export function floorPage(lesson: LessonOnPage): string {
  const { question, right } = firstChoice(lesson);
  const card = `<section data-question-id="${question.id}" data-right="${right}">
<h3>${question.title.html}</h3>
${question.ask.options
  .map(
    ({ id, text }) => `<label><input type="radio" name="q" value="${id}"> ${text.html}</label>
<p id="reason-${id}" hidden>${question.key.reasons[id]?.html ?? ''}</p>`,
  )
  .join('\n')}
<p role="status"></p>
<button data-action="check">Check answer</button>
</section>`;
  const body = lesson.blocks.map((block) => {
    if (block.block === 'prose') return block.html;
    if (block.block === 'diagram') return `<figure data-diagram="">${block.diagram.svg ?? ''}</figure>`;
    return block.id === question.id ? card : '';
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${lesson.title}</title>
<style>${style}</style>
</head>
<body>
<h1>${lesson.title}</h1>
<p>${lesson.summary}</p>
${body.join('\n')}
<script>${script}</script>
</body>
</html>`;
}
