// The stylesheet of slides, sheets and picture timetables: no other page loads it.
import type {LinksFunction} from '@remix-run/node';

import sheets from './styles/sheets.scss?url';

/** For a route's `links`. */
export const sheetLinks: LinksFunction = () => [{rel: 'stylesheet', href: sheets}];
