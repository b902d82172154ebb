import { useCallback, useRef, useState } from 'preact/hooks';
import { embedSnippet } from '../../../core/embed/embed-snippet';
import type { InstructorsPageData } from '../../../course/page-data';
import { embedBuilderWords as words } from '../../../words/instructor/embed-builder';
import { isLocal } from '../is-local';
import { firstLesson } from '../pick/LessonSelect';
import { Step } from '../Step';
import steps from '../Step.module.css';
import { EventLog } from './EventLog';
import { type EmbedChoice, frameAddress, openEmbedChoice, snippetOf } from './embed-choice';
import { FormFields } from './FormFields';
import { OptionFields } from './OptionFields';
import { Preview } from './Preview';
import { Snippet } from './Snippet';
import { SubjectFields } from './SubjectFields';
import { useFrameEvents } from './use-frame-events';

/** From a part of the course to the line that shows it elsewhere. `site` is the full address of the site's root, once it is known. */
export function EmbedBuilder({ data, site }: { data: InstructorsPageData; site: string | undefined }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [choice, setChoice] = useState<EmbedChoice>(() => ({ ...openEmbedChoice, lesson: firstLesson(data.modules) }));
  const change = useCallback((changed: Partial<EmbedChoice>) => setChoice((before) => ({ ...before, ...changed })), []);
  const snippet = site === undefined ? undefined : snippetOf(choice, site);
  const isSilent = choice.form === 'frame';
  const log = useFrameEvents(frame, site, snippet && !isSilent ? frameAddress(snippet) : undefined);
  return (
    <div className={steps.steps}>
      <Step number={1} title={words.choose}>
        <SubjectFields data={data} choice={choice} onChange={change} />
      </Step>
      <Step number={2} title={words.options}>
        <OptionFields choice={choice} onChange={change} />
      </Step>
      <Step number={3} title={words.preview} isWide>
        <Preview frame={frame} snippet={snippet} height={log.height} />
        <EventLog log={log} isSilent={isSilent} />
      </Step>
      <Step number={4} title={words.copyTitle} isWide>
        <FormFields choice={choice} onChange={change} />
        <Snippet text={snippet ? embedSnippet(snippet) : ''} isLocal={site !== undefined && isLocal(site)} />
      </Step>
    </div>
  );
}
