import { columns } from '#data/own-practice/columns.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { example } from './example.ts';
import { fileFormats, savePractice } from './save-practice.ts';
import styles from './file-shape.module.css';

/** What a file has to look like, one click away, and templates to begin with. */
export function FileShape() {
  const locale = useLocale();
  const { ownPractice: text } = useMessages();
  return (
    <div className={styles['shape']}>
      <p className={styles['templates']}>
        {text.template}
        {fileFormats.map((format) => (
          <Button
            key={format}
            look="text"
            onPress={() => void savePractice(example(locale), text.templateName, format, locale)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </p>
      <details>
        <summary className={styles['summary']}>{text.shapeTitle}</summary>
        <div className={styles['folded']}>
          {text.shape.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <table className={styles['table']}>
            <caption className="visually-hidden">{text.shapeCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.column}</th>
                <th scope="col">{text.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column}>
                  <th scope="row">
                    <code>{column}</code>
                  </th>
                  <td>{text.meanings[column]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
