import { useLayoutEffect } from 'preact/hooks';
import { useSettings, useSettingsActions } from '../stores/stores-context';
import { words } from '../words/words';
import styles from './Shell.module.css';

const themes = ['system', 'light', 'dark'] as const;

export function ThemeSwitch() {
  const theme = useSettings((settings) => settings.theme);
  const { choose } = useSettingsActions();
  useLayoutEffect(() => {
    // Until the settings are loaded the page keeps what its first script chose.
    if (theme !== 'system') document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <label className={styles.theme}>
      <span className={styles.themeLabel}>{words.site.theme}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((name) => name === event.currentTarget.value) ?? 'system';
          if (chosen === 'system') delete document.documentElement.dataset.theme;
          choose('theme', chosen);
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {words.site.themes[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
