import styles from './pick.module.css';

type TickProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

/** A wish that is on or off. */
export const Tick = ({ label, isOn, onChange }: TickProps) => (
  <label className={styles.choice}>
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
