import { writeXml, xml } from '#export/xml.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Correction } from '#schema/correction.ts';
import { address, correctionsFeedFile } from '#view/address.ts';
import { siteAddress } from './site-address.ts';

/**
 * The corrections as an Atom feed (RFC 4287), so that who quoted a figure hears of it.
 * @param corrections the newest first
 */
export function correctionsFeed(corrections: readonly Correction[], locale: Locale): string {
  const { site, dataPage: text } = messages[locale];
  const own = siteAddress(`/${correctionsFeedFile(locale)}`);
  const page = `${siteAddress(address.data(locale))}#corrections`;
  const updated = (date: string) => xml('updated', {}, [`${date}T00:00:00Z`]);
  const feed = xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    xml('id', {}, [own]),
    xml('title', {}, [`${site.name}: ${text.corrections}`]),
    xml('subtitle', {}, [text.correctionsLead]),
    xml('author', {}, [xml('name', {}, [site.name])]),
    updated(corrections[0]?.date ?? '1970-01-01'),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: own }),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...corrections.map(({ id, date, subject, from, to, why }) =>
      xml('entry', {}, [
        xml('id', {}, [`${own}#${id}`]),
        xml('title', {}, [subject[locale]]),
        updated(date),
        xml('link', { rel: 'alternate', type: 'text/html', href: page }),
        xml('content', { type: 'text' }, [
          [
            `${text.correctedFrom}: ${from[locale]}`,
            `${text.correctedTo}: ${to[locale]}`,
            `${text.correctedWhy}: ${why[locale]}`,
          ].join('\n'),
        ]),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>${writeXml(feed)}\n`;
}
