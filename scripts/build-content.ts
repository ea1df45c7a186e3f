import { join } from 'node:path';
import { resolveBiographies } from '../src/lib/derive/biographies.ts';
import { compareDiagnostics } from '../src/lib/diagnostic-order.ts';
import type { Diagnostic } from '../src/lib/diagnostics.ts';
import { languagesToDiagnostics } from '../src/lib/format/languages/languages-to-diagnostics.ts';
import { themeToDiagnostics } from '../src/lib/format/theme/theme-diagnostics.ts';
import { detectImporter, importers } from '../src/lib/importers/index.ts';
import type { Difference } from '../src/lib/model/difference.ts';
import type { Report } from '../src/lib/model/report.ts';
import type { SiteSettings } from '../src/lib/model/site-settings.ts';
import { runPipeline } from '../src/lib/pipeline.ts';
import { hiddenValuesMasker, maskTexts } from '../src/lib/reconcile/curation/hidden/index.ts';
import { compareHoldings, toAddressHistory } from '../src/lib/report/index.ts';
import { slugsReservedFor } from '../src/paths.ts';
import { readBaseline, writeDifference } from './lib/baseline.ts';
import type { Effects } from './lib/effects.ts';
import { toHiddenValues } from './lib/hidden-values.ts';
import { refuseEmpty, refuseErrors, refuseUndated } from './lib/import-refusals.ts';
import { refuseNewAddresses } from './lib/ledger-file.ts';
import { makeMedia, removeFormerPictures } from './lib/media/make-media.ts';
import { readCuration } from './lib/read-content/read-curation.ts';
import { readLedger } from './lib/read-content/read-ledger.ts';
import { readPages, readResearcherPages } from './lib/read-content/read-pages.ts';
import { textNameToParts, withTranslations } from './lib/read-content/text-name.ts';
import { readExports } from './lib/read-exports/read-exports.ts';
import { RecordSpool } from './lib/read-exports/record-spool.ts';
import { formatReferences } from './lib/references/format-references.ts';
import { toStyleNames, withReferences } from './lib/references/join-references.ts';
import { readStyles } from './lib/references/read-styles.ts';
import { readSettings } from './lib/settings.ts';
import type { StageTimer } from './lib/summary/stage-timer.ts';
import { count } from './lib/summary/words.ts';
import type { Workspace } from './lib/workspace.ts';
import { toReport } from './lib/write-generated/to-report.ts';
import { toSiteFacts } from './lib/write-generated/to-site-facts.ts';
import { writeGenerated } from './lib/write-generated/write-generated.ts';

export interface BuildContentOptions {
  /** Without a work folder nothing is kept for the next build. */
  workspace: Pick<Workspace, 'content' | 'generated'> & Partial<Pick<Workspace, 'work'>>;
  effects: Effects;
  timer: StageTimer;
  /** `--as-of` */
  asOf?: string | undefined;
  /** Fail on any error among the diagnostics, after the report is written. */
  strict?: boolean;
  /** Fail when an address would be given out that the ledger lacks. */
  frozenLedger?: boolean;
  /** `--baseline`: an earlier report, otherwise that of the last published build. */
  baseline?: string | undefined;
}

