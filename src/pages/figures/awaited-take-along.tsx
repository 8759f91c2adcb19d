import { useQuery } from '@tanstack/react-query';
import { codeQuery } from '#data/queries.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { useLocale } from '#i18n/locale-context.ts';

const takeAlongCode = codeQuery('take-along-figures', () => import('./take-along.tsx'));

/** The dialog with the files, whose code may still be on its way. */
export function AwaitedTakeAlong(props: Parameters<(typeof import('./take-along.tsx'))['TakeAlong']>[0]) {
  const locale = useLocale();
  const { data: code, error, refetch } = useQuery(takeAlongCode);
  if (code) return <code.TakeAlong {...props} />;
  return error && <FigureProblem errors={[error]} retry={() => void refetch()} locale={locale} />;
}
