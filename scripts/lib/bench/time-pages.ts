import type { AstroIntegration } from 'astro';

/** Measures what each page costs, where the benchmark names a file for that; a build of an institution has none of it. */
export function timePages(file: string | undefined): AstroIntegration[] {
  if (file === undefined || file === '') return [];
  return [
    {
      name: 'peerfolio-page-times',
      hooks: {
        'astro:config:setup': ({ addMiddleware }) => {
          addMiddleware({ order: 'pre', entrypoint: new URL('page-times-middleware.ts', import.meta.url) });
        },
      },
    },
  ];
}
