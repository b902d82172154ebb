import { memo } from 'preact/compat';
import { trustHtml } from './trusted-types';

export type HtmlProps = {
  as?: 'div' | 'span' | 'p';
  html: string;
  className?: string;
  id?: string;
  dataBlock?: number;
};

/** The only place that sets HTML: what our own renderer made. Memoized, so that a re-render never replaces nodes that focus and popovers hang on. */
export const Html = memo(function Html({ as: Tag = 'div', html, className, id, dataBlock }: HtmlProps) {
  const inner = { __html: trustHtml(html) };
  return (
    <Tag
      className={className}
      id={id}
      data-block={dataBlock}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one sink, guarded by the Trusted Types policy
      dangerouslySetInnerHTML={inner}
    />
  );
});
