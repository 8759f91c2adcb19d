import { useMessages } from '#i18n/locale-context.ts';
import { reopen } from '#view/reopening.ts';

/** The way back for a file that was downloaded here, for who does not drop it on a page. */
export function ReopenFile() {
  const text = useMessages().file.reopen;
  return (
    <label>
      {text.choose}{' '}
      <input
        type="file"
        accept=".png,.svg,.xlsx,.pptx,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) reopen(file);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
