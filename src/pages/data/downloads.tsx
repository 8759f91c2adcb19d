import { useMessages } from '#i18n/locale-context.ts';
import { dcatFile, fileAddress } from '#view/address.ts';
import styles from './downloads.module.css';

/** The files that hold everything. */
export function Downloads() {
  const { dataPage: text } = useMessages();
  const files = [
    { file: 'data/figures.csv', title: text.figures, about: text.figuresText },
    { file: 'data/priorities.csv', title: text.priorities, about: text.prioritiesText },
    { file: 'data/datapackage.json', title: text.package, about: text.packageText },
    { file: dcatFile, title: text.catalogue, about: text.catalogueText },
  ];
  return (
    <>
      <ul className={styles['files']}>
        {files.map(({ file, title, about }) => (
          <li key={file} className={styles['file']}>
            <h3 className={styles['title']}>
              <a href={fileAddress(file)} download>
                {title}
              </a>
            </h3>
            <p>{about}</p>
            <p className={styles['name']}>{file.replace(/^data\//, '')}</p>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{text.csvNote}</p>
    </>
  );
}
