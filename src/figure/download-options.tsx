import { useMessages } from '#i18n/locale-context.ts';
import { fileAddress } from '#view/address.ts';
import type { ActionProps } from './action-dialog.tsx';
import { CopyOptions } from './copy-options.tsx';
import styles from './download-options.module.css';

/** The files that a chart can be taken away as, each with what it is for. */
export function DownloadOptions({ model, contents }: ActionProps) {
  const text = useMessages().figure;
  return (
    <>
      <ul className={styles['options']}>
        {(['csv', 'json'] as const).map((format) => (
          <li key={format}>
            <a href={fileAddress(`data/${model.dataset}.${format}`)} download>
              {text.download} ({format.toUpperCase()})
            </a>
          </li>
        ))}
      </ul>
      <CopyOptions model={model} contents={contents} />
    </>
  );
}
