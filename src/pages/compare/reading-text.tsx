import type { Reading } from './readings.ts';

/** What a reading says: what is compared, and every reason. */
export function ReadingText({ reading: { about, reasons } }: { reading: Reading }) {
  return (
    <>
      {about && <p>{about}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
