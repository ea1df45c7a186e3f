import type { MiddlewareHandler } from 'astro';
import { pathsIn, routeToLanguage } from './data/site.ts';

/** Gives every component of a page its language, and addresses that stay within it. */
export const onRequest: MiddlewareHandler = ({ locals, routePattern }, next) => {
  locals.language = routeToLanguage(routePattern);
  locals.paths = pathsIn(locals.language);
  return next();
};
