import { put } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const dataset = 'datasets/ibo-outcomes.json';
const publication = 'publication.json';
const title = (nl: string) => put(['title', 'nl'], nl);

describeRefusals('texts with what a reader does not see', [
  ['half a character', dataset, title('IBO\ud800s'), '$.title.nl', 'others that are not seen', 'IBO'],
  ['a turn of direction', dataset, title('IBO\u202Es'), '$.title.nl', 'others that are not seen', 'IBO'],
  ['a space without width alone', dataset, title('\u200B'), '$.title.nl', 'others that are not seen', ''],
  ['a line separator', dataset, title('IBO’s\u2028in cijfers'), '$.title.nl', 'others that are not seen', 'IBO’s'],
  ['a character of private use', dataset, title('IBO\uE000'), '$.title.nl', 'others that are not seen', 'IBO'],
  ['two spaces in a row', dataset, title('IBO’s  in cijfers'), '$.title.nl', 'two spaces', 'IBO’s'],
  ['the HTML name of a character', dataset, title('IBO’s &amp; meer'), '$.title.nl', 'not its HTML name', '&amp;'],
  ['a Markdown link', dataset, title('[IBO](javascript:x)'), '$.title.nl', 'Markdown', '[IBO]'],
]);

describeRefusals('addresses of no public page', [
  ['a user name', publication, put(['url'], 'https://jan:geheim@serv.be/'), '$.url', 'a public host', 'jan'],
  ['a host of this network', publication, put(['url'], 'http://localhost/x'), '$.url', 'a public host', 'localhost'],
  ['a quote', publication, put(['url'], 'https://serv.be/"x'), '$.url', 'without spaces or quotes', 'serv.be'],
]);