export interface BuiltContent {
  settings: SiteSettings;
  report: Report;
  /** What changed since the last published build, or the report that was named. */
  difference: Difference | undefined;
  /** Sorted by kind. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a content folder and writes the generated one.
 * @throws CliError for what the institution has to mend; the former import then stays as it was, except under `strict`, which refuses after the report is written
 */
export async function buildContent(options: BuildContentOptions): Promise<BuiltContent> {
  const { workspace, effects, timer } = options;
  const contentDir = workspace.content;
  const settings = readSettings(contentDir, effects);
  const decisions = readCuration(effects, contentDir);
  const ledger = readLedger(effects, contentDir);
  const baseline = readBaseline(effects, workspace.generated, options.baseline);

  const spool = new RecordSpool(effects, join(workspace.generated, 'records.ndjson'));
  const read = await timer.run(
    'read',
    'Reading exports',
    (progress) =>
      spool.whileFilling(async () => ({
        exports: await readExports({
          effects,
          contentDir,
          settings,
          detect: detectImporter,
          formats: importers.map(({ name }) => name),
          keep: (record) => spool.add(record),
          onProgress: progress.update,
        }),
        researchers: await readResearcherPages(effects, contentDir, settings.languages),
        pages: await readPages(effects, contentDir, settings.languages),
      })),
    ({ exports }) => `${count(spool.count, 'record')} in ${count(exports.files.length, 'file')}`,
  );
  const spooled = await spool.takeAll();

  const output = await timer.run(
    'reconcile',
    'Finding people and works',
    () => {
      const made = runPipeline({
        settings,
        records: spooled.records,
        researcherPages: read.researchers.files
          .filter(({ name }) => textNameToParts(name).language === undefined)
          .map(({ name, data }) => ({ slug: name, page: data })),
        decisions,
        ledger,
        reservedSlugs: slugsReservedFor(settings.languages),
        asOf: options.asOf,
        onReconciled: () => timer.continueAs('derive'),
      });
      const texts = resolveBiographies(read.researchers.files, made.people, made.publications);
      return { ...made, ...texts, diagnostics: [...made.diagnostics, ...texts.diagnostics] };
    },
    ({ counts }) =>
      `${count(counts.ownPeople, 'person', 'people')}, ${count(counts.publications, 'publication')}`,
  );

  const styles = readStyles(effects, contentDir, settings);
  const references = await timer.run(
    'references',
    'Formatting references',
    (progress) =>
      formatReferences({
        effects,
        styles: styles.styles,
        publications: output.publications,
        cacheFolder: workspace.work === undefined ? undefined : join(workspace.work, 'references'),
        onProgress: progress.update,
      }),
    (made) =>
      `${count(made.byWork.size, 'work')} in ${count(made.styles.length, 'style')}, ${count(made.formatted, 'reference')} anew`,
  );

  const shownTexts = new Set(output.people.map((person) => (person.own ? person.researcherPage : undefined)));
  const pictures = await timer.run(
    'media',
    'Making pictures smaller',
    () =>
      makeMedia({
        effects,
        contentDir,
        generated: workspace.generated,
        texts: read.researchers.files.filter(({ name }) => shownTexts.has(textNameToParts(name).slug)),
        megabytes: settings.limits.pictureMegabytes,
      }),
    ({ media }) =>
      `${count(Object.keys(media.portraits).length, 'portrait')}, ${count(Object.keys(media.figures).length, 'figure')}`,
  );

  const mask = hiddenValuesMasker(output);
  const said = [read.exports, spooled, read.researchers, read.pages, output, styles, references, pictures]
    .flatMap((stage) => stage.diagnostics)
    .concat(themeToDiagnostics(settings.theme), languagesToDiagnostics(settings.languages));
  const diagnostics = maskTexts(said, mask).sort(compareDiagnostics);
  const report = toReport(read.exports.files, output, diagnostics);
  refuseEmpty(report, diagnostics, contentDir);
  refuseUndated(report);
  if (options.frozenLedger === true) refuseNewAddresses(output.newAddresses, settings);

  const difference =
    baseline &&
    maskTexts(compareHoldings(baseline, report, toAddressHistory(ledger, decisions, output)), mask);

  await timer.run(
    'write',
    'Writing the generated folder',
    () => {
      const pages = read.pages.files.map(({ name }) => name);
      const translations = read.researchers.files
        .filter(({ name, components }) => components.length === 0 || name in output.biographies)
        .map(({ name }) => name);
      writeGenerated(effects, workspace.generated, {
        ...output,
        publications: withReferences(output.publications, references),
        media: pictures.media,
        report,
        hiddenValues: toHiddenValues(decisions, spooled.records, output),
        siteFacts: {
          ...withTranslations(toSiteFacts(settings, output, report, pages), translations),
          citationStyles: toStyleNames(references),
        },
      });
      removeFormerPictures(effects, workspace.generated, pictures.media);
      writeDifference(effects, workspace.generated, difference);
    },
    () => workspace.generated,
  );
  if (options.strict === true) refuseErrors(diagnostics);
  return { settings, report, difference, diagnostics };
}
