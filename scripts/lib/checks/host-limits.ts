import type { Host } from '../../../src/lib/model/host.ts';
import { bytesToText, number } from '../summary/words.ts';
import type { Check, SiteUnderCheck } from './check.ts';

/** What a host takes. */
interface HostLimits {
  label: string;
  files?: number;
  /** Of all files together. */
  bytes?: number;
  bytesOfFile?: number;
  /** Files in one folder. */
  inFolder?: number;
}

const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;

/** As the hosts say themselves, in November 2026. */
const limits: Readonly<Record<Host, HostLimits>> = {
  // https://developers.cloudflare.com/pages/platform/limits/
  'cloudflare-free': { label: 'Cloudflare’s free plan', files: 20_000, bytesOfFile: 25 * mebibyte },
  'cloudflare-paid': { label: 'Cloudflare’s paid plans', files: 100_000, bytesOfFile: 25 * mebibyte },
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  'github-pages': { label: 'GitHub Pages', bytes: gibibyte, bytesOfFile: 100 * mebibyte },
  // https://docs.gitlab.com/user/gitlab_com/#gitlab-pages
  'gitlab-pages': { label: 'GitLab Pages', files: 200_000, bytes: gibibyte },
  // https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit
  netlify: { label: 'Netlify', inFolder: 54_000 },
};

/** The host that `site.yml` names takes the site: so many files, so large. */
export function withinHostLimits(site: SiteUnderCheck): Check {
  return {
    name: 'host-limits',
    finish(reportIn) {
      if (site.host === undefined) return;
      const { label, ...most } = limits[site.host];
      const hint = 'citations.files in site.yml says of what there are files';
      let bytes = 0;
      const folders = new Map<string, number>();
      for (const file of site.files) {
        const size = site.bytesOf(file);
        bytes += size;
        const folder = file.replace(/[^/]*$/, '');
        folders.set(folder, (folders.get(folder) ?? 0) + 1);
        if (size > (most.bytesOfFile ?? Infinity)) {
          reportIn(file)(
            `is larger than ${label} takes (${bytesToText(most.bytesOfFile ?? 0)})`,
            bytesToText(size),
            'warning',
          );
        }
      }
      if (site.files.size > (most.files ?? Infinity)) {
        reportIn('.')(
          `has more files than ${label} takes (${number(most.files ?? 0)}); ${hint}`,
          number(site.files.size),
          'warning',
        );
      }
      if (bytes > (most.bytes ?? Infinity)) {
        reportIn('.')(
          `is larger than ${label} takes (${bytesToText(most.bytes ?? 0)}); ${hint}`,
          bytesToText(bytes),
          'warning',
        );
      }
      for (const [folder, count] of folders) {
        if (count > (most.inFolder ?? Infinity)) {
          reportIn(folder)(
            `has more files in one folder than ${label} takes (${number(most.inFolder ?? 0)}); ${hint}`,
            number(count),
            'warning',
          );
        }
      }
    },
  };
}
