// The decision of a scene: its question and a task list of options.
import type { DrillOption, DrillScene } from '../course';
import type { BlockReader } from '../lesson/read-blocks';
import { type Block, type BlockOf, plainText } from '../markdown/markdown';
import type { Report } from '../markdown/source-text';
import type { OptionDraft } from './find-drill-problems';
import { readOption } from './read-option';

type Decision = NonNullable<DrillScene['decision']>;

/** True for every heading by which an author means to open a decision. */
export const looksLikeDecide = (block: Block): boolean =>
  block.type === 'heading' && /^decide\s*:/i.test(plainText(block.children));

/** The heading with all that stands under it; `drafts` is absent where the list is not whole. Problems: drill-decide, and those of `readOption`. */
export function readDecision(
  [heading, ...blocks]: readonly Block[],
  reader: BlockReader,
  report: Report,
): { decision: Decision; drafts?: readonly OptionDraft[] } | undefined {
  if (heading?.type !== 'heading') return undefined;
  const complain = ({ offset }: Block, message: string, suggestion: string) =>
    report('error', 'drill-decide', offset, message, suggestion);
  const title = reader.text(heading.children);
  const strip = (text: string) => text.replace(/^decide\s*:\s*/i, '');
  if (heading.depth !== 3 || !/^Decide:/.test(title.text) || strip(title.text) === '')
    complain(heading, 'A decision opens with a heading of level 3.', '### Decide: What do you do first?');
  const list = blocks.find((block): block is BlockOf<'list'> => block.type === 'list');
  if (!list)
    complain(heading, 'A decision needs a task list whose options link to scenes.', '- [ ] [What to do](#scene)');
  const stray = blocks.find((block) => block !== list && block.type !== 'comment' && block.type !== 'rule');
  if (stray?.type === 'quote' && list)
    complain(stray, 'This reason is not indented under its option.', 'Put two spaces before “>”.');
  else if (stray) complain(stray, 'Nothing but its options stands under “Decide:”.', 'Move this before “### Decide:”.');
  const read = (list?.items ?? []).map((item) => ({ item, option: readOption(item, reader, report) }));
  return {
    decision: {
      title: { text: strip(title.text), html: strip(title.html) },
      options: read.flatMap(({ option }): DrillOption[] => (option ? [option] : [])),
    },
    ...(list &&
      !stray && {
        drafts: read.map(({ item, option }) => ({
          to: option?.to,
          isSound: item.ticked === true,
          offset: item.offset,
        })),
      }),
  };
}
