import styles from './VerdictIcon.module.css';

const paths = {
  right: 'M4 10.5l4 4 8-9',
  wrong: 'M5 5l10 10M15 5L5 15',
  missed: 'M10 4v7M10 15.2v.3',
  partial: 'M4 10h12',
};

/** A small sign beside a verdict's words; the words carry the meaning. */
export function VerdictIcon({ verdict }: { verdict: keyof typeof paths }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
      data-verdict={verdict}
    >
      <path
        d={paths[verdict]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
