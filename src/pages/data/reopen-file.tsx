import { downloadFormats } from '#figure/download-formats.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { reopen } from '#view/reopening.ts';

/** The ends of the names of the files that can be downloaded here, as a file dialogue takes them. */
const accepted = [
  ...new Set(Object.values(downloadFormats).map(({ extension }) => `.${extension.split('.').at(-1)}`)),
].join(',');

/** The way back for a file that was downloaded here, for who does not drop it on a page. */
export function ReopenFile() {
  const text = useMessages().file.reopen;
  return (
    <label>
      {text.choose}{' '}
      <input
        type="file"
        accept={accepted}
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
