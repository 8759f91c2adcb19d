import { useState } from 'react';
import type { Keeping } from '#offline/messages.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { keepEverything } from '#view/service-worker.ts';

/** Keeps the whole site on the device of the reader, when asked, and tells how far it is. */
export function KeepOffline() {
  const locale = useLocale();
  const { keepOffline: text } = useMessages();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const start = () => {
    setKeeping({ kept: 0, of: 0, isWhole: null });
    void keepEverything(setKeeping);
  };
  const said = ({ kept, of, isWhole }: Keeping) => {
    if (isWhole !== null) return isWhole ? text.isWhole : text.failed;
    return of === 0 ? text.begins : text.goesOn(formatCount(kept, locale), formatCount(of, locale));
  };
  return (
    <>
      <p>{text.lead}</p>
      {(keeping === null || keeping.isWhole === false) && (
        <p>
          <Button onPress={start}>{text.start}</Button>
        </p>
      )}
      <p role="status">{keeping && said(keeping)}</p>
    </>
  );
}
